"""What is asked of a paper that came in, and of dealing with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.casework.register.marks import KINDS, SECRECY, URGENCY, WAYS
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers

Title = Annotated[str, Field(max_length=300)]
Sheets = Annotated[int, Field(ge=0, le=9_999)]
Copies = Annotated[int, Field(ge=1, le=999)]


class IncomingAnswers(Answers):
    """One line of the book of what came in."""

    received_on: date = Field(title=N_("收到日期"))
    from_whom: Line = Field(title=N_("来文单位"), description=N_("写全称，与落款一致"))
    their_number: Line | None = Field(None, title=N_("来文字号"), description=N_("没有字号的不填"))
    title: Title = Field(title=N_("标题"), json_schema_extra={"editor": "long_text"})
    kind: Annotated[str, KINDS] | None = Field(None, title=N_("文种"))
    dated: date | None = Field(None, title=N_("成文日期"))
    way: Annotated[str, WAYS] | None = Field(None, title=N_("收到方式"))
    copies: Copies | None = Field(None, title=N_("份数"), json_schema_extra={"unit": N_("份")})
    pages: Sheets | None = Field(None, title=N_("页数"), json_schema_extra={"unit": N_("页")})
    secrecy: Annotated[str, SECRECY] | None = Field(
        None, title=N_("密级"), description=N_("涉密文件的内容和扫描件不得录入非涉密计算机，只登记编号和去向")
    )
    urgency: Annotated[str, URGENCY] | None = Field(None, title=N_("紧急程度"))
    due_on: date | None = Field(None, title=N_("办理期限"), description=N_("来文要求办结或答复的最后一日"))
    answers: str | None = Field(None, title=N_("答复我方的文"), description=N_("选取后，那份文记为已答复"))
    case_number: Line | None = Field(None, title=N_("关联办件"), description=N_("受理号；不关联办件的不填"))
    place: Line | None = Field(None, title=N_("归档位置"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class HandlingAnswers(Answers):
    """拟办、批示、承办、办结 of one line."""

    proposal: Paragraph | None = Field(None, title=N_("拟办意见"), json_schema_extra={"editor": "long_text"})
    instruction: Paragraph | None = Field(None, title=N_("领导批示"), json_schema_extra={"editor": "long_text"})
    handler: Line | None = Field(None, title=N_("承办人"))
    due_on: date | None = Field(None, title=N_("办理期限"))
    done_on: date | None = Field(None, title=N_("办结日期"))
    outcome: Paragraph | None = Field(
        None, title=N_("办理结果"), description=N_("怎样办的、复文字号"), json_schema_extra={"editor": "long_text"}
    )
    place: Line | None = Field(None, title=N_("归档位置"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def _came(answers: IncomingAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.received_on > day:
        yield complaint("received_on", N_("收到日期不能晚于今天。"))
    if answers.dated is not None and answers.dated > answers.received_on:
        yield complaint("dated", N_("成文日期不能晚于收到日期。"))
    if answers.due_on is not None and answers.due_on < answers.received_on:
        yield complaint("due_on", N_("办理期限不能早于收到日期。"))


def _done(answers: HandlingAnswers, day: date | None) -> Iterator[Complaint]:
    if answers.done_on is None:
        return
    if day is not None and answers.done_on > day:
        yield complaint("done_on", N_("办结日期不能晚于今天。"))
    if not answers.outcome:
        yield missing("outcome", N_("办结的须写明办理结果。"))
    if not answers.handler:
        yield missing("handler", N_("办结的须写明承办人。"))


IncomingAnswers.cross_checks = (_came,)
HandlingAnswers.cross_checks = (_done,)

INCOMING_LAYOUT: Final = Layout(
    (
        Section(N_("来文"), (("received_on", "way"), ("from_whom", "their_number"), "title", ("kind", "dated"))),
        Section(N_("份数和标识"), (("copies", "pages"), ("secrecy", "urgency"))),
        Section(N_("办理"), (("due_on", "case_number"), ("answers", "place"))),
    )
)
HANDLING_LAYOUT: Final = Layout(
    (
        Section(N_("拟办和批示"), ("proposal", "instruction")),
        Section(N_("承办"), (("handler", "due_on"),)),
        Section(N_("办结和归档"), (("done_on", "place"), "outcome")),
    )
)
