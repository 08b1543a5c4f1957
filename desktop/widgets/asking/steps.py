"""A wizard: pages one after another, each left only when it is in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.stage_bar import StageBar


class Steps(QWidget):
    """Signals: `moved(int)` the step now shown, `finished()` after the last, `left()` when given up on the first.

    `may_go(step)` is asked before a step is left forwards: "" lets it go, any other words are shown as the reason.
    """

    moved = Signal(int)
    finished = Signal()
    left = Signal()

    def __init__(self, theme: Theme, titles: Sequence[str], pages: Sequence[QWidget]) -> None:
        super().__init__()
        self.may_go: Callable[[int], str] = lambda _step: ""
        self._bar = StageBar(theme, titles, 0)
        self._pages = QStackedWidget()
        for page in pages:
            self._pages.addWidget(page)
        self._why = words("", tone="near", wrap=True)
        self._back = KeyButton(theme, _("上一步"))
        self._next = KeyButton(theme, _("下一步"), "", "arrow-right", kind="primary")
        foot = QHBoxLayout()
        foot.addWidget(self._why, 1)
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        column = QVBoxLayout(self)
        column.addWidget(self._bar)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)
        theme.space(foot, spacing=8)
        theme.space(column, spacing=20)
        self._back.clicked.connect(self.back)
        self._next.clicked.connect(self.forward)
        self._show(0)

    def step(self) -> int:
        """The step shown, from 0."""
        return self._pages.currentIndex()

    def forward(self) -> None:
        """To the next step, or finish, if this one is in order."""
        why = self.may_go(self.step())
        self._why.setText(why)
        if why:
            return
        if self.step() + 1 < self._pages.count():
            self._show(self.step() + 1)
        else:
            self.finished.emit()

    def back(self) -> None:
        """To the step before; from the first step this gives up."""
        if self.step() > 0:
            self._show(self.step() - 1)
        else:
            self.left.emit()

    def reason(self) -> str:
        """Why the step may not be left yet, as shown."""
        return self._why.text()

    def _show(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self._bar.go(step)
        self._why.setText("")
        last = step + 1 == self._pages.count()
        self._next.set_text(_("完成") if last else _("下一步"))
        self._back.set_text(_("上一步") if step else _("返回"))
        page = self._pages.currentWidget()
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moved.emit(step)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes forwards from anywhere but a box of several lines; Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QPlainTextEdit):
            self.forward()
        elif event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)
