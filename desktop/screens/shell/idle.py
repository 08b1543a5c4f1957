"""Notices when nobody has touched keys or mouse for some minutes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

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
    """Looks where touches arrive while it watches. Signal `rested()` after so many minutes without a touch.

    Keys, mouse and fingers come to a window, an input method's words to whatever has the keys: those two are filtered.
    A filter on the application would be asked about every event of the program (a change of text size is a hundred
    thousand of them). Off at first and after `rest`.
    """

    rested = Signal()

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._app = app
        self._watching = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.rested)

    def watch(self, minutes: int) -> None:
        """Begin to watch."""
        self.rest()
        self._watching = True
        for window in self._app.topLevelWindows():
            self._follow(window)
        self._follow(self._app.focusObject())
        self._app.focusWindowChanged.connect(self._follow)
        self._app.focusObjectChanged.connect(self._follow)
        self._timer.start(minutes * 60_000)

    def rest(self) -> None:
        """Stop watching (nobody is signed in)."""
        if self._watching:
            self._app.focusWindowChanged.disconnect(self._follow)
            self._app.focusObjectChanged.disconnect(self._follow)
        self._watching = False
        self._timer.stop()

    @property
    def left(self) -> int:
        """Milliseconds until it rests, -1 while off."""
        return self._timer.remainingTime()

    def _follow(self, where: QObject | None) -> None:
        """Touches may arrive here from now on; a filter installed twice is there once."""
        if where is not None:
            where.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Every touch begins the minutes anew; nothing is held back."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start()
        elif event.type() == QEvent.Type.FocusOut and not isinstance(watched, QWindow):
            watched.removeEventFilter(self)
        return False
