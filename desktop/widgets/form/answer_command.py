"""One change of one answer, to be undone and done again."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QUndoCommand


@dataclass(frozen=True)
class Change:
    """What was changed: question, raw value before and after (None: not answered), and where typing goes on.

    Two changes with the same non-empty `place` are one step for a person: letters typed into one box without leaving.
    """

    name: str
    before: Any
    after: Any
    place: str


class AnswerCommand(QUndoCommand):
    """Carries out a change by `put(name, value)`; consecutive typing in one box merges into one command."""

    def __init__(self, change: Change, put: Callable[[str, Any], None]) -> None:
        super().__init__(change.name)
        self._change = change
        self._put = put

    @property
    def change(self) -> Change:
        """What this command does."""
        return self._change

    def id(self) -> int:
        """The same number for changes that may merge; -1 never merges."""
        if not self._change.place:
            return -1
        return zlib.crc32(f"{self._change.name} {self._change.place}".encode()) & 0x7FFFFFFF

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take over the later change of the same place; a change back to the beginning is no change."""
        if not isinstance(other, AnswerCommand):
            return False
        later = other.change
        if (later.name, later.place) != (self._change.name, self._change.place):
            return False
        self._change = Change(later.name, self._change.before, later.after, later.place)
        self.setObsolete(self._change.before == self._change.after)
        return True

    def undo(self) -> None:
        """Put the old value back."""
        self._put(self._change.name, self._change.before)

    def redo(self) -> None:
        """Put the new value."""
        self._put(self._change.name, self._change.after)
