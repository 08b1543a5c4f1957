"""A repeated answer: rows to add, copy and take away, each with an editor in every cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import ENTER
from desktop.widgets.editors.rows.cells import CELL_WIDTHS
from desktop.widgets.editors.rows.row_line import RowLine, give_way, packed, title_of
from desktop.widgets.look.shortcuts import INSIDE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

ROOM: Final = 680  # design pixels for the cells of a row, so that a row also fits a window of 1366


class _AddButton(KeyButton):
    """Space adds a row; Enter goes through the form and leaves it alone."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            event.ignore()
        else:
            super().keyPressEvent(event)


class RowsEditor(Editor):
    """A list of objects. Ctrl+Enter adds a row from anywhere inside; the button at the end does the same by mouse."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__(theme, question)
        self._rows: list[dict[str, Any]] = []
        self._lines: list[RowLine] = []
        self._told: list[tuple[int | None, str, str]] = []
        self._read_only = False
        self._packed = packed(question.rows, ROOM)
        self._head = self._make_head()
        self._body = QVBoxLayout()
        self._add = _AddButton(theme, _("添一行"), "", "plus")
        self._add.setProperty("fit", "small")
        self._add.setToolTip("Ctrl+Enter")
        self._add.setAccessibleName(_("{title} 添一行").format(title=_(question.title)))
        self._add.clicked.connect(self.add_row)
        column = QVBoxLayout(self)
        column.addWidget(self._head)
        column.addLayout(self._body)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        theme.space(self._body)
        theme.space(column, spacing=6)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut(key, self, self.add_row, INSIDE)
        self._show()

    def _make_head(self) -> QWidget:
        head = QWidget()
        line = QHBoxLayout(head)
        for question in self._packed[0]:
            line.addWidget(give_way(words(title_of(question), "small", "second")), CELL_WIDTHS[question.editor])
        self.theme.space(line, (24, 0, 64, 0), 8)
        return head

    def value(self) -> list[dict[str, Any]] | None:
        """The rows, None when there are none."""
        return [dict(row) for row in self._rows] or None

    def show_value(self, value: Any) -> None:
        """Show these rows."""
        rows = value if isinstance(value, list) else []
        self._rows = [dict(row) if isinstance(row, dict) else {} for row in rows]
        self._show()

    def add_row(self) -> None:
        """Add an empty row at the end and go to it."""
        if not self._read_only:
            self._change([*self._rows, {}])
            self._lines[-1].stops()[0].setFocus()

    def _copy_row(self, line: RowLine) -> None:
        place = self._lines.index(line)
        self._change([*self._rows[: place + 1], dict(self._rows[place]), *self._rows[place + 1 :]])

    def _drop_row(self, line: RowLine) -> None:
        place = self._lines.index(line)
        self._change([*self._rows[:place], *self._rows[place + 1 :]])
        (self._lines[min(place, len(self._lines) - 1)].stops()[0] if self._lines else self._add).setFocus()

    def _change(self, rows: list[dict[str, Any]]) -> None:
        self._rows = rows
        self._show()
        self.edited.emit(self.value(), "")

    def _edit(self, line: RowLine, name: str, value: Any) -> None:
        place = self._lines.index(line)
        row = dict(self._rows[place])
        if value is None:
            row.pop(name, None)
        else:
            row[name] = value
        self._rows[place] = row
        self.edited.emit(self.value(), f"{place}.{name}")

    def _show(self) -> None:
        while len(self._lines) > len(self._rows):
            line = self._lines.pop()
            self._body.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self._lines) < len(self._rows):
            self._lines.append(self._make_line())
        for number, (line, row) in enumerate(zip(self._lines, self._rows, strict=True), start=1):
            line.show_row(number, row)
        self._head.setVisible(len(self._packed) == 1 and bool(self._rows))
        self._show_told()

    def _make_line(self) -> RowLine:
        line = RowLine(self.theme, self._packed)
        line.edited.connect(lambda name, value: self._edit(line, name, value))
        line.copy_asked.connect(lambda: self._copy_row(line))
        line.drop_asked.connect(lambda: self._drop_row(line))
        line.done.connect(self.done)
        line.set_read_only(self._read_only)
        self._body.addWidget(line)
        return line

    def set_read_only(self, read_only: bool) -> None:
        """Let the rows be read only."""
        self._read_only = read_only
        self._add.setVisible(not read_only)
        for line in self._lines:
            line.set_read_only(read_only)

    def set_trouble(self, says: str) -> None:
        """Complaints about the whole stand above it; its rows mark their own."""

    def show_row_complaints(self, told: Sequence[tuple[int | None, str, str]]) -> None:
        """Complaints as (row from 0, column or "", words), each under its row."""
        self._told = list(told)
        self._show_told()

    def _show_told(self) -> None:
        for number, line in enumerate(self._lines):
            line.show_complaints([(column, says) for row, column, says in self._told if row == number])

    def stop_at(self, row: int, column: str) -> QWidget | None:
        """The widget that edits one cell, None when there is no such row."""
        if not 0 <= row < len(self._lines):
            return None
        editor = self._lines[row].cells.get(column)
        return (editor.stops() if editor is not None else self._lines[row].stops())[0]

    def stops(self) -> list[QWidget]:
        """Every cell, then the button that adds a row (Space presses it, Enter moves on)."""
        cells = [stop for line in self._lines for stop in line.stops()]
        return cells if self._read_only else [*cells, self._add]
