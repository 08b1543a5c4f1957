"""Yes, no, or not answered: three different things."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class _Segment(QPushButton):
    """One half; the keys of its neighbour work here too."""

    def __init__(self, editor: YesNoEditor, text: str, edge: str, *, small: bool) -> None:
        super().__init__(text)
        self._editor = editor
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("piece", "segment")
        self.setProperty("edge", edge)
        if small:
            self.setProperty("fit", "small")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Y, 1 and Left say yes; N, 0 and Right say no; Delete and Backspace take the answer back."""
        says = {
            Qt.Key.Key_Y: True,
            Qt.Key.Key_1: True,
            Qt.Key.Key_Left: True,
            Qt.Key.Key_N: False,
            Qt.Key.Key_0: False,
            Qt.Key.Key_Right: False,
            Qt.Key.Key_Delete: None,
            Qt.Key.Key_Backspace: None,
        }
        key = Qt.Key(event.key())
        if key in says and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._editor.answer(says[key])
        else:
            super().keyPressEvent(event)


class YesNoEditor(Editor):
    """True, False or None. A second press on the answer takes it back."""

    def __init__(self, theme: Theme, question: Question, *, small: bool = False) -> None:
        super().__init__(theme, question)
        self._value: Any = None
        self._read_only = False
        self._yes = _Segment(self, _("是"), "first", small=small)
        self._no = _Segment(self, _("否"), "last", small=small)
        self._state = words(_("未答"), "small", "second")
        row = QHBoxLayout(self)
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addSpacing(theme.px(8))
        row.addWidget(self._state)
        row.addStretch(1)
        theme.space(row)
        for segment, says in ((self._yes, True), (self._no, False)):
            segment.clicked.connect(lambda _on=False, says=says: self.answer(None if self._value is says else says))
        self.setFocusProxy(self._yes)
        self._show()

    def answer(self, says: bool | None) -> None:
        """What a person said: shown and told."""
        before = self._value
        if not self._read_only:
            self._value = says
        self._show()
        if not self._read_only and before is not says:
            self.edited.emit(says, "")

    def value(self) -> Any:
        """True, False or None."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show an answer."""
        self._value = value
        self._show()

    def _show(self) -> None:
        title = _(self.question.title)
        for segment, says, word in ((self._yes, True, _("是")), (self._no, False, _("否"))):
            segment.setChecked(self._value is says)
            segment.setAccessibleName(f"{title} {word}")
        self._state.setVisible(self._value is None)

    def set_read_only(self, read_only: bool) -> None:
        """Let the answer be read only."""
        self._read_only = read_only

    def stops(self) -> list[QWidget]:
        """Yes stands for both: Left and Right choose."""
        return [self._yes]
