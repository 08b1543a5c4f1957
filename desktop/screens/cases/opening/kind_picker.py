"""The kinds of case to pick from, family by family, each with what tells it from the others; found by pinyin, too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.choosing.views import KindLine
from desktop.widgets.asking.answers_list import MOST, Answer, AnswersList
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.segments import Segments
from desktop.widgets.pieces.side.side_or_under import SideOrUnder

_ASIDE = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class _Line(QLineEdit):
    """Down goes into the list; Enter takes the first that fits.

    While nothing is typed a number takes by itself, and the arrows aside go to the next family.
    """

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
        elif not self.text() and 1 <= digit <= MOST and self._picker.list.take_number(digit):
            event.accept()
        elif not self.text() and event.key() in _ASIDE:
            self._picker.go_aside(_ASIDE[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)


class KindPicker(QWidget):
    """Signal `picked(str)`: the key of the kind somebody took. `key` is the one that stands, "" while none does.

    One family is shown at a time; what is typed is looked for in all of them. `beside` stands at the right of the
    search, or under it where the width is short.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, kinds: Sequence[KindLine], beside: QWidget) -> None:
        super().__init__()
        self._kinds = kinds
        self._families = tuple(dict.fromkeys(kind.family for kind in kinds))
        self._family = next(iter(self._families), "")
        self._shown: Sequence[KindLine] = ()
        self.key = ""
        self._line = _Line(self)
        self._line.setAccessibleName(_("查找事项"))
        self._line.setPlaceholderText(_("事项名称、拼音首字母；或直接按序号，左右键换类别"))
        self._line.textChanged.connect(lambda _text: self._look())
        titles = {kind.family: kind.family_title for kind in kinds}
        self._tabs = Segments(theme, [_(titles[family]) for family in self._families])
        self._tabs.setAccessibleName(_("事项类别"))
        self._tabs.chosen.connect(lambda number: self._turn_to(self._families[number]))
        self._tabs.setVisible(len(self._families) > 1)
        self.list = AnswersList(theme, _("事项"), kept=True, columns=2)
        self.list.chosen.connect(self._take)
        self._none = words("", "small", "second")
        column = QVBoxLayout(self)
        for part in (SideOrUnder(theme, self._line, beside), self._tabs, self._none, self.list):
            column.addWidget(part)
        theme.space(column, spacing=8)
        self.setFocusProxy(self._line)
        self._look()

    def show_pick(self, key: str) -> None:
        """Let a kind stand, its family with it; tells nobody."""
        self.key = key
        family = next((kind.family for kind in self._kinds if kind.key == key), self._family)
        self._line.clear()
        self._turn_to(family)

    def take_first(self) -> bool:
        """Take the first of those that fit; False when nothing was typed or nothing fits."""
        if not self._line.text().strip() or not self._shown:
            return False
        self._take(self._shown[0].key)
        return True

    def go_aside(self, step: int) -> None:
        """To the family after or before the one that is shown, round and round."""
        place = self._families.index(self._family) + step
        self._turn_to(self._families[place % len(self._families)])

    def _turn_to(self, family: str) -> None:
        self._family = family
        self._tabs.set_current(self._families.index(family))
        self._line.clear()
        self._look()

    def _take(self, key: str) -> None:
        self.show_pick(key)
        self.picked.emit(key)

    def _look(self) -> None:
        typed = self._line.text().strip()
        named = [kind for kind in self._kinds if fits(typed, _(kind.title), _(kind.short))]
        spoken = [kind for kind in self._kinds if kind not in named and fits(typed, _(kind.says))]
        found = [*named, *spoken] if typed else [kind for kind in self._kinds if kind.family == self._family]
        says = "" if found else _("没有找到“{words}”。").format(words=typed)
        if len(found) > MOST:
            says = _("另有 {count} 项没有列出，请再输入几个字。").format(count=len(found) - MOST)
        self._none.setText(says)
        self._none.setVisible(bool(says))
        self._tabs.setEnabled(not typed)
        if found != self._shown or not typed:
            self._shown = found
            self.list.show_answers([Answer(kind.key, _(kind.title), _(kind.says)) for kind in found], self.key)
