"""One row of a repeated answer: its cells on one line, or on several when they need the room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.rows.cells import CELL_WIDTHS, cell_editor
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.enter_button import EnterButton


def packed(questions: Sequence[Question], room: int) -> list[list[Question]]:
    """The questions of a row in lines, as many in each as `room` design pixels take, in their own order."""
    lines: list[list[Question]] = [[]]
    taken = 0
    for question in questions:
        width = CELL_WIDTHS[question.editor] + 8
        if lines[-1] and taken + width > room:
            lines.append([])
            taken = 0
        lines[-1].append(question)
        taken += width
    return lines


def title_of(question: Question) -> str:
    """A column's title with its star and unit, in HTML-free words."""
    unit = f"（{_(question.unit)}）" if question.unit else ""
    return f"{_(question.title)}{unit}{' *' if question.required else ''}"


def give_way(widget: QWidget) -> QWidget:
    """Let columns share their width by their shares alone, so that head and cells stand under each other."""
    widget.setSizePolicy(QSizePolicy.Policy.Ignored, widget.sizePolicy().verticalPolicy())
    return widget


class RowLine(QFrame):
    """Signals: `edited(str, object)` column and its new raw value; `copy_asked()`, `drop_asked()`; `done()`."""

    edited = Signal(str, object)
    copy_asked = Signal()
    drop_asked = Signal()
    done = Signal()

    def __init__(self, theme: Theme, lines: Sequence[Sequence[Question]]) -> None:
        super().__init__()
        self.setProperty("piece", "rowbox")
        self._number = words("", "small", "second")
        theme.fix(self._number, width=20)
        self._complaint = words("", wrap=True)
        self._complaint.setProperty("piece", "complaint")
        self._complaint.hide()
        self.cells: dict[str, Editor] = {}
        column = QVBoxLayout()
        titled = len(lines) > 1  # on one line the table's head names the columns
        for line in lines:
            column.addLayout(self._grid(theme, line, titled=titled))
        column.addWidget(self._complaint)
        self._copy = self._button(theme, "copy", _("复制本行"))
        self._drop = self._button(theme, "trash-2", _("删除本行"))
        self._copy.clicked.connect(self.copy_asked)
        self._drop.clicked.connect(self.drop_asked)
        row = QHBoxLayout(self)
        row.addWidget(self._number)
        row.addLayout(column, 1)
        row.addWidget(self._copy)
        row.addWidget(self._drop)
        theme.space(column, spacing=6)
        theme.space(row, (0, 6, 0, 6), 4)

    def _grid(self, theme: Theme, line: Sequence[Question], *, titled: bool) -> QGridLayout:
        grid = QGridLayout()
        for place, question in enumerate(line):
            editor = cell_editor(theme, question, small=True)
            editor.edited.connect(lambda value, _place, name=question.name: self.edited.emit(name, value))
            editor.done.connect(self.done)
            self.cells[question.name] = editor
            give_way(editor)
            if titled:
                grid.addWidget(give_way(words(title_of(question), "small", "second")), 0, place)
            grid.addWidget(editor, 1, place)
            grid.setColumnStretch(place, CELL_WIDTHS[question.editor])
        theme.space(grid, spacing=8)
        theme.follow(grid, lambda: grid.setVerticalSpacing(theme.px(2)))
        return grid

    def _button(self, theme: Theme, name: str, says: str) -> QPushButton:
        button = EnterButton()
        button.setProperty("kind", "quiet")
        button.setProperty("fit", "square")
        button.setToolTip(says)

        def draw() -> None:
            button.setIcon(theme.icon(name, "second"))
            button.setIconSize(theme.icon_size(15))

        theme.follow(button, draw)
        theme.fix(button, width=28, height=28)
        return button

    def show_row(self, number: int, row: Mapping[str, Any]) -> None:
        """Show a row's raw answers; `number` is counted from 1."""
        self._number.setText(str(number))
        for name, editor in self.cells.items():
            editor.show_value(row.get(name))
            for stop in editor.stops():
                stop.setAccessibleName(
                    _("第 {number} 行 {title}").format(number=number, title=_(editor.question.title))
                )
        self._copy.setAccessibleName(_("复制第 {number} 行").format(number=number))
        self._drop.setAccessibleName(_("删除第 {number} 行").format(number=number))

    def show_complaints(self, told: Sequence[tuple[str, str]]) -> None:
        """Complaints about this row as (column or "", words)."""
        by_column = {column: says for column, says in told if column}
        for name, editor in self.cells.items():
            editor.set_trouble(by_column.get(name, ""))
        said = [f"{_(self.cells[c].question.title)}：{says}" if c in self.cells else says for c, says in told]
        self._complaint.setText("　".join(said))
        self._complaint.setVisible(bool(said))

    def set_read_only(self, read_only: bool) -> None:
        """Let the row be read only."""
        for editor in self.cells.values():
            editor.set_read_only(read_only)
        self._copy.setVisible(not read_only)
        self._drop.setVisible(not read_only)

    def stops(self) -> list[QWidget]:
        """The stops of its cells in order."""
        return [stop for editor in self.cells.values() for stop in editor.stops()]
