"""Keeps what is typed without a Save button: a moment after the last letter, and at once when asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE: Final = 800  # milliseconds after the last letter
AGAIN: Final = 5000  # milliseconds until what could not be saved is tried again


class Autosave(QObject):
    """Collects answers and saves them together.

    `save` gets the answers that wait (name → raw value, None = unanswered) and says whether they were kept; what
    was not kept goes on waiting. Signals: `kept()`, `waits()` when a try failed.
    """

    kept = Signal()
    waits = Signal()

    def __init__(self, save: Callable[[Mapping[str, object]], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._save = save
        self._waiting: dict[str, object] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save_now)

    @property
    def waiting(self) -> Mapping[str, object]:
        """What has been typed and not yet kept."""
        return dict(self._waiting)

    def note(self, name: str, value: object) -> None:
        """Take an answer; it is saved when the typing rests."""
        self._waiting[name] = value
        self._timer.start(PAUSE)

    def save_now(self) -> bool:
        """Save what waits; True when nothing waits any more."""
        self._timer.stop()
        if not self._waiting:
            return True
        batch = dict(self._waiting)
        if self._save(batch):
            # What was typed while saving (a nested event) is newer and stays.
            self._waiting = {n: v for n, v in self._waiting.items() if n not in batch or v != batch[n]}
            self.kept.emit()
        else:
            self.waits.emit()
            self._timer.start(AGAIN)
        return not self._waiting
