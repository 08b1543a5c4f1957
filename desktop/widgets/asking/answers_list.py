"""A few answers under each other, each a whole sentence, picked by its number, by arrows and Enter, or by the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.enter_button import EnterButton

MOST = 9  # keys 1 to 9
_ROOM = 760  # design pixels from which two columns stand side by side
_ON = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


@dataclass(frozen=True)
class Answer:
    """One answer: its key, its words, a remark under them, a word at the right (that it is already on file)."""

    key: str
    says: str
    note: str = ""
    aside: str = ""


class _Row(EnterButton):
    """A button as high as its words need: Qt's own keeps one line."""

    def __init__(self, theme: Theme, number: int, answer: Answer) -> None:
        super().__init__()
        self.answer = answer
        self.setProperty("piece", "answer")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(" ".join(part for part in (answer.says, answer.note, answer.aside) if part))
        self.setAccessibleDescription(_("按 {number}").format(number=number))
        cap = words(str(number))
        cap.setProperty("piece", "keycap")
        line = QHBoxLayout(self)
        said = QVBoxLayout()
        said.addWidget(words(answer.says, "strong" if answer.note else "body", wrap=True))
        if answer.note:
            said.addWidget(words(answer.note, "small", "second", wrap=True))
        line.addWidget(cap, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(said, 1)
        if answer.aside:
            line.addWidget(words(answer.aside, "small", "accent"), 0, Qt.AlignmentFlag.AlignVCenter)
        theme.space(said, spacing=2)
        theme.space(line, (12, 8, 12, 8), 10)
        for label in self.findChildren(QWidget):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the words at this width."""
        layout = self.layout()
        return 0 if layout is None else layout.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """By the words, not by the button's own text."""
        layout = self.layout()
        return QSize(0, 0) if layout is None else layout.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """The same at its least."""
        layout = self.layout()
        return QSize(0, 0) if layout is None else layout.totalMinimumSize()


class AnswersList(QWidget):
    """Answers with the keys 1 to 9. Signal `chosen(str)`: key of the answer taken. `kept`: it stays marked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, *, kept: bool = False, columns: int = 1) -> None:
        super().__init__()
        self._theme, self._kept, self._columns = theme, kept, columns
        self._rows: list[_Row] = []
        self._marked = ""
        self._side_by_side = 1
        self.setAccessibleName(name)
        self._grid = QGridLayout(self)
        theme.space(self._grid, spacing=6)

    def show_answers(self, answers: Sequence[Answer], marked: str = "") -> None:
        """Show these, at most nine; `marked` is the one that stands out."""
        empty(self._grid)
        self._rows = []
        for number, answer in enumerate(answers[:MOST], 1):
            row = _Row(self._theme, number, answer)
            row.clicked.connect(lambda _on=False, key=answer.key: self.take(key))
            self._rows.append(row)
        self._place()
        self.mark(marked)

    def mark(self, key: str) -> None:
        """Let one stand out without telling; "" none."""
        self._marked = key
        for row in self._rows:
            row.setChecked(row.answer.key == key)

    def take(self, key: str) -> None:
        """Take an answer, as a click does."""
        self.mark(key if self._kept else self._marked)
        self.chosen.emit(key)

    def take_number(self, number: int) -> bool:
        """Take the answer with a number; False when there is none."""
        if not 1 <= number <= len(self._rows):
            return False
        self.take(self._rows[number - 1].answer.key)
        return True

    def begin(self) -> None:
        """Put the keys onto the one that stands out, else onto the first."""
        row = next((row for row in self._rows if row.isChecked()), next(iter(self._rows), None))
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers take, arrows go on."""
        digit = event.key() - Qt.Key.Key_0
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        if plain and 1 <= digit <= MOST and self.take_number(digit):
            event.accept()
            return
        step = _ON.get(Qt.Key(event.key()))
        here = next((place for place, row in enumerate(self._rows) if row.hasFocus()), None)
        if step is None or here is None or not 0 <= here + step < len(self._rows):
            super().keyPressEvent(event)
            return
        self._rows[here + step].setFocus(Qt.FocusReason.OtherFocusReason)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        super().resizeEvent(event)
        if self._fit() != self._side_by_side:  # placing them anew asks for a new size: only when something changes
            self._place()

    def _fit(self) -> int:
        return self._columns if self.width() >= self._theme.px(_ROOM) else 1

    def _place(self) -> None:
        columns = self._side_by_side = self._fit()
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, place // columns, place % columns)
        for column in range(self._columns):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
