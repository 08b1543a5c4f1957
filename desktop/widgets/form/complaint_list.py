"""All complaints together at the top of a form, each leading to its field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.complaints import Complaint
from desktop.forms.questions import Question
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.link import Link

SHOWN: Final = 6


def place_in_words(question: Question, complaint: Complaint) -> str:
    """Where a complaint stands, as people say it: the question's title, with row and column inside rows."""
    if complaint.row is None:
        return _(question.title)
    column = next((q.title for q in question.rows if q.name == complaint.column), "")
    said = _("{title} 第 {row} 行").format(title=_(question.title), row=complaint.row + 1)
    return f"{said} {_(column)}".strip()


class ComplaintList(QFrame):
    """Signal `chosen(int)`: number of the complaint a person clicked, in the order given."""

    chosen = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._told: list[tuple[str, str]] = []
        self.setProperty("piece", "banner")
        self.setProperty("tone", "near")
        self._head = words("", "strong", "near")
        self._lines = QVBoxLayout()
        column = QVBoxLayout(self)
        column.addWidget(self._head)
        column.addLayout(self._lines)
        theme.space(self._lines, spacing=2)
        theme.space(column, (14, 10, 14, 10), 4)
        self.hide()

    def show_complaints(self, told: Sequence[tuple[str, str]]) -> None:
        """Show complaints as (question's title, words); none hides the list."""
        if list(told) == self._told:
            return
        self._told = list(told)
        self._head.setText(_("还有 {count} 处要填写或更正").format(count=len(told)))
        self._fill(SHOWN)
        self.setVisible(bool(told))

    def _fill(self, limit: int) -> None:
        empty(self._lines)
        for number, (title, says) in enumerate(self._told[:limit]):
            self._lines.addWidget(self._line(number, title, says))
        if len(self._told) > limit:
            more = Link(_("全部 {count} 处").format(count=len(self._told)))
            more.clicked.connect(lambda: self._fill(len(self._told)))
            self._lines.addWidget(more)

    def _line(self, number: int, title: str, says: str) -> QWidget:
        box = QWidget()
        line = QHBoxLayout(box)
        link = Link(title)
        link.setAccessibleName(f"{title} {says}")
        link.clicked.connect(lambda: self.chosen.emit(number))
        line.addWidget(link)
        line.addWidget(words(says, tone="plain", wrap=True), 1)
        self._theme.space(line, spacing=12)
        return box
