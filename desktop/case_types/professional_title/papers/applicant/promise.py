"""F04 诚信承诺书: the applicant's promise on his own papers, and the employer's on having looked at them."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import identity_number, name_of, paper, unit
from desktop.case_types.professional_title.papers.applicant.reading import applied_for
from desktop.case_types.professional_title.papers.page import pair
from desktop.documents.parts import Document, Gap, Grid, Panel, Panels, Title, Words

KEY: Final = "F04"
PROMISES: Final = (
    ("本人自愿申报本资格，已知晓《职称评审管理暂行规定》（人社部令第40号）、《职称评审监管暂行办法》"
    "（人社部发〔2024〕56号）等规定，现郑重承诺："),
    ("一、所填报的学历、资历、工作经历、社会保险、继续教育、业绩成果、论文著作、获奖等内容和提交的全部材料真实、准确、完整，"
    "无伪造、变造、剽窃、抄袭和冒用他人成果的情形。"),
    "二、本人为申报单位在职人员，未达到法定退休年龄，不在处分影响期和失信限制期内，未在同一年度通过两个系列或者两个渠道申报。",
    "三、不请托、不打听评审专家和评审情况，不以任何不正当手段影响评审。",
    ("四、如违反承诺，自愿接受取消申报资格、不予受理、撤销已取得的职称、记入职称申报评审诚信档案并纳入全国信用信息共享平台、"
    "三年内不得申报等处理。"),
)
EMPLOYER: Final = (
    "本单位已对照原件审核该同志的申报材料，材料真实、完整，已按规定在单位内部公示不少于5个工作日。如审核不实，愿承担相应责任。"
)


def promise(context: PaperContext) -> Document:
    """One sheet; both signatures by hand."""
    form = context.title.form(KEY)
    return paper(
        context,
        form,
        form.title,
        (
            Title(form.title),
            Gap(2),
            Grid(
                (26.0, 52.0, 26.0, 52.0),
                (
                    (*pair("姓名", name_of(context)), *pair(identity_number(context)[0], identity_number(context)[1])),
                    pair("单位", unit(context), 3),
                    pair("申报职称", applied_for(context), 3),
                ),
                height=10.0,
            ),
            *(Words(said, place="承诺", pitch=1.65) for said in PROMISES),
            Gap(3),
            Panels(
                (
                    Panel("承诺人", "", form.lines("applicant"), least=22.0, share=0.3),
                    Panel("单位审核", EMPLOYER, form.lines("employer"), least=44.0),
                )
            ),
        ),
    )
