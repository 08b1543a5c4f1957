"""The book of what came in: keys, rows, likely duplicates, what is due."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.case_types.case_type import Answers
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.register.incoming.views import IncomingLine, IncomingState
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.reads.books.incoming import IncomingFilter, IncomingRow

__all__ = ["IncomingFilter", "find_incoming"]

NEAR: Final = 3  # working days in which a line counts as due
_SAME: Final = str.maketrans({"〔": "", "〕": "", "[": "", "]": "", "(": "", ")": "", "【": "", "】": "", " ": ""})


def find_incoming(
    office: Office, words: str = "", narrowed: IncomingFilter | None = None, order: str = "-number"
) -> list[int]:
    """Keys of the lines, the newest first ("number", "registered", "due", "-" for downwards); voided ones included."""
    allowed(office, "find_incoming")
    by = replace(narrowed or IncomingFilter(), today=office.clock.today())
    return office.store.reads.find_incoming(words, by, order)


def incoming_rows(office: Office, keys: Sequence[int]) -> list[IncomingLine]:
    """One line for each key, in the order given."""
    allowed(office, "find_incoming")
    return lines_of(office, office.store.reads.incoming_rows(keys))


def incoming_of(office: Office, case_id: int) -> tuple[IncomingLine, ...]:
    """What came in for a case, the oldest first."""
    allowed(office, "find_incoming")
    return tuple(lines_of(office, office.store.reads.incoming_of(case_id)))


def similar_incoming(office: Office, raw: Answers) -> tuple[IncomingLine, ...]:
    """Lines that stand with the same sender and number; kinds of brackets, blanks and full-width signs do not count."""
    allowed(office, "find_incoming")
    whom, number = _plain(raw.get("from_whom")), _plain(raw.get("their_number"))
    if not whom or not number:
        return ()
    near = office.store.reads.incoming_like(str(raw.get("their_number")))
    same = [one for one in near if (_plain(one.from_whom), _plain(one.their_number)) == (whom, number)]
    return tuple(lines_of(office, same))


def due_incoming(office: Office, until: date, most: int) -> tuple[IncomingLine, ...]:
    """Lines that are open and due up to a day, those overdue first."""
    allowed(office, "find_incoming")
    return tuple(lines_of(office, office.store.reads.incoming_due(until, most)))


def incoming_years(office: Office) -> tuple[tuple[str, int, int], ...]:
    """The series in the book as (series, year, lines), the newest year first."""
    allowed(office, "find_incoming")
    return tuple(office.store.reads.incoming_years())


def senders(office: Office) -> tuple[str, ...]:
    """Everybody something ever came from, the most frequent first."""
    allowed(office, "find_incoming")
    return tuple(office.store.reads.senders())


def lines_of(office: Office, rows: Sequence[IncomingRow]) -> list[IncomingLine]:
    """The same rows as pages show them, for verbs whose own right was looked at already."""
    days, today = Workdays.of(office.policy), office.clock.today()
    return [_line(row, days, today) for row in rows]


def _line(row: IncomingRow, days: Workdays, today: date) -> IncomingLine:
    waits = row.due_on is not None and row.done_on is None and row.voided_at is None
    left = days.left(today, row.due_on) if waits and row.due_on is not None else None
    state: IncomingState = "open"
    if row.voided_at is not None:
        state = "void"
    elif row.done_on is not None:
        state = "done"
    elif left is not None and row.due_on is not None and left <= NEAR:
        state = "overdue" if row.due_on < today else "due"
    names = IncomingLine.__dataclass_fields__
    kept = {name: getattr(row, name) for name in names if name not in {"state", "days_left"}}
    return IncomingLine(**kept, state=state, days_left=left)


def _plain(value: object) -> str:
    words = unicodedata.normalize("NFKC", "" if value is None else str(value))
    return words.translate(_SAME).casefold()
