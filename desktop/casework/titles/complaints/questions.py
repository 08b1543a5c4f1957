"""What is asked of a re-check, a complaint, a cancellation, and of an entry of the integrity file."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field
from pydantic.config import JsonDict

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.casework.register.outgoing.questions import TOMORROW
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, OneOf

LONG: Final[JsonDict] = {"editor": "long_text"}
ENDS: Final = OneOf((Choice("upheld", N_("属实（成立）")), Choice("dismissed", N_("不属实（不成立）"))))


class ComplaintAnswers(Answers):
    """A re-check asked for, or a complaint received."""

    received_on: date = Field(title=N_("收到日期"))
    anonymous: bool | None = Field(None, title=N_("匿名"), description=N_("没有署真实姓名的选“是”"))
    from_name: Line | None = Field(None, title=N_("提出人"), description=N_("姓名或单位全称"))
    contact: Line | None = Field(None, title=N_("联系方式"))
    content: Paragraph = Field(title=N_("事项和理由"), json_schema_extra=LONG)
    incoming: Line | None = Field(None, title=N_("收文编号"), description=N_("已在收文簿登记的填编号"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class EndingAnswers(Answers):
    """The answer to a re-check or a complaint."""

    conclusion: Annotated[str, ENDS] = Field(title=N_("结论"))
    answer: Paragraph = Field(title=N_("答复内容"), json_schema_extra=LONG)
    filing: Line | None = Field(None, title=N_("答复文号"), description=N_("本机构制发的答复、结论的文号"))
    again: bool | None = Field(None, title=N_("重新提交评审"), description=N_("只用于复核成立、原来未通过的申报人"))


class CancelAnswers(Answers):
    """A decision that cancels a title."""

    decided_on: date = Field(title=N_("决定日期"))
    decided_by: Line = Field(title=N_("决定机关"))
    document: Line = Field(title=N_("决定文号"), description=N_("本机构制发的须是发文登记簿里的文号"))
    ground: Paragraph = Field(title=N_("撤销事由"), json_schema_extra=LONG)
    found_on: date = Field(title=N_("认定失信日期"), description=N_("限制期自这一天起算"))
    ours: bool = Field(title=N_("由本机构决定"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class IntegrityAnswers(Answers):
    """An entry of the integrity file."""

    found_on: date = Field(title=N_("认定日期"), description=N_("限制期自这一天起算"))
    fact: Paragraph = Field(title=N_("失信事实"), json_schema_extra=LONG)
    decided_by: Line = Field(title=N_("认定机关"))
    document: Line | None = Field(None, title=N_("认定文号"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class ToldAnswers(Answers):
    """Who was told of a cancellation, and when."""

    employer_on: date | None = Field(None, title=N_("告知用人单位日期"))
    platform_on: date | None = Field(None, title=N_("告知证书平台日期"))
    credit_on: date | None = Field(None, title=N_("报送信用平台日期"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def _received(answers: ComplaintAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.received_on > day:
        yield complaint("received_on", TOMORROW)
    if not answers.anonymous and not answers.from_name:
        yield missing("from_name", N_("实名的写明提出人；匿名的请选“匿名”。"))


def _cancelled(answers: CancelAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.decided_on > day:
        yield complaint("decided_on", TOMORROW)
    if answers.found_on > answers.decided_on:
        yield complaint("found_on", N_("认定失信不能晚于决定日期。"))


def _entered(answers: IntegrityAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.found_on > day:
        yield complaint("found_on", TOMORROW)


def _told(answers: ToldAnswers, day: date | None) -> Iterator[Complaint]:
    for name in ("employer_on", "platform_on", "credit_on"):
        value = getattr(answers, name)
        if day is not None and value is not None and value > day:
            yield complaint(name, TOMORROW)


ComplaintAnswers.cross_checks = (_received,)
CancelAnswers.cross_checks = (_cancelled,)
IntegrityAnswers.cross_checks = (_entered,)
ToldAnswers.cross_checks = (_told,)

COMPLAINT_LAYOUT: Final = Layout(
    (
        Section(N_("来件"), (("received_on", "incoming"), ("from_name", "contact"), "anonymous")),
        Section(N_("内容"), ("content",)),
    )
)
ENDING_LAYOUT: Final = Layout((Section(N_("答复"), (("conclusion", "filing"), "answer", "again")),))
# Only a re-check sends somebody back to review.
COMPLAINT_ENDING_LAYOUT: Final = Layout((Section(N_("答复"), (("conclusion", "filing"), "answer")),))
CANCEL_LAYOUT: Final = Layout(
    (
        Section(N_("决定"), (("decided_on", "document"), ("decided_by", "ours"), "ground")),
        Section(N_("诚信限制"), ("found_on",)),
    )
)
INTEGRITY_LAYOUT: Final = Layout((Section(N_("诚信记录"), (("found_on", "document"), "decided_by", "fact")),))
TOLD_LAYOUT: Final = Layout((Section(N_("告知"), ("employer_on", "platform_on", "credit_on")),))
