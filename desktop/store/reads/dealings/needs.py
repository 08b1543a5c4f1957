"""The register of people urgently needed: posts that firms cannot fill, and who was brought in for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import SQLModel, col

from desktop.store.reads.source import Reading
from desktop.store.tables import Data, OfficeCase, TalentMatch, TalentNeed


@dataclass(frozen=True)
class WholeNeed:
    """A need as it lies in the file."""

    id: int
    employer_id: int
    post: str
    specialty: str
    level: str
    wanted: int
    pay_yuan: int | None
    requirement: str
    first_day: date
    last_day: date | None
    state: str
    ended_on: date | None
    ended_why: str
    by_name: str


@dataclass(frozen=True)
class MatchLine:
    """Somebody brought in for a need; ended, never deleted."""

    id: int
    need_id: int
    person_id: int
    case_id: int | None
    on_day: date
    ended_on: date | None
    ended_why: str


@dataclass(frozen=True)
class SaidCase:
    """What a case says of its person, for comparing."""

    id: int
    number: str
    person_id: int | None
    employer_id: int | None
    applicant: str
    employer_name: str
    answers: Data


class NeedReads(Reading):
    """Reads of needs and of those brought in for them."""

    def said_cases(self, employer: int, newest: int) -> list[SaidCase]:
        """The cases of people: an employer's own, and so many of the newest of all."""
        of_people = _columns(OfficeCase, SaidCase).where(col(OfficeCase.person_id).is_not(None))
        newest_first = of_people.order_by(col(OfficeCase.id).desc()).limit(newest)
        rows = [*self.all(of_people.where(col(OfficeCase.employer_id) == employer)), *self.all(newest_first)]
        return list({row["id"]: SaidCase(**row) for row in rows}.values())

    def find_needs(
        self, words: str = "", *, state: str = "", level: str = "", employers: Sequence[int] | None = None
    ) -> list[int]:
        """Keys, the newest first. `words` is any part of post or specialty; `employers` widens it to theirs."""
        statement = select(col(TalentNeed.id)).order_by(col(TalentNeed.first_day).desc(), col(TalentNeed.id).desc())
        if state:
            statement = statement.where(col(TalentNeed.state) == state)
        if level:
            statement = statement.where(col(TalentNeed.level) == level)
        if words:
            ways = [
                col(TalentNeed.post).contains(words, autoescape=True),
                col(TalentNeed.specialty).contains(words, autoescape=True),
            ]
            ways += [col(TalentNeed.employer_id).in_(list(employers))] if employers else []
            statement = statement.where(or_(*ways))
        return self.keys(statement)

    def needs(self, keys: Sequence[int]) -> list[WholeNeed]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        statement = _columns(TalentNeed, WholeNeed).where(col(TalentNeed.id).in_(list(keys)))
        found = {row["id"]: WholeNeed(**row) for row in self.all(statement)}
        return [found[key] for key in keys if key in found]

    def matches_of(self, needs: Sequence[int]) -> list[MatchLine]:
        """Everybody ever brought in for these needs, oldest first."""
        statement = _columns(TalentMatch, MatchLine).where(col(TalentMatch.need_id).in_(list(needs)))
        return [MatchLine(**row) for row in self.all(statement.order_by(col(TalentMatch.id)))]


def _columns(table: type[SQLModel], shape: Any) -> Any:
    return select(*(getattr(table, name) for name in shape.__dataclass_fields__))
