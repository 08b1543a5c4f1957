"""What was told, read tolerantly: answers half filled in and bare facts have the same names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from desktop.basics.errors import Unanswered
from desktop.forms.complaints import Complaint

BORN: Final = "title_born"
DAYS: Final = "title_days"
HOURS: Final = "title_hours"


@dataclass(frozen=True)
class Wrong:
    """One thing that cannot be: the rule it is against, and the place with the words for it."""

    rule: str
    at: Complaint


class Told:
    """Answers or facts by name, each read once; what is not told, or told wrongly, is None or no rows."""

    def __init__(self, source: object) -> None:
        self._source = source
        self._read: dict[str, Any] = {}

    def one(self, name: str) -> Any:
        """One answer; None while it is not told, or told wrongly, which is complained of by itself."""
        if name not in self._read:
            try:
                self._read[name] = getattr(self._source, name, None)
            except Unanswered:
                self._read[name] = None
        return self._read[name]

    def rows(self, name: str) -> tuple[Any, ...]:
        """The rows of a repeating answer; () while one of them is told wrongly."""
        return tuple(self.one(name) or ())

    def days(self, name: str, columns: tuple[str, ...]) -> Iterator[tuple[int, str, date]]:
        """The days of some columns with their place: row from 0, column, day."""
        for number, row in enumerate(self.rows(name)):
            for column in columns:
                day = getattr(row, column, None)
                if day is not None:
                    yield number, column, day
