"""One line of words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.basics.visible import visible
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import Line
from desktop.widgets.look.theme import Theme


class TextEditor(Editor):
    """Words as they are typed; blank is not answered."""

    def __init__(self, theme: Theme, question: Question, *, small: bool = False) -> None:
        super().__init__(theme, question)
        self._line = Line(small=small)
        self.name_it(self._line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(lambda _text: self.edited.emit(self.value(), "text"))

    def value(self) -> str | None:
        """The words, None when blank."""
        return self._line.text() if visible(self._line.text()) else None

    def show_value(self, value: Any) -> None:
        """Show words."""
        text = "" if value is None else str(value)
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def set_read_only(self, read_only: bool) -> None:
        """Let the words be read and copied only."""
        self._line.setReadOnly(read_only)

    def stops(self) -> list[QWidget]:
        """The line."""
        return [self._line]
