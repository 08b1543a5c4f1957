"""还差什么: what is still missing, line by line, each leading to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import rule, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.link import LongLink


@dataclass(frozen=True)
class GapLine:
    """One missing thing: where a click leads, what it is, why."""

    key: str
    says: str
    why: str = ""
    tone: Tone = "near"


class SidePanel(Card):
    """A card of gaps. Signal `chosen(str)`: key of the gap a person clicked. `foot` takes the buttons below."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, title: str, note: str = "") -> None:
        super().__init__(theme, title)
        self._theme = theme
        self._note = words(note, "small", "second", wrap=True)
        self._lines = QVBoxLayout()
        theme.space(self._lines, spacing=2)
        inside = QWidget()
        inside.setProperty("piece", "plain")
        column = QVBoxLayout(inside)
        column.addLayout(self._lines)
        column.addStretch(1)
        theme.space(column)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(inside)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.foot = QVBoxLayout()
        theme.space(self.foot, spacing=8)
        self.add(self._note)
        self.add(self._scroll, 1)
        self.body.addLayout(self.foot)
        theme.fix(self, width=300)

    def show_gaps(self, lines: Sequence[GapLine], note: str = "") -> None:
        """Show these gaps and the sentence above them; none is fine."""
        self._note.setText(note)
        self._note.setVisible(bool(note))
        empty(self._lines)
        for line in lines:
            self._lines.addWidget(self._line(line))

    def _line(self, line: GapLine) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.addWidget(rule())
        link = LongLink(self._theme, line.says, line.tone)
        link.setAccessibleName(f"{line.says} {line.why}".strip())
        link.clicked.connect(lambda: self.chosen.emit(line.key))
        column.addWidget(link)
        if line.why:
            column.addWidget(words(line.why, "small", "second", wrap=True))
        self._theme.space(column, (0, 8, 0, 8), 2)
        return box
