"""Batches of professional titles, what employers handed in for them, how many stand where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, or_, select
from sqlmodel import SQLModel, col

from desktop.store.reads.source import Reading
from desktop.store.tables import Data, Employer, TitleApplication, TitleBatch, TitleCommittee, TitleSubmission


@dataclass(frozen=True)
class WholeBatch:
    """A batch as it lies in the file."""

    id: int
    number: str
    year: int
    name: str
    mode: str
    state: str
    committee_id: int | None
    opens_on: date | None
    closes_on: date | None
    cutoff: date | None
    details: Data
    ended_why: str
    by_name: str
    version: int


@dataclass(frozen=True)
class WholeSubmission:
    """What one employer handed in for a batch, with the employer's name."""

    id: int
    batch_id: int
    employer_id: int
    incoming_id: int | None
    letter_number: str
    letter_day: date | None
    received_on: date
    told_on: date | None
    details: Data
    state: str
    version: int
    employer_name: str


@dataclass(frozen=True)
class BatchCommittee:
    """The committee of a batch, as far as a batch shows it."""

    id: int
    name: str
    title_series: str
    specialty: str
    level: str  # high, middle, junior
    size: int
    filing_number: str
    filed_from: date | None
    filed_until: date | None
    state: str


class BatchReads(Reading):
    """Reads of batches."""

    def title_batch(self, key: int) -> WholeBatch | None:
        """One batch, None when there is none."""
        row = self.one(_columns(TitleBatch, WholeBatch).where(col(TitleBatch.id) == key))
        return None if row is None else WholeBatch(**row)

    def title_batches(
        self, words: str = "", *, year: int | None = None, states: Sequence[str] = ()
    ) -> list[WholeBatch]:
        """The newest first; `words` is any part of name or number, `states` none for all."""
        statement = _columns(TitleBatch, WholeBatch)
        if words:
            ways = (col(TitleBatch.name), col(TitleBatch.number))
            statement = statement.where(or_(*(way.contains(words, autoescape=True) for way in ways)))
        if year is not None:
            statement = statement.where(col(TitleBatch.year) == year)
        if states:
            statement = statement.where(col(TitleBatch.state).in_(list(states)))
        order = (col(TitleBatch.year).desc(), col(TitleBatch.id).desc())
        return [WholeBatch(**row) for row in self.all(statement.order_by(*order))]

    def title_counts(self, batches: Sequence[int]) -> dict[int, dict[str, int]]:
        """How many applications of each batch stand in which state."""
        found: dict[int, dict[str, int]] = {key: {} for key in batches}
        columns = (col(TitleApplication.batch_id), col(TitleApplication.state))
        counted = select(*columns, func.count().label("many")).group_by(*columns)
        for row in self.all(counted.where(col(TitleApplication.batch_id).in_(list(batches)))):
            found[row["batch_id"]][row["state"]] = row["many"]
        return found

    def title_submissions(self, batch_id: int) -> list[WholeSubmission]:
        """What was handed in for a batch, oldest first."""
        return [
            WholeSubmission(**row)
            for row in self.all(_submissions().where(col(TitleSubmission.batch_id) == batch_id))
        ]

    def title_submission(self, key: int) -> WholeSubmission | None:
        """One submission, None when there is none."""
        row = self.one(_submissions().where(col(TitleSubmission.id) == key))
        return None if row is None else WholeSubmission(**row)

    def batch_committee(self, key: int) -> BatchCommittee | None:
        """A committee as a batch shows it, None when there is none."""
        row = self.one(_columns(TitleCommittee, BatchCommittee).where(col(TitleCommittee.id) == key))
        return None if row is None else BatchCommittee(**row)

    def batch_committees(self) -> list[BatchCommittee]:
        """Every committee that stands, for choosing one."""
        standing = _columns(TitleCommittee, BatchCommittee).where(col(TitleCommittee.state) == "active")
        return [BatchCommittee(**row) for row in self.all(standing.order_by(col(TitleCommittee.id)))]


def _columns(table: type[SQLModel], shape: Any) -> Any:
    return select(*(getattr(table, name) for name in shape.__dataclass_fields__))


def _submissions() -> Any:
    own = [name for name in WholeSubmission.__dataclass_fields__ if name != "employer_name"]
    columns = [getattr(TitleSubmission, name) for name in own]
    named = select(*columns, col(Employer.name).label("employer_name"))
    return named.join(Employer, col(Employer.id) == col(TitleSubmission.employer_id)).order_by(col(TitleSubmission.id))
