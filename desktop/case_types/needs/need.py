"""What an employer says of a post it cannot fill, and what is said of somebody brought in for it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.forms.complaints import Complaint, CrossCheck, complaint
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

LEVELS: Final = OneOf(
    (
        Choice("A", N_("A类 国内外顶尖人才")),
        Choice("B", N_("B类 国家级领军人才")),
        Choice("C", N_("C类 省部级领军人才")),
        Choice("D", N_("D类 省域拔尖人才")),
        Choice("E", N_("E类 青年后备人才")),
        Choice("senior", N_("高级专业技术人才")),
        Choice("skilled", N_("高技能人才")),
        Choice("manager", N_("高级管理人才")),
        Choice("other", N_("其他急需紧缺人才")),
    )
)


class NeedAnswers(Answers):
    """One need of one employer."""

    post: Line = Field(title=N_("岗位"))
    specialty: Line | None = Field(None, title=N_("专业或技术方向"), description=N_("用来推荐合适的人"))
    level: Annotated[str, LEVELS] | None = Field(None, title=N_("人才层次"))
    wanted: Annotated[int, Field(ge=1, le=500)] = Field(
        title=N_("需求人数"), json_schema_extra={"unit": N_("人")}
    )
    pay_yuan: Annotated[int, Field(ge=0, le=100_000_000)] | None = Field(
        None, title=N_("拟付年薪（税前）"), json_schema_extra={"unit": N_("元")}
    )
    requirement: Paragraph | None = Field(
        None, title=N_("任职要求"), json_schema_extra={"editor": "long_text"}
    )
    first_day: date = Field(title=N_("需求自"))
    last_day: date | None = Field(None, title=N_("需求至"), description=N_("长期需要的不填"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def in_order(answers: NeedAnswers, _day: date | None) -> Iterator[Complaint]:
    """A need ends after it begins."""
    if answers.last_day is not None and answers.last_day < answers.first_day:
        yield complaint("last_day", N_("“需求至”不能早于“需求自”。"))


NeedAnswers.cross_checks = (in_order,)
NEED_LAYOUT: Final = Layout(
    (
        Section(N_("岗位"), ("post", "specialty", ("level", "wanted"), "pay_yuan")),
        Section(N_("要求和期限"), ("requirement", ("first_day", "last_day"))),
    )
)
