"""What is asked of a copy on its way: to whom, how and when it left, who took it, what answered it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Annotated, ClassVar, Final

from pydantic import Field, JsonValue

from desktop.basics.language import N_
from desktop.case_types.entries import Line, Paragraph
from desktop.casework.register.marks import POST, ROLES, WAYS
from desktop.forms.complaints import Complaint, CrossCheck, complaint, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers

MOST_DAYS: Final = 250  # working days an answer may be asked in: a year
TOMORROW: Final = N_("日期不能晚于今天。")

ReplyDays = Annotated[int, Field(ge=0, le=MOST_DAYS)]


class RecipientAnswers(Answers):
    """One more recipient of a paper that stands issued."""

    role: Annotated[str, ROLES] = Field(title=N_("主送或抄送"))
    recipient: Line = Field(title=N_("受文单位"), description=N_("写全称，与信封一致"))
    reply_days: ReplyDays | None = Field(
        None, title=N_("答复期限"), description=N_("请对方在几个工作日内答复；不要求答复的不填"),
        json_schema_extra={"unit": N_("个工作日")},
    )  # fmt: skip


class SendingAnswers(Answers):
    """How and when a copy left."""

    way: Annotated[str, WAYS] = Field(title=N_("发出方式"))
    sent_on: date = Field(title=N_("发出日期"))
    tracking: Line | None = Field(None, title=N_("邮件号码或交换清单号"))
    reply_days: ReplyDays | None = Field(
        None, title=N_("答复期限"), description=N_("自发出次日起算的工作日；不要求答复的不填"),
        json_schema_extra={"unit": N_("个工作日")},
    )  # fmt: skip
    note: Paragraph | None = Field(None, title=N_("备注"), json_schema_extra={"editor": "long_text"})

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class ReceiptAnswers(Answers):
    """Who took a copy, and when."""

    received_on: date = Field(title=N_("签收日期"))
    received_by: Line = Field(title=N_("签收人"), description=N_("姓名；邮寄的填回执上的签收人，电子公文填“系统签收”"))

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


class ReplyAnswers(Answers):
    """What answered a copy: a paper that came in, or an answer without one, told in the note."""

    replied_on: date = Field(title=N_("答复日期"), description=N_("来文答复的填收到来文的日期"))
    incoming: str | None = Field(None, title=N_("答复的来文"), description=N_("先在收文簿登记，再在这里选取"))
    note: Paragraph | None = Field(
        None, title=N_("答复内容"), description=N_("没有来文的，写明谁以什么方式答复了什么"),
        json_schema_extra={"editor": "long_text"},
    )  # fmt: skip

    cross_checks: ClassVar[tuple[CrossCheck, ...]]


def _sending(answers: SendingAnswers, day: date | None) -> Iterator[Complaint]:
    if answers.way == POST and not answers.tracking:
        yield missing("tracking", N_("邮寄的须填写邮件号码。"))
    if day is not None and answers.sent_on > day:
        yield complaint("sent_on", TOMORROW)


def _receipt(answers: ReceiptAnswers, day: date | None) -> Iterator[Complaint]:
    if day is not None and answers.received_on > day:
        yield complaint("received_on", TOMORROW)


def _reply(answers: ReplyAnswers, day: date | None) -> Iterator[Complaint]:
    if not answers.incoming and not answers.note:
        yield missing("note", N_("选取答复的来文，或者写明答复内容。"))
    if day is not None and answers.replied_on > day:
        yield complaint("replied_on", TOMORROW)


SendingAnswers.cross_checks = (_sending,)
ReceiptAnswers.cross_checks = (_receipt,)
ReplyAnswers.cross_checks = (_reply,)


def _unanswered(raw: Mapping[str, JsonValue]) -> bool:
    return not raw.get("incoming")


RECIPIENT_LAYOUT: Final = Layout((Section(N_("受文单位"), (("role", "reply_days"), "recipient")),))
SENDING_LAYOUT: Final = Layout(
    (Section(N_("发出"), (("way", "sent_on"), ("tracking", "reply_days"))), Section(N_("备注"), ("note",)))
)
RECEIPT_LAYOUT: Final = Layout((Section(N_("签收"), (("received_on", "received_by"),)),))
REPLY_LAYOUT: Final = Layout(
    (
        Section(N_("答复"), (("replied_on", "incoming"),)),
        Section(N_("没有来文的"), ("note",), shown_when=_unanswered),
    )
)
