"""The class that is applied for, and the lines claimed by evidence."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.work_permit.choices import CLASSES
from desktop.case_types.work_permit.lines import claimable_lines
from desktop.forms.layout import Section
from desktop.forms.questions import Answers, OneOf


class Category(Answers):
    """Class and lines."""

    applied_class: Annotated[str, CLASSES] | None = Field(
        None, title=N_("申请人才类别"), description=N_("单位申请的类别；核验结论由程序按条款得出")
    )
    lines: list[Annotated[str, OneOf(claimable_lines)]] = Field(
        default_factory=list,
        title=N_("申请所依的认定条款"),
        description=N_("凭佐证的只选有证明材料的；按工资条款申请的选 A3.7 或 B4，是否达到由程序核算；积分由程序计算"),
    )


CATEGORY: Final = Section(N_("类别"), ("applied_class", "lines"))
