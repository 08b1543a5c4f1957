"""单位账户: an employer registers in the system before its first application; nobody is applied for."""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType, Subject
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.in_words import in_words
from desktop.case_types.work_permit.account.facts import ACCOUNT_FACTS, account_facts
from desktop.case_types.work_permit.account.form import account_papers
from desktop.case_types.work_permit.account.judge import judge_account
from desktop.case_types.work_permit.account.questions import LAYOUT, AccountAnswers
from desktop.case_types.work_permit.materials import materials_of
from desktop.case_types.work_permit.samples.account import sample

KEY: Final = "employer_account"


def account_opened(subject: Subject, decided_on: date) -> dict[str, JsonValue]:
    """What a granted registration writes onto the employer's record: the account, its day, its handler, its seal."""
    told: dict[str, JsonValue] = {"has_account": True, "account_opened_on": decided_on.isoformat()}
    handler = in_words(EmployerAnswers, subject.employer, "handler")
    seal = in_words(AccountAnswers, subject.answers, "seal_kind")
    return {**told, **({"account_handler": handler} if handler else {}), **({"account_seal": seal} if seal else {})}


EMPLOYER_ACCOUNT: Final = CaseType(
    key=KEY,
    title=N_("用人单位账户注册"),
    short_title=N_("单位账户"),
    family="work_permit",
    series="ZH",
    answers=AccountAnswers,
    layout=LAYOUT,
    facts=account_facts,
    judge=judge_account,
    materials=materials_of("account"),
    papers=account_papers(),
    fact_questions=ACCOUNT_FACTS,
    sample=sample,
    extra={"head_identified": "legal_representative_id", "handler_identified": "handler_id"},
    never_copied=("account_email", "industry_licence_number", "founded_on", "staff_count"),
    column="account",
    needs_person=False,
    classed=False,
    tells_employer=account_opened,
)
