"""The pool of experts, who may be drawn for which committee, and who is banned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import ColumnElement, func, or_, select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import Data, TitleExpert, TitleIntegrity, TitlePool

_AT_ONCE: Final = 500  # keys of one select: SQLite takes a thousand values, and every list shows fewer


@dataclass(frozen=True)
class WholeExpert:
    """An expert; `data` are the answers of the form."""

    id: int
    name: str
    title_series: str
    specialty: str
    level: str
    employer_name: str
    uscc: str
    data: Data
    term_from: date | None
    term_until: date | None
    state: str
    ended_on: date | None
    ended_why: str
    by_name: str
    version: int


@dataclass(frozen=True)
class ExpertSearch:
    """What experts are looked for by; empty parts do not narrow. `committee` those who may be drawn for it."""

    words: str = ""
    series: str = ""
    level: str = ""
    state: str = ""
    committee: int | None = None


class ExpertReads(Reading):
    """Reads of experts."""

    def find_title_experts(self, search: ExpertSearch, order: str = "name") -> list[int]:
        """Keys in an order (name, employer, term, newest; a minus before it turns it round)."""
        columns = {
            "name": col(TitleExpert.name_sort),
            "employer": col(TitleExpert.employer_name),
            "term": col(TitleExpert.term_until),
            "newest": col(TitleExpert.id),
        }
        column = columns[order.removeprefix("-")]
        statement = select(col(TitleExpert.id)).where(*_narrowing(search))
        return self.keys(
            statement.order_by(column.desc() if order.startswith("-") else column.asc(), col(TitleExpert.id))
        )

    def title_experts(self, keys: Sequence[int]) -> list[WholeExpert]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        found: dict[int, WholeExpert] = {}
        for at in range(0, len(keys), _AT_ONCE):
            some = list(keys[at : at + _AT_ONCE])
            rows = self.all(_experts().where(col(TitleExpert.id).in_(some)))
            found |= {row["id"]: WholeExpert(**row) for row in rows}
        return [found[key] for key in keys if key in found]

    def title_pool(self, committee_id: int) -> list[WholeExpert]:
        """Everybody who may be drawn for a committee, by key."""
        statement = _experts().where(*_narrowing(ExpertSearch(committee=committee_id)))
        return [WholeExpert(**row) for row in self.all(statement.order_by(col(TitleExpert.id)))]

    def pools_of(self, expert_id: int) -> list[int]:
        """The committees an expert may be drawn for."""
        statement = select(col(TitlePool.committee_id)).where(
            col(TitlePool.expert_id) == expert_id, col(TitlePool.until).is_(None)
        )
        return self.keys(statement.order_by(col(TitlePool.committee_id)))

    def expert_bans(self, day: date) -> dict[int, date]:
        """The last day of the longest ban that runs on a day, by expert; a lifted one runs no more."""
        until = func.max(col(TitleIntegrity.ban_to)).label("until")
        statement = (
            select(col(TitleIntegrity.expert_id), until)
            .where(
                col(TitleIntegrity.expert_id).is_not(None),
                col(TitleIntegrity.lifted_on).is_(None),
                col(TitleIntegrity.ban_from) <= day,
                col(TitleIntegrity.ban_to) >= day,
            )
            .group_by(col(TitleIntegrity.expert_id))
        )
        return {row["expert_id"]: row["until"] for row in self.all(statement)}

    def experts_like(self, names: Sequence[str], number: str = "") -> list[WholeExpert]:
        """Experts of these names or this identity number, for telling whether somebody is on file already."""
        found: list[WholeExpert] = []
        if number:
            numbered = col(TitleExpert.data)["identity_number"].as_string() == number
            found += [WholeExpert(**row) for row in self.all(_experts().where(numbered))]
        for at in range(0, len(names), _AT_ONCE):
            some = list(names[at : at + _AT_ONCE])
            found += [WholeExpert(**row) for row in self.all(_experts().where(col(TitleExpert.name).in_(some)))]
        return found


def _narrowing(search: ExpertSearch) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    for column, value in (
        (TitleExpert.title_series, search.series), (TitleExpert.level, search.level), (TitleExpert.state, search.state),
    ):  # fmt: skip
        if value:
            found.append(col(column) == value)
    if search.words:
        parts = (TitleExpert.name, TitleExpert.employer_name, TitleExpert.specialty, TitleExpert.name_sort)
        found.append(or_(*(col(part).contains(search.words, autoescape=True) for part in parts)))
    if search.committee is not None:
        pooled = select(col(TitlePool.expert_id)).where(
            col(TitlePool.committee_id) == search.committee, col(TitlePool.until).is_(None)
        )
        found.append(col(TitleExpert.id).in_(pooled))
    return found


def _experts() -> Query:
    return select(*(getattr(TitleExpert, name) for name in WholeExpert.__dataclass_fields__))
