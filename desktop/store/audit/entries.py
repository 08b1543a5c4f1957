"""Watches that no entry of an accepted case changes without a correction in the same unit."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import event, inspect, select
from sqlmodel import Session, SQLModel, col

from desktop.store.tables import Correction, Employer, OfficeCase, Person

# Until it is decided a case rests on what is on file of its person and employer; on its own answers until it is closed.
UNDECIDED: Final = ("accepted", "correcting", "reviewing", "forwarded", "replied")

_ACCEPTED: Any = col(OfficeCase.accepted_on).is_not(None)


class EntryWatch:
    """Listens to one session; `must_be_told` is asked before its unit is kept.

    The last line behind the verbs: whichever forgets the correction is a bug, and its unit keeps nothing.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._changed: set[tuple[int, str]] = set()  # (case, subject)
        self._told: set[tuple[int, str]] = set()
        event.listen(session, "before_flush", self._look)

    def _look(self, session: Session, _context: object, _instances: object) -> None:
        for row in (*session.new, *session.dirty):
            if isinstance(row, Correction):
                self._told.add((row.case_id, row.subject))
        for row in session.dirty:
            if isinstance(row, OfficeCase) and _was_accepted(row) and _touched(row, "answers"):
                self._changed.add((int(row.id or 0), "case"))
            elif isinstance(row, Person | Employer) and _touched(row, "data"):
                subject = "person" if isinstance(row, Person) else "employer"
                column = OfficeCase.person_id if isinstance(row, Person) else OfficeCase.employer_id
                self._changed |= {(key, subject) for key in self._resting_on(column, row.id)}

    def _resting_on(self, column: Any, key: int | None) -> list[int]:
        with self._session.no_autoflush:
            # whole rows, so that a stage this unit has changed and not sent yet is seen
            found = self._session.scalars(select(OfficeCase).where(column == key, _ACCEPTED))
            return [int(row.id or 0) for row in found if row.stage in UNDECIDED]

    def must_be_told(self) -> None:
        """Raises RuntimeError (a bug) when an accepted entry was changed and no correction says so."""
        silent = self._changed - self._told
        if silent:
            raise RuntimeError(f"an accepted entry changed without a correction: {sorted(silent)}")


def _was_accepted(row: OfficeCase) -> bool:
    """Accepted before this unit, and not closed."""
    before = inspect(row).attrs["accepted_on"].history
    accepted = before.deleted[0] if before.deleted else None if before.added else row.accepted_on
    return accepted is not None and row.stage != "closed"


def _touched(row: SQLModel, name: str) -> bool:
    history = inspect(row).attrs[name].history
    return bool(history.has_changes() and history.deleted and history.deleted[0] != getattr(row, name))
