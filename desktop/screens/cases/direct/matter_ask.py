"""直报: which matter; picked by number, arrows or the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.reports.views import MatterChoice
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.answers_list import Answer, AnswersList
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class MatterAsk(QDialog):
    """Signal `chosen(str, str)`: the matter, and what it asks. Show it with `open()`, never `exec()`."""

    chosen = Signal(str, str)

    def __init__(self, theme: Theme, choices: Sequence[MatterChoice], *, of_case: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._choices = theme, {one.key: one for one in choices}
        self._parent = parent
        self.about: Ask | None = None
        self.setWindowTitle(_("直报"))
        self.setModal(True)
        says = _("直报省级部门，同时抄报市里：一次拟出两份公文，各有文号，两份都办完才能办结。")
        self.list = AnswersList(theme, _("直报事项"))
        self.list.chosen.connect(self._take)
        self.list.show_answers([_answer(one) for one in choices])
        said = "" if of_case else _("从办件直报的事项，请打开办件后办理。")
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(words(said, "small", "second", wrap=True), 1)
        foot.addWidget(no)
        area, inner = scrolled(theme)
        inner.addWidget(self.list)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(_("直报"), "head"))
        column.addWidget(words(says, wrap=True))
        column.addWidget(area, 1)
        column.addLayout(foot)
        theme.follow(self, lambda: self.setMinimumSize(theme.px(620), theme.px(320)))
        self.list.begin()

    def _take(self, key: str) -> None:
        self.accept()
        asks = self._choices[key].asks
        if not asks:
            self.chosen.emit(key, "")
            return
        title, says = _(self._choices[key].title), _("两份公文都用到，如“2026年第三季度”。")
        self.about = Ask(self._theme, title, says, _("开始拟稿"), reason=_(asks), parent=self._parent)
        self.about.answered.connect(lambda told: self.chosen.emit(key, told))
        self.about.open()


def _answer(one: MatterChoice) -> Answer:
    to = _("报{province}；抄报{city}").format(province=one.province, city="、".join(one.city))
    return Answer(one.key, _(one.title), to, _("待核") if one.to_check else "")
