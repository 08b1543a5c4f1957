"""A quiet sheet in the middle of the window: what every page before sign-in stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card


class Ground(QWidget):
    """A card in the middle with the product's name over it; `card.body` is to be filled, `say` tells trouble in it.

    Signal `entered()` when Enter is pressed in a field (a field that wants Enter for itself keeps it).
    """

    entered = Signal()

    def __init__(self, theme: Theme, title: str, note: str = "", *, width: int = 420) -> None:
        super().__init__()
        self.setProperty("piece", "window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card = Card(theme)
        self.card.add(words(title, "title"))
        if note:
            self.card.add(words(note, tone="second", wrap=True))
        theme.space(self.card.body, (28, 24, 28, 24), 12)
        theme.fix(self.card, width=width)
        self._trouble = words("", tone="over", wrap=True)
        self._trouble.setAccessibleName(_("提示"))
        self._trouble.hide()
        column = QVBoxLayout()
        column.addStretch(1)
        column.addWidget(words(_("人才服务台"), "strong", "second"), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.card)
        column.addStretch(2)
        theme.space(column, spacing=12)
        inside = QWidget()
        inside.setProperty("piece", "plain")
        line = QHBoxLayout(inside)
        line.addStretch(1)
        line.addLayout(column)
        line.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(inside)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll)
        theme.space(outer)
        theme.space(line, (16, 16, 16, 16), 0)

    def add_trouble_line(self) -> None:
        """Put the place for trouble here, between what was added before and what comes."""
        self.card.add(self._trouble)

    def say(self, what: str, remedy: str = "", *, good: bool = False) -> None:
        """Tell trouble (or news, when good); "" takes it away."""
        self._trouble.setText(f"{what} {remedy}".strip())
        retone(self._trouble, "second" if good else "over")
        self._trouble.setVisible(bool(what))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, whatever field it was pressed in."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    @property
    def said(self) -> str:
        """What is being told now."""
        return self._trouble.text() if not self._trouble.isHidden() else ""
