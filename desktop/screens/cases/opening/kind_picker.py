"""The kinds of case to pick from, each with what tells it from the others; found by pinyin, picked by number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.choosing.views import KindLine
from desktop.widgets.asking.answers_list import Answer, AnswersList
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.side_or_under import SideOrUnder


class _Line(QLineEdit):
    """Down goes into the list; Enter takes the first that fits; a number takes by itself while nothing is typed."""

    def __init__(self, picker: KindPicker) -> None:
        super().__init__()
        self._picker = picker

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list first."""
        digit = event.key() - Qt.Key.Key_0
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._picker.take_first():
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self._picker.list.begin()
        elif not self.text() and 1 <= digit <= 9 and self._picker.list.take_number(digit):
            event.accept()
        else:
            super().keyPressEvent(event)


class KindPicker(QWidget):
    """Signal `picked(str)`: the key of the kind somebody took. `key` is the one that stands, "" while none does.

    `beside` stands at the right of the search, or under it where the width is short.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, kinds: Sequence[KindLine], beside: QWidget) -> None:
        super().__init__()
        self._kinds = kinds
        self._shown: Sequence[KindLine] = ()
        self.key = ""
        self._line = _Line(self)
        self._line.setAccessibleName(_("查找事项"))
        self._line.setPlaceholderText(_("事项名称、拼音首字母；或直接按序号"))
        self._line.textChanged.connect(lambda _text: self._look())
        self.list = AnswersList(theme, _("事项"), kept=True, columns=2)
        self.list.chosen.connect(self._take)
        self._none = words("", "small", "second")
        column = QVBoxLayout(self)
        for part in (SideOrUnder(theme, self._line, beside), self._none, self.list):
            column.addWidget(part)
        theme.space(column, spacing=8)
        self.setFocusProxy(self._line)
        self._look()

    def show_pick(self, key: str) -> None:
        """Let a kind stand; tells nobody."""
        self.key = key
        self._line.clear()
        self._look()

    def take_first(self) -> bool:
        """Take the first of those that fit; False when nothing was typed or nothing fits."""
        if not self._line.text().strip() or not self._shown:
            return False
        self._take(self._shown[0].key)
        return True

    def _take(self, key: str) -> None:
        self.show_pick(key)
        self.picked.emit(key)

    def _look(self) -> None:
        typed = self._line.text()
        named = [kind for kind in self._kinds if fits(typed, _(kind.title), _(kind.short))]
        spoken = [kind for kind in self._kinds if kind not in named and fits(typed, _(kind.says))]
        found = [*named, *spoken]
        self._none.setText(_("没有找到“{words}”。").format(words=typed.strip()))
        self._none.setVisible(bool(typed.strip()) and not found)
        if found != self._shown or not typed:
            self._shown = found
            self.list.show_answers([Answer(kind.key, _(kind.title), _(kind.says)) for kind in found], self.key)
