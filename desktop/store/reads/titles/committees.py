"""Review committees as they lie in the file, and how many experts may be drawn for each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import Data, TitleCommittee, TitleExpert, TitlePool


@dataclass(frozen=True)
class WholeCommittee:
    """A committee; `details` are the answers of its form."""

    id: int
    name: str
    title_series: str
    specialty: str
    level: str
    per: str
    size: int
    filing_number: str
    filed_from: date | None
    filed_until: date | None
    details: Data
    state: str
    ended_on: date | None
    ended_why: str
    by_name: str
    version: int


class CommitteeReads(Reading):
    """Reads of committees."""

    def title_committee(self, key: int) -> WholeCommittee | None:
        """One committee, None when there is none."""
        row = self.one(_committees().where(col(TitleCommittee.id) == key))
        return None if row is None else WholeCommittee(**row)

    def title_committees(self, words: str = "", *, ended: bool = False) -> list[WholeCommittee]:
        """Committees by name; `words` is any part of name, specialty or filing number; `ended` those put away too."""
        statement = _committees().order_by(col(TitleCommittee.name), col(TitleCommittee.id))
        if not ended:
            statement = statement.where(col(TitleCommittee.state) == "active")
        if words:
            parts = (TitleCommittee.name, TitleCommittee.specialty, TitleCommittee.filing_number)
            statement = statement.where(or_(*(col(part).contains(words, autoescape=True) for part in parts)))
        return [WholeCommittee(**row) for row in self.all(statement)]

    def pool_sizes(self) -> dict[int, int]:
        """How many experts in service may be drawn, by committee."""
        statement = (
            select(col(TitlePool.committee_id), func.count().label("experts"))
            .join(TitleExpert, col(TitleExpert.id) == col(TitlePool.expert_id))
            .where(col(TitlePool.until).is_(None), col(TitleExpert.state) == "active")
            .group_by(col(TitlePool.committee_id))
        )
        return {row["committee_id"]: row["experts"] for row in self.all(statement)}


def _committees() -> Query:
    return select(*(getattr(TitleCommittee, name) for name in WholeCommittee.__dataclass_fields__))
