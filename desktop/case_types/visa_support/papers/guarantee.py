"""保证书: what the inviting unit promises the authorised unit."""

from __future__ import annotations

from typing import Final

from desktop.case_types.case_type import PaperContext
from desktop.case_types.visa_support.choices import AUTHORITIES
from desktop.case_types.visa_support.papers.blocks import WIDTHS
from desktop.case_types.wording.told import employer, full_name, person
from desktop.case_types.work_permit.papers.sheet import answer, pair, sheet, span
from desktop.documents.parts import Document, Grid, Signature, Title, Words

TITLE: Final = "邀请外国人来华保证书"
PROMISES: Final = (
    "邀请理由和所交材料真实、准确、完整，被邀请人的身份和来访目的已经核实。",
    "被邀请人在华期间的费用按邀请函载明的方式落实；确有困难的，由本单位承担。",
    "教育、督促被邀请人遵守中国法律，从事与签证种类和来访事由相符的活动，不非法就业、不非法居留。",
    "被邀请人在签证停留期内离境；有违反上述情形的，本单位及时报告，配合处理，并承担相应的责任。",
)


def guarantee(context: PaperContext) -> Document:
    """The guarantee for one invited person."""
    to = AUTHORITIES.title(context.subject.answers.get("authority"))
    return sheet(
        context,
        TITLE,
        (
            Title(TITLE),
            Words(f"{to or '被授权单位'}：", indent=False, place="抬头"),
            Words("本单位邀请下列外国人来华，现保证如下：", place="正文"),
            Grid(
                WIDTHS,
                (
                    (*pair("被邀请人", full_name(context)), *pair("国籍", person(context, "nationality"))),
                    (
                        *pair("护照号码", person(context, "passport_number")),
                        *pair("入境次数", answer(context, "visa_entries")),
                    ),
                    pair("抵离日期", span(answer(context, "arrive_on"), answer(context, "leave_on")), 3),
                    pair("访问地点", answer(context, "visit_places"), 3),
                ),
            ),
            *(Words(f"{number}．{words}", place="保证") for number, words in enumerate(PROMISES, 1)),
            Words(f"邀请单位：{employer(context, 'name')}", indent=False, place="邀请单位", before=4.0),
            Signature("签字人（单位公章）："),
        ),
    )
