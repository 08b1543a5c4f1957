"""What the plain people, firms and kinds of a practice office are varied from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from random import Random
from typing import Any, Final

from desktop.case_types import ALL
from desktop.case_types.case_type import CaseType, Subject
from desktop.casework.office import Office
from desktop.casework.people.columns import columns_of, word
from desktop.store.search.sounds import sort_key, sounds
from desktop.store.search.words import index_of
from desktop.store.tables import Employer

#: How often a kind about a person comes among plain cases; any other kind once.
OFTEN: Final = {
    "work_permit_new_abroad": 30,
    "work_permit_extend": 25,
    "work_permit_new_inside": 12,
    "work_permit_change": 10,
    "work_permit_cancel": 10,
    "work_permit_change_employer": 8,
    "work_permit_short_term": 4,
}
KEPT: Final = (
    "surname", "given_names", "chinese_name", "native_name", "sex", "nationality", "former_chinese_national",
    "passport_type", "passport_issued_on", "passport_expires_on", "email",
)  # fmt: skip
KEPT_ANSWERS: Final = (
    "post", "occupation", "degree", "annual_pay_yuan", "related_work_years", "hsk_level", "permit_class", "permit_post",
    "same_employer", "same_post", "same_occupation", "inside_ground", "residence_kind", "change_items", "end_reason",
    "card_trouble", "short_task",
)  # fmt: skip


@dataclass(frozen=True)
class Model:
    """What all plain cases varied from one subject have in common, worked out once."""

    kind: CaseType
    person: dict[str, Any]
    answers: dict[str, Any]
    columns: dict[str, Any]
    texts: tuple[str, ...]
    heard: tuple[str, ...]
    applicant: str
    sort: str


@dataclass(frozen=True)
class Firm:
    """One firm of the practice office."""

    id: int
    name: str
    uscc: str
    sort: str
    heard: tuple[str, ...]


def any_subjects(random: Random, count: int) -> list[tuple[CaseType, Subject]]:
    """Invented subjects of the kinds about a person, each kind as often as in an office."""
    kinds = [kind for kind in ALL if kind.sample is not None and kind.needs_person]
    chosen = random.choices(kinds, [OFTEN.get(kind.key, 1) for kind in kinds], k=count)
    return [(kind, kind.sample(random.getrandbits(30))) for kind in chosen if kind.sample is not None]


def model_of(kind: CaseType, subject: Subject) -> Model:
    """What is worked out once of a subject."""
    person = {name: subject.person[name] for name in KEPT if name in subject.person}
    columns = columns_of(subject.person)
    whole, initials = sounds(columns.name_zh)
    applicant = columns.name_zh or columns.name_latin or columns.name_original
    return Model(
        kind,
        person,
        {name: subject.answers[name] for name in KEPT_ANSWERS if name in subject.answers},
        {
            "name_zh": columns.name_zh,
            "name_latin": columns.name_latin,
            "name_original": columns.name_original,
            "sex": columns.sex,
            "nationality": columns.nationality,
            "pinyin": " ".join(whole),
            "initials": " ".join(initials),
        },
        (columns.name_zh, columns.name_latin, columns.name_original),
        (*whole, *initials),
        applicant,
        sort_key(columns.name_zh, columns.name_latin or columns.name_original),
    )


def pour_firms(office: Office, subjects: list[Subject], day: date) -> list[Firm]:
    """One row for each different firm among the subjects."""
    moment = datetime.combine(day, time(1, 0), UTC)
    by_code = {word(subject.employer, "uscc"): subject.employer for subject in subjects}
    firms, rows, index = [], [], []
    for key, (code, answers) in enumerate(by_code.items(), start=1):
        name = word(answers, "name")
        whole, initials = sounds(name)
        firms.append(Firm(key, name, code, sort_key(name), (*whole, *initials)))
        rows.append(
            {
                "id": key, "name": name, "uscc": code, "data": dict(answers), "pinyin": " ".join(whole),
                "initials": " ".join(initials), "sort_key": sort_key(name), "created_at": moment, "updated_at": moment,
                "version": 1,
            }
        )  # fmt: skip
        index.append((key, index_of((name,), (*whole, *initials), (code,))))
    with office.store.unit() as unit:
        unit.pour(Employer, rows)
        unit.pour_index("employer", index)
        unit.record("make_practice", actor_id=1, actor_name=office.actor.name, object_type="employer", object_id="")
    return firms
