"""A number with its unit; thousands are parted while nobody types."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import Line
from desktop.widgets.editors.numbers.number_text import read_number, show_number
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class NumberEditor(Editor):
    """Figures as an int or a float; what is no number is kept as it was typed, so that nothing is lost."""

    def __init__(self, theme: Theme, question: Question, *, small: bool = False) -> None:
        super().__init__(theme, question)
        self._line = Line(small=small)
        self._line.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.name_it(self._line)
        row = QHBoxLayout(self)
        row.addWidget(self._line, 1)
        if question.unit:
            row.addWidget(words(_(question.unit), tone="second"))
            self._line.setAccessibleName(f"{_(question.title)} {_(question.unit)}")
        theme.space(row, spacing=8)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(lambda _text: self.edited.emit(self.value(), "text"))
        self._line.entered.connect(lambda: self._write(grouped=False))
        self._line.left.connect(lambda: self._write(grouped=True))

    def value(self) -> int | float | str | None:
        """The number, the text when it is no number, None when blank."""
        text = self._line.text().strip()
        number = read_number(text)
        return number if number is not None else (text or None)

    def show_value(self, value: Any) -> None:
        """Show a number or what stands in its place."""
        if value != self.value() or isinstance(value, str):
            self._put(self._in_words(value, grouped=not self._line.hasFocus()))

    def _in_words(self, value: Any, *, grouped: bool) -> str:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return show_number(value, grouped=grouped)
        return "" if value is None else str(value)

    def _write(self, *, grouped: bool) -> None:
        self._put(self._in_words(self.value(), grouped=grouped))

    def _put(self, text: str) -> None:
        if text != self._line.text():
            self._line.setText(text)

    def set_read_only(self, read_only: bool) -> None:
        """Let the number be read only."""
        self._line.setReadOnly(read_only)

    def stops(self) -> list[QWidget]:
        """The line."""
        return [self._line]
