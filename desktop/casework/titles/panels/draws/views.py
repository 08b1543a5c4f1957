"""Draws as pages show them: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.policy.reckoning.titles.committees import Standing


@dataclass(frozen=True)
class PoolLine:
    """An expert looked at for a meeting: `why` left out (empty: may be drawn), recusals, what to look at."""

    id: int
    name: str
    employer_name: str
    specialty: str
    level: str
    origin: str
    why: tuple[str, ...]
    recusals: tuple[tuple[int, str, str], ...]  # application, receipt and applicant, ground in words
    warnings: tuple[str, ...]

    @property
    def may(self) -> bool:
        """Whether the expert may be drawn."""
        return not self.why


@dataclass(frozen=True)
class PoolView:
    """The pool of a meeting as it would be drawn from now."""

    session_id: int
    session_name: str
    day: date
    committee_id: int
    committee_name: str
    standing: Standing
    members: int
    substitutes: int  # for each member
    quotas: tuple[tuple[str, int, int], ...]  # origin, wanted, to be had
    lines: tuple[PoolLine, ...]
    hindrance: str  # why nothing can be drawn now; "" when it can
    warnings: tuple[str, ...]

    @property
    def eligible(self) -> tuple[PoolLine, ...]:
        """Those who may be drawn."""
        return tuple(line for line in self.lines if line.may)


@dataclass(frozen=True)
class DrawnExpert:
    """Somebody drawn, by the names the record keeps; `role` is the seat now, "" when an earlier draw is looked at."""

    id: int
    name: str
    unit: str
    origin: str
    role: str = ""


@dataclass(frozen=True)
class DrawView:
    """A draw as it lies in the file; the last one of its session `stands`."""

    id: int
    session_id: int
    drawn_at: datetime
    by_name: str
    witness: str
    words: str
    digest: str
    algorithm: str
    pool: int
    excluded: tuple[tuple[str, tuple[str, ...]], ...]
    members: tuple[DrawnExpert, ...]
    substitutes: tuple[DrawnExpert, ...]
    reason: str
    stands: bool


@dataclass(frozen=True)
class Repeated:
    """A draw made again from its record: whether it gives the same people, and everything that does not agree."""

    same: bool
    faults: tuple[str, ...]
    members: tuple[str, ...]
    substitutes: tuple[str, ...]
