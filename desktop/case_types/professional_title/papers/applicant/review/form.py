"""F01 评审表: the cover, how it is filled in, and ten pages, continued where an answer is longer than its page."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.professional_title.papers.applicant.paper import filing_number, name_of, paper, unit
from desktop.case_types.professional_title.papers.applicant.reading import (
    applied_for,
    held_title,
    sort_of,
    told,
)
from desktop.case_types.professional_title.papers.applicant.review.opinions import opinions
from desktop.case_types.professional_title.papers.applicant.review.pages import about, assessed, career
from desktop.case_types.professional_title.papers.applicant.review.work import done, written
from desktop.case_types.professional_title.papers.page import pair
from desktop.case_types.work_permit.papers.sheet import BLANK_DAY
from desktop.documents.parts import (
    Barcode,
    Document,
    Gap,
    Grid,
    PageBreak,
    Part,
    Subtitle,
    Title,
    Words,
)

KEY: Final = "F01"
EXCEPTIONAL: Final = "professional_title_exceptional"
FILLING: Final = (
    ("本表由申报人、所在单位和各级评审组织依次填写。第一至七项由申报人填写，第八项由所在单位填写，"
    "第九项由主管（呈报）部门填写，第十项由专家评议组和评审委员会填写，第十一项由核准（确认）机关填写。"),
    "填写内容应当真实、完整，由所在单位人事部门对照原件核实。",
    "表内不留空项；没有的，填“无”。",
    "内容较多的，程序自动接续到续页，页眉和栏目随页重复；手工填写的可以另附同样大小的纸。",
    "业绩按现职称取得的日期分为任现职前和任现职后；取得日期按评审通过、考试最后一日或者认定批准之日。",
    "“本人起何作用”填主持、参加或者独立，并写明排名；每项业绩须有写明本人姓名和角色的证明材料。",
    "签名用黑色墨水；公章名称应当与单位名称一致。涂改处由审核人签字。",
)


def review_form(context: PaperContext) -> Document:
    """The whole form."""
    form = context.title.form(KEY)
    parts: list[Part] = [*_cover(context, form.title), PageBreak(), *_filling(), PageBreak()]
    for page in (about, career):
        parts += [*page(context), PageBreak()]
    before, after = done(context)
    parts += [before, PageBreak(), after, PageBreak(), written(context), PageBreak(), *assessed(context), PageBreak()]
    parts += opinions(context)
    return paper(context, form, form.title, parts, head=form.title)


def _cover(context: PaperContext, title: str) -> tuple[Part, ...]:
    mark = (Subtitle("【破格申报】"),) if context.kind == EXCEPTIONAL else (Gap(8),)
    return (
        Barcode(filing_number(context)),
        Gap(18),
        Title(title),
        *mark,
        Gap(16),
        Grid(
            (48.0, 108.0),
            (
                pair("编　　号", filing_number(context)),
                pair("单　　位", unit(context)),
                pair("姓　　名", name_of(context)),
                pair("现任专业技术职务", held_title(context)),
                pair("申报专业技术资格", applied_for(context)),
                pair("申报类型", sort_of(context)),
                pair("填表时间", told(context, "applied_on") or BLANK_DAY),
            ),
            height=13.0,
            size=13.0,
        ),
        Gap(26),
        Words(
            f"制表机关：{context.office.province_department or '吉林省人力资源和社会保障厅'}",
            align="centre", indent=False, size=14.0, place="制表机关",
        ),
    )  # fmt: skip


def _filling() -> tuple[Part, ...]:
    return (
        Gap(6),
        Title("填　表　说　明"),
        Gap(6),
        *(Words(f"{number}. {said}", size=13.0, place="填表说明", pitch=1.9) for number, said in enumerate(FILLING, 1)),
    )
