"""What clocks hang on: pauses and extensions of terms, and which cases stand still."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlmodel import col

from desktop.store.reads.cases import BLOCK
from desktop.store.reads.source import Reading
from desktop.store.tables import Pause


@dataclass(frozen=True)
class PauseRow:
    """One pause or extension of a case's term."""

    id: int
    case_id: int
    kind: str
    why: str
    first_day: date
    last_day: date | None
    working_days: int
    reason: str
    basis: str
    filing_id: int | None
    by_name: str


_PAUSE: Any = select(*(getattr(Pause, name) for name in PauseRow.__dataclass_fields__))


class ClockReads(Reading):
    """Reads of pauses and extensions."""

    def pauses_of(self, keys: Sequence[int]) -> dict[int, list[PauseRow]]:
        """The pauses and extensions of these cases, by case, the oldest first; a case without any is left out."""
        found: dict[int, list[PauseRow]] = {}
        for start in range(0, len(keys), BLOCK):
            block = _PAUSE.where(col(Pause.case_id).in_(list(keys[start : start + BLOCK]))).order_by(col(Pause.id))
            for row in self.all(block):
                found.setdefault(row["case_id"], []).append(PauseRow(**row))
        return found

    def standing_still(self, keys: Sequence[int]) -> set[int]:
        """Which of these cases have a pause without an end."""
        found: set[int] = set()
        for start in range(0, len(keys), BLOCK):
            block = list(keys[start : start + BLOCK])
            open_ones = select(col(Pause.case_id)).where(
                col(Pause.case_id).in_(block), col(Pause.kind) == "pause", col(Pause.last_day).is_(None)
            )
            found |= set(self.keys(open_ones))
        return found
