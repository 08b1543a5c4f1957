"""From what was entered of an employer to what the rules ask of its account."""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.ruled.facts import valid_answers
from desktop.case_types.work_permit.account.questions import AccountAnswers
from desktop.case_types.work_permit.facts import OF_EMPLOYER, of_case
from desktop.case_types.work_permit.facts_model import facts_asked

# A fact that is worked out: the name and the number that tell it.
IDENTIFIED: Final = {
    "head_identified": ("legal_representative", "legal_representative_id"),
    "handler_identified": ("handler", "handler_id"),
}
ACCOUNT_FACTS: Final = facts_asked("employer_account", (*OF_EMPLOYER, *of_case(AccountAnswers), *IDENTIFIED))


def account_facts(subject: Subject, _day: date) -> dict[str, JsonValue]:
    """The facts by name; wrong and missing answers give none. Whom a number names is known by name and number."""
    told = {
        **valid_answers(EmployerAnswers, subject.employer, OF_EMPLOYER),
        **valid_answers(AccountAnswers, subject.answers, of_case(AccountAnswers)),
    }
    for fact, names in IDENTIFIED.items():
        if len(valid_answers(EmployerAnswers, subject.employer, names)) == len(names):
            told[fact] = True
    return told
