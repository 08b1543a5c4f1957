"""还差什么: what is still missing, line by line, each leading to its place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
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


class WholeLines(QScrollArea):
    """Scrolls, and ends below its last whole line: what lies under it never seems to cut one through."""

    def __init__(self, lines: QVBoxLayout) -> None:
        super().__init__()
        self._lines, self._margin = lines, 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height has room for other lines."""
        super().resizeEvent(event)
        self.end_whole()

    def end_whole(self) -> None:
        """Leave blank what would show a part of a line only."""
        boxes = [item.widget() for item in (self._lines.itemAt(n) for n in range(self._lines.count()))]
        ends = [box.geometry().bottom() + 1 for box in boxes if box is not None]
        room = self.height()
        whole = [end for end in ends if end <= room]
        margin = room - whole[-1] if ends and ends[-1] > room and whole else 0
        if margin != self._margin:
            self._margin = margin
            self.setViewportMargins(0, 0, 0, margin)


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
        self._scroll = WholeLines(self._lines)
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
        QTimer.singleShot(0, self._scroll, self._scroll.end_whole)  # once they lie where they will

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
