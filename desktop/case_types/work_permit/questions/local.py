"""What only the region knows: the local bonus and the average wage."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line
from desktop.case_types.work_permit.questions.units import YUAN
from desktop.forms.complaints import Complaint, missing
from desktop.forms.layout import Section
from desktop.forms.questions import Answers


class Local(Answers):
    """Local bonus and average wage."""

    local_bonus: Annotated[int, Field(ge=0, le=10)] | None = Field(
        None,
        title=N_("地方鼓励性加分"),
        description=N_("标准由省级主管部门定；没有依据的不填"),
        json_schema_extra={"unit": N_("分")},
    )
    local_bonus_basis: Line | None = Field(None, title=N_("地方加分依据文号"))
    average_wage_month_yuan: Annotated[float, Field(gt=0, le=10_000_000)] | None = Field(
        None,
        title=N_("本地区上年度社会平均工资（月）"),
        description=N_("一般在“政策”页登记一次；只有本件须另按某一数值核验时填写"),
        json_schema_extra=YUAN,
    )
    wage_area: Line | None = Field(None, title=N_("平均工资适用地区"))


def bonus_has_basis(answers: Local, _day: date | None) -> Iterator[Complaint]:
    """A local bonus cites the document that grants it."""
    if answers.local_bonus and not answers.local_bonus_basis:
        yield missing("local_bonus_basis", N_("地方加分必须注明依据的文号。"))


LOCAL: Final = Section(
    N_("地方数据"),
    (("local_bonus", "local_bonus_basis"), ("average_wage_month_yuan", "wage_area")),
    note=N_("没有依据的不填；平均工资一般在“政策”页登记一次。"),
)
