"""The clock in the head of a case: what is left, why, and the way to the whole of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.casefile.case_clock import CaseClock
from desktop.screens.clocks import TONES, clock_line
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton


class ClockHead(QWidget):
    """Signal `asked()`: F12 or a click wants the whole clock."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._clock = words("", "head")
        self.open_button = KeyButton(theme, _("期限"), "F12", "clock", kind="quiet")
        self.open_button.setAccessibleName(_("查看期限推算"))
        self.open_button.clicked.connect(self.asked)
        self._why = words("", "small", "second", wrap=True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignRight)
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addStretch(1)
        line.addWidget(self._clock)
        line.addWidget(self.open_button)
        column = QVBoxLayout(self)
        theme.space(column)
        column.addLayout(line)
        column.addWidget(self._why, 0, Qt.AlignmentFlag.AlignRight)

    def show_clock(self, clock: CaseClock) -> None:
        """Say how the case stands and why; a warning stands before the reckoning."""
        self._clock.setText(clock_line(clock))
        retone(self._clock, TONES.get(clock.state, "plain"))
        told = [part for part in (clock.warning, _(clock.why)) if part]
        self._why.setText("\n".join(told))
        retone(self._why, "near" if clock.warning else "second")
        self._clock.setToolTip(self._why.text())

    def fit(self, width: int) -> None:
        """Take this width in pixels; on a low window the reckoning leaves its place to the tool tip."""
        self._why.setFixedWidth(width)
        self._why.setVisible(bool(self._why.text()) and not self._theme.low)
