"""What every paper and notice tells of applicant, employer and office, in words."""

from __future__ import annotations

from desktop.case_types.case_type import PaperContext
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.in_words import in_words
from desktop.case_types.person import PersonAnswers


def person(context: PaperContext, name: str) -> str:
    """One answer about the applicant, in words; "" when missing."""
    return in_words(PersonAnswers, context.subject.person, name)


def employer(context: PaperContext, name: str) -> str:
    """One answer about the employer, in words; "" when missing."""
    return in_words(EmployerAnswers, context.subject.employer, name)


def latin_name(context: PaperContext) -> str:
    """Surname and given names as in the passport."""
    return " ".join(part for part in (person(context, "surname"), person(context, "given_names")) if part)


def full_name(context: PaperContext) -> str:
    """The Chinese name with the passport's in brackets, or the passport's alone; never empty brackets."""
    chinese, latin = person(context, "chinese_name"), latin_name(context)
    return f"{chinese}（{latin}）" if chinese and latin else chinese or latin


def contact(context: PaperContext) -> str:
    """Where and how to reach the office, as far as it is known."""
    office = context.office
    said = [
        office.name,
        f"地址：{office.address}" if office.address else "",
        f"电话：{office.phone}" if office.phone else "",
        f"联系人：{context.handler}" if context.handler else "",
    ]
    return "；".join(part for part in said if part) + "。"
