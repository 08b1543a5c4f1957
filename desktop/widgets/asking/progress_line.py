"""How far slow work is, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class ProgressLine(QWidget):
    """Hidden until work begins. Signal `stopped()`: somebody wants it to end."""

    stopped = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._says = words("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._stop = KeyButton(theme, _("停止"), "Esc", "x")
        self._stop.clicked.connect(self._ask_stop)
        line = QHBoxLayout(self)
        line.addWidget(self._says)
        line.addWidget(self._bar, 1)
        line.addWidget(self._stop)
        theme.space(line, spacing=12)
        theme.follow(self._bar, lambda: self._bar.setFixedHeight(theme.px(8)))
        self.hide()

    def begin(self, says: str) -> None:
        """Show that work has begun; how much there is will be told later."""
        self._says.setText(says)
        self._bar.setAccessibleName(says)
        self._bar.setRange(0, 0)
        self._stop.setEnabled(True)
        self._stop.set_text(_("停止"))
        self.show()

    def go_on(self, done: int, of: int) -> None:
        """Show how much is done."""
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)

    def end(self) -> None:
        """The work has ended."""
        self.hide()

    def _ask_stop(self) -> None:
        self._stop.setEnabled(False)
        self._stop.set_text(_("正在停止…"))
        self.stopped.emit()
