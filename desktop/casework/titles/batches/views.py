"""Batches as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import Answers

STATES: Final[dict[str, str]] = {
    "planned": N_("筹备"),
    "open": N_("受理中"),
    "checking": N_("审核评审中"),
    "closed": N_("已办结"),
    "dropped": N_("已取消"),
}


@dataclass(frozen=True)
class CommitteeFact:
    """The committee of a batch. `hindrance` is why it may not review this batch on this day; "" when it may."""

    id: int
    name: str
    title_series: str
    level: str  # high, middle, junior
    size: int
    filing_number: str
    filed_from: date | None
    filed_until: date | None
    hindrance: str


@dataclass(frozen=True)
class BatchRow:
    """A batch in a list. `counts` is how many applications stand in which state (`life.STATES`)."""

    id: int
    number: str
    name: str
    year: int
    mode: str  # key of `batch.names.MODES`
    state: str  # key of STATES
    series: tuple[str, ...]
    levels: tuple[str, ...]
    opens_on: date | None
    closes_on: date | None
    correct_until: date | None
    counts: dict[str, int]

    @property
    def applicants(self) -> int:
        """How many apply in it."""
        return sum(self.counts.values())


@dataclass(frozen=True)
class BatchView:
    """A batch whole. `answers` are the raw answers of its form, `committee` None where none was chosen."""

    row: BatchRow
    answers: Answers
    committee: CommitteeFact | None
    submissions: int
    ended_why: str
    version: int
    voted: bool  # False: decided without a committee (recognition)
    may_open: str  # why it cannot be opened; "" when it can
    may_end: str  # why it cannot be closed; "" when it can
