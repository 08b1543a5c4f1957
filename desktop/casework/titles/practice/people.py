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
from desktop.case_types.professional_title.samples.kinds import applicant

REVIEW: Final = "professional_title_review"
OTHERS: Final = ("professional_title_exceptional", "professional_title_transfer")
FAULTY: Final = frozenset({3, 7})  # seeds by their rest of 8, as the samples have it
EXPERTS: Final = 120


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
        kind = OTHERS[at // 20 % 2] if at % 20 == 19 else REVIEW
        wanted = at in bad
        for one in seeds:
            if (one % 8 in FAULTY) != wanted:
                continue
            given = applicant(kind, one, day, firm)
            called = (person_name(given.person), given.person.get("birth_date"))
            if called not in names:
                names.add(called)
                yield Applicant(kind, wanted, given, applicant(kind, one, day, firm, mended=True))
                break


def committee(day: date) -> dict[str, JsonValue]:
    """A committee of engineering that may review all levels of the batch."""
    return {**invented_committee(day), "levels": ["ZG", "FG", "ZJ"]}


def experts(day: date, seed: int) -> list[dict[str, JsonValue]]:
    """Enough of them for a committee of 25 with two substitutes each."""
    return [invented_expert(number, day, seed) for number in range(EXPERTS)]
