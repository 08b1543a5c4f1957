"""The invented people of a batch: applicants of one firm, and the experts who may be drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.person import person_name
from desktop.case_types.professional_title.panels.sample import invented_committee, invented_expert
from desktop.case_types.professional_title.samples.careers import FIELDS
from desktop.case_types.professional_title.samples.kinds import applicant

REVIEW: Final = "professional_title_review"
OTHERS: Final = ("professional_title_exceptional", "professional_title_transfer")
FAULTY: Final = frozenset({3, 7})  # seeds by their rest of 8, as the samples have it
OTHERS_SEED: Final = 50  # not the experts a practice office has besides
OF_SERIES: Final = 25  # seats of a committee for a whole series


@dataclass(frozen=True)
class Applicant:
    """One invented applicant: as handed in, and as it stands once it was put right."""

    kind: str
    faulty: bool
    subject: Subject
    mended: Subject


def applicants(
    number: int, faulty: int, day: date, firm: Mapping[str, JsonValue], seed: int
) -> Iterator[Applicant]:  # fmt: skip
    """So many applicants, `faulty` of them with something to return, nobody twice; every twentieth by a side road."""
    names: set[tuple[str, object]] = set()
    bad = {round((at + 0.5) * number / faulty) for at in range(faulty)} if faulty else set()
    seeds = count(seed * 7_919)
    for at in range(number):
        wanted = at in bad
        kind = OTHERS[at // 20 % 2] if at % 20 == 19 and not wanted else REVIEW
        for one in seeds:
            if (one % 8 in FAULTY) != wanted:
                continue
            given, mended = applicant(kind, one, day, firm), applicant(kind, one, day, firm, mended=True)
            if wanted and given.answers == mended.answers:
                continue
            called = (person_name(given.person), given.person.get("birth_date"))
            if called not in names:
                names.add(called)
                yield Applicant(kind, wanted, given, mended)
                break


def committee(day: date, seats: int) -> dict[str, JsonValue]:
    """A committee of engineering that may review all levels of the batch: of the series from 25 seats on, else smaller.

    A small one is per specialty, filed for those the invented applicants work in.
    """
    whole: dict[str, JsonValue] = {**invented_committee(day), "levels": ["ZG", "FG", "ZJ"], "size": seats}
    if seats >= OF_SERIES:
        return whole
    fields = "、".join(short for short, _major in FIELDS)
    small = {"name": "演示区装备和电子专业高级职称评审委员会", "filing_number": f"演人社备〔{day.year - 1}〕12号"}
    return {**whole, **small, "per": "specialty", "specialty": fields, "quotas": [{"origin": "grassroots", "count": 2}]}


def experts(day: date, seats: int, seed: int) -> list[dict[str, JsonValue]]:
    """Enough of them for every seat, two substitutes each, and those who are away."""
    return [invented_expert(number, day, OTHERS_SEED + seed) for number in range(seats * 9 // 2)]
