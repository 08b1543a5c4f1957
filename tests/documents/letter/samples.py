"""Invented letters of the five kinds, short and long."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.documents.letter.parts import Annex, Facts, Level, OfficialLetter, Paragraph

DAY = date(2026, 9, 5)
RARE = "㛃䶮𬱖𠮷𫖯珺祎喆"
SENTENCE = "长期从事精密光学与半导体检测装备领域的研究与产业化，主持国家重点研发计划课题3项，获授权发明专利27件。"

LETTER = OfficialLetter(
    form="letter",
    head="演示新区人才服务中心",
    number="演新人才函〔2026〕3号",
    title="关于报送金刚祎等3名同志高层次人才认定申报材料的函",
    main_to="演示市人力资源和社会保障局",
    body=(
        Paragraph("根据《演示市高层次人才分类认定办法（试行）》要求，我中心对3名同志的申报材料进行了审核，现函告如下："),
        Level(1, "审核情况"),
        Paragraph(SENTENCE * 2),
        Level(2, "关于认定层次。现将人员名单及有关申报材料予以报送。"),
        Paragraph("特此函达，请予审核为盼。"),
    ),
    author="演示新区人才服务中心",
    day=DAY,
    attachments=("高层次人才认定申请表（3份）",),
    copies_to="市委组织部，市财政局",
    note="联系人：陈伟，联系电话：0431-88884104",
)
REQUEST = OfficialLetter(
    form="general",
    head="演示新区管理委员会文件",
    number="演新管〔2026〕12号",
    title="演示新区管理委员会关于将2名外国高端人才纳入省级重点支持范围的请示",
    main_to="演示省人力资源和社会保障厅",
    body=(
        Paragraph("为做好外国高端人才引进工作，现就有关事项请示如下："),
        Level(1, "基本情况"),
        Facts((("姓名", f"KIM MINJUN（{RARE}）"), ("国籍", "韩国"), ("护照号码", "M12345678"), ("职务", "首席科学家"))),
        Paragraph(SENTENCE * 3),
        Level(1, "请示事项"),
        Level(2, "给予来华工作许可A类认定"),
        Paragraph("恳请贵厅按照有关规定予以认定。"),
        Paragraph("妥否，请批示。"),
    ),
    author="演示新区管理委员会",
    day=DAY,
    upward=True,
    signatory="王建国",
    copies_to="演示市人力资源和社会保障局",
    printed_by="演示新区管理委员会办公室",
    printed_on=DAY,
    note="联系人：王芳，电话：0431-81234567",
)
REPORT = replace(
    REQUEST,
    head="演示新区人才服务中心文件",
    number="演新人才〔2026〕8号",
    title="关于2026年外国人来华工作服务情况的报告",
    body=tuple(
        part
        for _ in range(6)
        for part in (Level(1, "工作情况"), Level(2, "受理与办结"), Paragraph(SENTENCE * 3), Level(3, "许可延期"),
                     Paragraph(SENTENCE), Paragraph("特此报告。"))
    ),
    signatory="王建国、欧阳明华、李珺",
    annexes=(
        Annex("2026年外国人来华工作许可办理情况统计表", (Facts(tuple((f"{m}月", f"{m}件") for m in range(1, 13))),)),
        Annex("关于印发演示新区外国人来华工作“一件事”联办工作方案的有关说明", (Paragraph(SENTENCE),)),
    ),
)  # fmt: skip
NOTICE = replace(
    REQUEST,
    number="演新管发〔2026〕7号",
    title="关于印发《演示新区外国人来华工作“一件事”联办工作方案》的通知",
    main_to="各开发区管委会，区直各部门、各直属单位，各有关企业：",
    body=(Paragraph(SENTENCE * 6), Paragraph("请认真贯彻执行。")),
    upward=False,
    signatory="",
    copies_to="党工委各部门，新区人大工委办公室，新区政协联络办公室，新区纪检监察工委，新区法院，新区检察院，各民主党派支部",
    secrecy="秘密★1年",
    urgency="特急",
    copy_number="000001",
    note="此件公开发布",
)
REPLY = replace(
    REQUEST,
    head="演示新区人才服务中心",
    number="演新人才批〔2026〕1号",
    title=f"关于同意{RARE[:3]}同志享受D类人才住房保障待遇的批复",
    main_to="演示光电股份有限公司",
    body=(Paragraph(f"你单位《关于{RARE}同志享受人才住房保障的请示》收悉。经研究，予以同意。"), Paragraph("此复。")),
    author="演示新区人才服务中心",
    upward=False,
    signatory="",
    copies_to="",
    note="",
)

KINDS = {"letter": LETTER, "request": REQUEST, "report": REPORT, "notice": NOTICE, "reply": REPLY}
GENERAL = [kind for kind in KINDS if kind != "letter"]
