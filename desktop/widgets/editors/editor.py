"""What every editor can do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.asking.field import Field
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import restyle


class Editor(Field):
    """Edits the raw answer of one question.

    Signals: `edited(object, str)`: the new raw value (None: not answered) and the place inside the answer, so that
    typing in one place is undone as one step ("" never merges); `done()`: a choice was made by key, move on.
    """

    edited = Signal(object, str)
    done = Signal()

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self.theme = theme
        self.question = question

    def show_value(self, value: Any) -> None:
        """Show a raw answer without telling anybody; the caret stays where it is when nothing changes."""
        raise NotImplementedError

    def set_read_only(self, read_only: bool) -> None:
        """Let the answer be read but not changed."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """The widgets Enter goes through, in order."""
        raise NotImplementedError

    def set_trouble(self, says: str) -> None:
        """Mark the editor as complained about; "" takes the mark away."""
        for stop in self.stops():
            mark(stop, says)

    def name_it(self, *widgets: QWidget) -> None:
        """Give widgets the question's title and hint for screen readers."""
        for widget in widgets:
            required = _("必填") if self.question.required else ""
            widget.setAccessibleName(f"{_(self.question.title)} {required}".strip())
            widget.setAccessibleDescription(_(self.question.hint))

    def take_focus(self) -> None:
        """Put the caret into the first place."""
        stops = self.stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)


def mark(widget: QWidget, says: str) -> None:
    """Give a box the edge of trouble, and screen readers the reason."""
    trouble = bool(says)
    if bool(widget.property("trouble")) != trouble:
        widget.setProperty("trouble", trouble)
        restyle(widget)
    if trouble:
        widget.setAccessibleDescription(says)
