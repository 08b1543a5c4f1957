"""One line of a form: questions side by side, their boxes on one height."""

from __future__ import annotations

import html
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.making import editor_for
from desktop.widgets.editors.rows.rows import RowsEditor
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words

# How much of the width a question takes beside others.
SHARES: dict[str, int] = {
    "text": 3,
    "long_text": 6,
    "number": 2,
    "day": 2,
    "choice": 3,
    "yes_no": 2,
    "many": 6,
    "rows": 6,
}
WIDEST_ALONE: dict[str, int] = {"text": 560, "number": 240, "day": 200, "choice": 420}


class FieldLine(QWidget):
    """Label with its star, complaint, box, hint: four rows of a grid, so that boxes side by side stay level.

    A question whose title the section's `heading` has just said is not titled again.
    """

    def __init__(self, theme: Theme, questions: Sequence[Question], heading: str = "") -> None:
        super().__init__()
        self.editors: dict[str, Editor] = {}
        self._complaints: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        for place, question in enumerate(questions):
            self._put(theme, question, place, alone=len(questions) == 1, heading=heading)
        theme.space(self._grid)

        def set_gaps() -> None:
            self._grid.setHorizontalSpacing(theme.px(16))
            self._grid.setVerticalSpacing(theme.px(4))

        theme.follow(self._grid, set_gaps)

    def _put(self, theme: Theme, question: Question, place: int, *, alone: bool, heading: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        title = words("", rich=True, wrap=True)
        theme.follow(title, lambda: title.setText(self._title(theme, question)))
        if heading == question.title and not question.required:
            title.hide()  # never shown before it has a place: it would be a window of its own for a moment
        complaint = words("", wrap=True)
        complaint.setProperty("piece", "complaint")
        complaint.hide()
        editor = editor_for(theme, question)
        title.setBuddy(editor)
        self._grid.addWidget(title, 0, place, Qt.AlignmentFlag.AlignBottom)
        self._grid.addWidget(complaint, 1, place)
        if alone and question.editor in WIDEST_ALONE:
            self._grid.addLayout(self._held_in(theme, editor, WIDEST_ALONE[question.editor]), 2, place)
        else:
            self._grid.addWidget(editor, 2, place, Qt.AlignmentFlag(0) if alone else top)
        if question.hint:
            self._grid.addWidget(words(_(question.hint), "small", "second", wrap=True), 3, place, top)
        self._grid.setColumnStretch(place, SHARES[question.editor])
        self.editors[question.name] = editor
        self._complaints[question.name] = complaint

    def _held_in(self, theme: Theme, editor: Editor, widest: int) -> QHBoxLayout:
        """A short answer alone on its line keeps a short box."""
        line = QHBoxLayout()
        line.addWidget(editor, 1000)
        line.addStretch(1)
        theme.space(line)
        theme.follow(editor, lambda: editor.setMaximumWidth(theme.px(widest)))
        return line

    def _title(self, theme: Theme, question: Question) -> str:
        said = html.escape(_(question.title))
        return f'{said} <span style="color:{theme.tokens.over}">*</span>' if question.required else said

    def show_complaints(self, told: Sequence[tuple[str, int | None, str, str]]) -> None:
        """Complaints about this line's questions as (name, row, column, words); the others lose theirs."""
        for name, editor in self.editors.items():
            mine = [(row, column, says) for told_name, row, column, says in told if told_name == name]
            whole = "　".join(says for row, _column, says in mine if row is None)
            label = self._complaints[name]
            label.setText(whole)
            label.setVisible(bool(whole))
            editor.set_trouble(whole)
            if isinstance(editor, RowsEditor):
                editor.show_row_complaints([entry for entry in mine if entry[0] is not None])
