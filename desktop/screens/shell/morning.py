"""What a new day of the office asks for: promises whose last day has passed are settled, and told."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.casework.promises.settle_promises import Settled, settle_promises
from desktop.screens.desk import Desk

EVERY = 60_000  # milliseconds between two looks at the office's day


class Morning(QObject):
    """Looks at the office's day by the office's clock: at sign-in, after unlocking, and while the window stands open.

    Signals: `settled(int)` so many promises were settled while somebody was at work (at sign-in the first page itself
    shows them); `turned()` another day began.
    """

    settled = Signal(int)
    turned = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day: date | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY)

    def look(self) -> None:
        """Settle what has lapsed when the day is another than at the last look; nothing while locked."""
        if self._desk.closed:
            return
        today = self._desk.clock.today()
        if today == self._day:
            return
        first, self._day = self._day is None, today
        if self._desk.may("settle_promises"):
            done: Settled | None = self._desk.do(settle_promises)
            if done is not None and done.promises and not first:
                self.settled.emit(len(done.promises))
        if not first:
            self.turned.emit()
