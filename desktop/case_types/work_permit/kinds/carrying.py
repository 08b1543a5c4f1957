"""How a new case takes over what is on file: the answers that stay true, and what the papers in hand say."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel, JsonValue

from desktop.case_types.known import Known, KnownCredential

# What stands on papers in hand: a case of somebody else never begins with it.
PERMIT_IN_HAND = ("permit_number", "permit_from", "permit_expires_on")
RESIDENCE_IN_HAND = ("residence_number", "residence_expires_on")
# What stays true of a person from one case to the next.
OF_PERSON = (
    "degree", "degree_country", "major", "vocational", "vocational_certificate", "hsk_level",
    "degree_taught_in_chinese", "high_level_university", "fortune_500_experience", "holds_patent", "education", "work",
    "teaches_mother_tongue", "language_degree", "teacher_certificate", "language_certificate_hours",
)  # fmt: skip
# What stays true as long as the person works in the same post for the same employer.
OF_POST = (
    "post", "occupation", "duties", "work_place", "work_region", "annual_pay_yuan", "months_per_year_in_china",
    "definite_employer", "post_needed", "industry_regulated", "hiring_form", "sending_unit",
)  # fmt: skip


def carried(known: Known, model: type[BaseModel], names: Iterable[str]) -> dict[str, JsonValue]:
    """The answers of the newest finished case that this kind of case asks for too, out of some names."""
    return {
        name: known.last_answers[name]
        for name in names
        if name in model.model_fields and known.last_answers.get(name) is not None
    }


def of_permit(known: Known) -> dict[str, JsonValue]:
    """What the newest permit says, as answers."""
    permit = known.alive("permit") or known.newest("permit")
    if permit is None:
        return {}
    return _told(
        permit_number=permit.number,
        permit_from=_day(permit, "first_day"),
        permit_expires_on=_day(permit, "last_day"),
        permit_class=permit.data.get("class"),
        permit_post=permit.data.get("post"),
    )


def of_residence(known: Known) -> dict[str, JsonValue]:
    """What the residence paper says, else the visa; a residence paper beside a permit is one for work."""
    paper = known.alive("residence")
    if paper is not None:
        kind = paper.data.get("residence_kind") or ("work" if known.newest("permit") else None)
        return _of_paper(paper, kind)
    visa = known.alive("visa")
    return {} if visa is None else _of_paper(visa, visa.data.get("residence_kind"))


def _of_paper(paper: KnownCredential, kind: JsonValue) -> dict[str, JsonValue]:
    return _told(
        residence_kind=kind, residence_number=paper.number, residence_expires_on=_day(paper, "last_day")
    )  # fmt: skip


def _day(credential: KnownCredential, name: str) -> str | None:
    day = getattr(credential, name)
    return None if day is None else day.isoformat()


def _told(**answers: JsonValue) -> dict[str, JsonValue]:
    """The answers that say something."""
    return {name: value for name, value in answers.items() if value not in (None, "")}
