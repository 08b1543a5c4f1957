"""What every paper and notice tells of applicant, employer and office, in words."""

from __future__ import annotations

from desktop.case_types.case_type import PaperContext
from desktop.case_types.citizens.forms import is_citizen, person_form
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.in_words import in_words


def person(context: PaperContext, name: str) -> str:
    """One answer about the applicant, in words; "" when missing, or when the applicant's form does not ask for it."""
    model = person_form(context.subject.person).model
    return in_words(model, context.subject.person, name) if name in model.model_fields else ""


def identity(context: PaperContext) -> tuple[str, str]:
    """What the applicant's document is called and its number: the passport of a foreigner, the card of a citizen."""
    if is_citizen(context.subject.person):
        return "公民身份号码", person(context, "citizen_number")
    return "护照号码", person(context, "passport_number")


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
