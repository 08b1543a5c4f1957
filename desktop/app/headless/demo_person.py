"""The invented applicant of `demo`: a doctor who reaches class A by points, with names that few fonts can print."""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.basics.identity.invented import zone_lines
from desktop.case_types.case_type import Subject
from desktop.case_types.work_permit.sample import sample

SEED: Final = 1  # a doctor of 38, well paid, eight years of work, HSK 4
RARE: Final[dict[str, JsonValue]] = {
    "surname": "CHEN",
    "given_names": "JIEYAN",
    "chinese_name": "陈㛃䶮",
    "former_names": "陈𬱖",
    "former_chinese_national": True,
}
FIRM: Final[dict[str, JsonValue]] = {"name": "长春㛃䶮𬱖新材料（演示）有限公司", "legal_representative": "赵𬱖"}


def demo_subject(day: date) -> Subject:
    """What is entered: complete and consistent on this day, passport lines and check digits included."""
    given = sample(SEED, day)
    person = {**given.person, **RARE}
    person.pop("native_name", None)
    person.pop("permanent_resident_number", None)
    person["passport_lines"] = zone_lines(
        issuer=str(person["nationality"]),
        surname=str(person["surname"]),
        given_names=str(person["given_names"]),
        number=str(person["passport_number"]),
        nationality=str(person["nationality"]),
        born=date.fromisoformat(str(person["birth_date"])),
        sex=str(person["sex"]),
        expires=date.fromisoformat(str(person["passport_expires_on"])),
    )
    return Subject(person, {**given.employer, **FIRM}, given.answers)
