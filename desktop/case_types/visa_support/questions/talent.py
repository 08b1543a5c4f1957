"""What shows that somebody is of class A: the lines claimed with their evidence, points and pay where they are used."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Paragraph
from desktop.case_types.visa_support.lines import lines_of_a
from desktop.case_types.work_permit.questions.ability import ABILITY_LINES, Qualities, SchoolingIfRaised
from desktop.case_types.work_permit.questions.units import YUAN, Yuan
from desktop.forms.layout import Section
from desktop.forms.questions import Answers, OneOf


class Claim(Answers):
    """The lines of class A that are claimed, and what shows them."""

    lines: list[Annotated[str, OneOf(lines_of_a)]] = Field(
        default_factory=list,
        title=N_("所依的A类条款"),
        description=N_("只选有佐证材料的；是否达到由程序按分类标准核验，积分由程序计算"),
    )
    evidence_says: Paragraph | None = Field(
        None, title=N_("佐证说明"), description=N_("逐条写明凭什么材料证明，如获奖证书、任职证明、论文检索报告"),
        json_schema_extra={"editor": "long_text"},
    )  # fmt: skip


class Pay(Answers):
    """Pay and time in China, where a line or the points ask for them."""

    annual_pay_yuan: Yuan | None = Field(
        None, title=N_("年薪（税前）"), description=N_("由国内单位支付的"), json_schema_extra=YUAN
    )
    months_per_year_in_china: Annotated[float, Field(ge=0, le=12)] | None = Field(
        None, title=N_("每年在华工作时间"), json_schema_extra={"unit": N_("个月")}
    )
    average_wage_month_yuan: Annotated[float, Field(gt=0, le=10_000_000)] | None = Field(
        None,
        title=N_("本地区上年度社会平均工资（月）"),
        description=N_("一般在“政策”页登记一次；只有本件须另按某一数值核验时填写"),
        json_schema_extra=YUAN,
    )


# Pydantic lists the questions of the last base first.
class Talent(Qualities, SchoolingIfRaised, Pay, Claim):
    """Everything class A may rest on."""


CLAIM: Final = Section(N_("A类依据"), ("lines", "evidence_says"))
POINTS: Final = Section(
    N_("积分和工资"),
    (("annual_pay_yuan", "months_per_year_in_china"), "average_wage_month_yuan", *ABILITY_LINES),
    note=N_("凭工资（A3.7）、博士后（A5）或积分（A6）的才填写；凭其他条款的可以不填。"),
)
