"""What is taken down when an employer hands in its applicants under one letter (申报函)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph, Phone
from desktop.case_types.professional_title.batch.answers import Clock
from desktop.forms.complaints import Complaint, CrossCheck, complaint
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers


class SubmissionAnswers(Answers):
    """One submission; `from_whom` only where an agency hands in for the employer."""

    received_on: date = Field(title=N_("收到日期"))
    received_at: Clock | None = Field(None, title=N_("收到时间"), description=N_("截止当天送来的请写明"))
    letter_number: Line | None = Field(None, title=N_("申报函字号"), description=N_("没有字号的不填"))
    letter_day: date | None = Field(None, title=N_("申报函日期"))
    people: Annotated[int, Field(ge=1, le=5_000)] | None = Field(
        None, title=N_("函上人数"), json_schema_extra={"unit": N_("人")}
    )
    pages: Annotated[int, Field(ge=0, le=9_999)] | None = Field(
        None, title=N_("函的页数"), json_schema_extra={"unit": N_("页")}
    )
    agency: Line | None = Field(
        None, title=N_("人事代理机构"), description=N_("非公有制单位、自由职业者由代理机构报送的填写")
    )
    contact: Line = Field(title=N_("单位联系人"))
    phone: Phone = Field(title=N_("联系电话"))
    note: Paragraph | None = Field(None, title=N_("备注"), json_schema_extra={"editor": "long_text"})

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def came(answers: SubmissionAnswers, day: date | None) -> Iterator[Complaint]:
    """Nothing comes from tomorrow, and no letter before it was written."""
    if day is not None and answers.received_on > day:
        yield complaint("received_on", N_("收到日期不能晚于今天。"))
    if answers.letter_day is not None and answers.letter_day > answers.received_on:
        yield complaint("letter_day", N_("申报函日期不能晚于收到日期。"))


SubmissionAnswers.cross_checks = (came,)
SUBMISSION_LAYOUT: Final = Layout(
    (
        Section(
            N_("申报函"),
            (("received_on", "received_at"), ("letter_number", "letter_day"), ("people", "pages"), "agency"),
            note=N_("登记后自动编入收文登记簿。"),
        ),
        Section(N_("联系"), (("contact", "phone"), "note")),
    )
)
