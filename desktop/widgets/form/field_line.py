"""One line of a form: questions side by side, their boxes on one height."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.making import editor_for
from desktop.widgets.editors.rows import RowsEditor
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
    """Label with its star, complaint, box, hint: four rows of a grid, so that boxes side by side stay level."""

    def __init__(self, theme: Theme, questions: Sequence[Question]) -> None:
        super().__init__()
        self.editors: dict[str, Editor] = {}
        self._complaints: dict[str, QLabel] = {}
        self._grid = QGridLayout(self)
        for place, question in enumerate(questions):
            self._put(theme, question, place, alone=len(questions) == 1)
        theme.space(self._grid)

        def set_gaps() -> None:
            self._grid.setHorizontalSpacing(theme.px(16))
            self._grid.setVerticalSpacing(theme.px(4))

        theme.follow(self._grid, set_gaps)

    def _put(self, theme: Theme, question: Question, place: int, *, alone: bool) -> None:
        top = Qt.AlignmentFlag.AlignTop
        head = QHBoxLayout()
        title = words(_(question.title), tone="plain")
        head.addWidget(title)
        if question.required:
            star = words("*", tone="over")
            star.setAccessibleName(_("必填"))
            star.setToolTip(_("必填"))
            head.addWidget(star)
        head.addStretch(1)
        theme.space(head, spacing=4)
        complaint = words("", wrap=True)
        complaint.setProperty("piece", "complaint")
        complaint.hide()
        editor = editor_for(theme, question)
        title.setBuddy(editor)
        self._grid.addLayout(head, 0, place)
        self._grid.addWidget(complaint, 1, place)
        self._grid.addWidget(editor, 2, place, Qt.AlignmentFlag(0) if alone else top)
        if question.hint:
            self._grid.addWidget(words(_(question.hint), "small", "second", wrap=True), 3, place, top)
        self._grid.setColumnStretch(place, SHARES[question.editor])
        self.editors[question.name] = editor
        self._complaints[question.name] = complaint
        if alone and question.editor in WIDEST_ALONE:
            widest = WIDEST_ALONE[question.editor]
            theme.follow(editor, lambda: editor.setMaximumWidth(theme.px(widest)))

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
