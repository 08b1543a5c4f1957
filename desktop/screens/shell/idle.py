"""Notices when nobody has touched keys or mouse for some minutes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.InputMethod,
        QEvent.Type.TouchBegin,
    }
)


class Idle(QObject):
    """Looks at the application's events while it watches. Signal `rested()` after so many minutes without a touch.

    Off at first and after `rest`: a filter sees every event of the program, which nobody should pay for in vain.
    """

    rested = Signal()

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.rested)

    def watch(self, minutes: int) -> None:
        """Begin to watch."""
        self._app.installEventFilter(self)
        self._timer.start(minutes * 60_000)

    def rest(self) -> None:
        """Stop watching (nobody is signed in)."""
        self._app.removeEventFilter(self)
        self._timer.stop()

    @property
    def left(self) -> int:
        """Milliseconds until it rests, -1 while off."""
        return self._timer.remainingTime()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Every touch begins the minutes anew; nothing is held back."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        return False
