"""Letters as pages show them. Words that are shown are message ids, titles literal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.letters.differences import Difference
from desktop.case_types.letters.rules import Finding
from desktop.case_types.letters.slots import Missing
from desktop.casework.overriding.signing import Signer
from desktop.forms.layout import Layout
from desktop.forms.questions import Question

STATES: Final[Mapping[str, str]] = {
    "draft": N_("拟稿"),
    "checking": N_("待核"),
    "signing": N_("待签"),
    "issued": N_("已发"),
    "dropped": N_("不发"),
}
KINDS: Final[Mapping[str, str]] = {
    "letter": N_("函"),
    "request": N_("请示"),
    "report": N_("报告"),
    "notice": N_("通知"),
    "reply": N_("批复"),
    "decision": N_("决定"),
}


@dataclass(frozen=True)
class TemplateChoice:
    """A template that may be drafted from."""

    key: str
    title: str
    kind: str
    form: str
    serves: bool  # made for this kind of case; False: free of a case
    drafts: int  # letters of this case from it that are under way or issued
    version: int  # 0: the shipped words
    to_check: tuple[str, ...]
    hindrance: str = ""  # which answer of the case speaks against it


@dataclass(frozen=True)
class LetterRow:
    """One letter in a list."""

    id: int
    title: str
    kind: str
    state: str
    case_id: int | None
    case_number: str
    main_to: str
    number: str
    filing_id: int | None
    voided: bool
    drafter: str
    drafted_on: date
    checker: str
    signer: str
    signed_on: date | None
    returned_why: str
    mine: bool  # waits for something the reader may do
    updated_at: datetime


@dataclass(frozen=True)
class Dispatched:
    """One copy on its way."""

    role: str  # main or copy
    department: str
    recipient: str
    sent_on: date | None
    reply_days: int
    reply_due: date | None
    replied_on: date | None


@dataclass(frozen=True)
class LetterView:
    """One letter whole, with all that an editor needs."""

    id: int
    version: int
    template: str
    template_title: str  # of the template itself
    kind: str
    form: str
    state: str
    case_id: int | None
    case_number: str
    report_id: int | None
    half: str
    title: str
    raw: Mapping[str, JsonValue]
    layout: Layout
    questions: tuple[Question, ...]
    missing: tuple[Missing, ...]
    findings: tuple[Finding, ...]
    differences: tuple[Difference, ...]
    stale: bool  # what the template says of the case changed since it was drafted
    shut: str  # why it cannot go on now (a message id), "" when nothing stands in the way
    number: str
    filing_id: int | None
    voided: bool
    drafter: str
    drafted_by: int
    drafted_on: date
    checker: str
    checked_on: date | None
    signer: str
    signed_on: date | None
    returned_why: str
    to_check: tuple[str, ...]
    may_check: bool  # the reader may check it by the own hand
    may_sign: bool
    checkers: tuple[Signer, ...]  # colleagues who may check it at this desk, by their password
    signers: tuple[Signer, ...]
    dispatches: tuple[Dispatched, ...]
