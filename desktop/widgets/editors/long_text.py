"""Several lines of words; Enter moves on, Ctrl+Enter begins a new line."""

from __future__ import annotations

import re
from typing import Any, Final

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import ENTER, is_undo
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import restyle

# A passport reader that types sends Enter after each of the two lines; the one after the first must not leave the box.
_FIRST_OF_TWO: Final = re.compile(r"P[A-Z0-9<]{43}")


class _Page(QPlainTextEdit):
    """A text box that leaves Enter, Tab and undo to the form."""

    def __init__(self) -> None:
        super().__init__()
        self._composing = False
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember whether a composition is open."""
        super().inputMethodEvent(event)
        if event.preeditString():
            self._composing = True
        elif self._composing:
            QTimer.singleShot(0, self._composed)

    def _composed(self) -> None:
        self._composing = False

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the form; Ctrl+Enter is this box's while it has the caret, not a button's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if is_undo(event):
                event.ignore()
                return False
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in ENTER and control and not self.isReadOnly():
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on, Ctrl+Enter breaks the line, the Enter of a composition does only that."""
        if event.key() in ENTER:
            if self._composing:
                event.accept()
            elif not self.isReadOnly() and (
                event.modifiers() & Qt.KeyboardModifier.ControlModifier or _FIRST_OF_TWO.fullmatch(self.toPlainText())
            ):
                self.insertPlainText("\n")
            else:
                event.ignore()
        elif is_undo(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LongTextEditor(Editor):
    """Words on several lines."""

    def __init__(self, theme: Theme, question: Question, *, small: bool = False) -> None:
        super().__init__(theme, question)
        self._quiet = False
        self._page = _Page()
        self._page.setPlaceholderText(_("Ctrl+Enter 换行"))
        self.name_it(self._page)
        theme.fix(self._page, height=64 if small else 96)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._page)
        self.setFocusProxy(self._page)
        self._page.textChanged.connect(self._tell)

    def _tell(self) -> None:
        if not self._quiet:
            self.edited.emit(self.value(), "text")

    def value(self) -> str | None:
        """The words, None when blank."""
        text = self._page.toPlainText()
        return text if visible(text) else None

    def show_value(self, value: Any) -> None:
        """Show words."""
        text = "" if value is None else str(value)
        if text != self._page.toPlainText():
            self._quiet = True
            self._page.setPlainText(text)
            self._quiet = False

    def set_read_only(self, read_only: bool) -> None:
        """Let the words be read and copied only."""
        self._page.setReadOnly(read_only)
        restyle(self._page)

    def stops(self) -> list[QWidget]:
        """The box."""
        return [self._page]
