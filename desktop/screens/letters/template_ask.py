"""拟公文: which template; found by name or pinyin, picked by number, arrows or the mouse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.letters.views import KINDS, TemplateChoice
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.answers_list import Answer, AnswersList
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

DRAFT_KEY: Final = "Ctrl+Shift+G"
SHOWN: Final = 9  # that many have a number


class TemplateAsk(QDialog):
    """Signal `chosen(str)`: the key of a template. Show it with `open()`, never `exec()`."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, choices: Sequence[TemplateChoice], *, of_case: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("拟公文"))
        self.setModal(True)
        self._choices, self._of_case = tuple(choices), of_case
        self._found: Sequence[TemplateChoice] = ()
        said = _("模板按本件信息填写，正文可以修改；改动会与模板逐字对照。") if of_case else _("选一种公文开始拟稿。")
        self.line = _Line(self)
        self.line.setAccessibleName(_("查找模板"))
        self.line.setPlaceholderText(_("模板名称、拼音首字母；或直接按序号"))
        self.line.textChanged.connect(lambda _text: self._look())
        self.list = AnswersList(theme, _("模板"), columns=2)
        self.list.chosen.connect(self._take)
        self._more = words("", "small", "second")
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._more, 1)
        foot.addWidget(no)
        area, inner = scrolled(theme)
        inner.addWidget(self.list)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(words(_("拟公文"), "head"))
        column.addWidget(words(said, wrap=True))
        column.addWidget(self.line)
        column.addWidget(area, 1)
        column.addLayout(foot)
        theme.space(foot, spacing=8)
        theme.space(column, (24, 20, 24, 20), 12)
        theme.follow(self, lambda: self.setMinimumSize(theme.px(720), theme.px(440)))
        self._look()
        self.line.setFocus()

    def take_first(self) -> bool:
        """Take the first of those that fit; False when nothing was typed or nothing fits."""
        if not self.line.text().strip() or not self._found:
            return False
        self._take(self._found[0].key)
        return True

    def _look(self) -> None:
        typed = self.line.text()
        self._found = [one for one in self._choices if fits(typed, one.title, _(KINDS[one.kind]))]
        self.list.show_answers([_answer(one, of_case=self._of_case) for one in self._found])
        hidden = len(self._found) - SHOWN
        none = _("没有找到“{words}”。").format(words=typed.strip()) if typed.strip() and not self._found else ""
        self._more.setText(_("还有 {count} 种，输入名称查找。").format(count=hidden) if hidden > 0 else none)

    def _take(self, key: str) -> None:
        self.accept()
        self.chosen.emit(key)


class _Line(QLineEdit):
    """Down goes into the list; Enter takes the first that fits; a number takes by itself while nothing is typed."""

    def __init__(self, ask: TemplateAsk) -> None:
        super().__init__()
        self._ask = ask

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list first."""
        digit = event.key() - Qt.Key.Key_0
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter:
            self._ask.take_first()
            event.accept()
        elif event.key() == Qt.Key.Key_Down:
            self._ask.list.begin()
        elif not self.text() and 1 <= digit <= SHOWN and self._ask.list.take_number(digit):
            event.accept()
        else:
            super().keyPressEvent(event)


def _answer(one: TemplateChoice, *, of_case: bool) -> Answer:
    form = _("信函格式") if one.form == "letter" else _("文件格式")
    scope = (_("本类事项") if one.serves else _("通用")) if of_case else ""
    note = " · ".join(part for part in (_(KINDS[one.kind]), form, scope) if part)
    if one.hindrance:
        note = _("不能用 · {why}").format(why=_(one.hindrance))
    elif one.to_check:
        note = _("{note} · 依据待核").format(note=note)
    return Answer(one.key, one.title, note, _("已有 {count} 份").format(count=one.drafts) if one.drafts else "")
