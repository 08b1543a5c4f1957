"""不知道选哪一项: question after question to the kind of case, with the reason and what a wrong choice would cause."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.choosing.choose_kind import choose_kind
from desktop.casework.choosing.views import End, Guide
from desktop.policy.verdict import Confidence
from desktop.screens.cases.judging.outcomes import confidence_cell
from desktop.screens.desk import Desk
from desktop.widgets.asking.answers_list import Answer, AnswersList
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton


class KindGuide(QWidget):
    """Signals: `taken(str, object)` the kind it came to and what it carries into the case; `left()` back to the list.

    Keys: numbers, arrows, Enter; Backspace is one question back, Esc leaves.
    """

    taken = Signal(str, object)
    left = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._answers: dict[str, str] = {}
        self._whose: tuple[int | None, int | None] = (None, None)
        self._guide: Guide | None = None
        self._way = words("", "small", "second", wrap=True)
        self._says = words("", "head", wrap=True)
        self._hint = words("", tone="second", wrap=True)
        self._advice = words("", tone="near", wrap=True)
        self._cited = words("", "small", "second", wrap=True)
        self._list = AnswersList(theme, _("答案"))
        self._list.chosen.connect(self._answer)
        self._use = KeyButton(theme, _("办这一项"), icon="arrow-right", kind="primary")
        self._use.clicked.connect(self._take)
        self._back = KeyButton(theme, _("上一问"), icon="chevron-left")
        self._back.clicked.connect(self.back)
        leave = KeyButton(theme, _("回到事项列表"), icon="x", kind="quiet")
        leave.clicked.connect(self.left)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        for button in (self._use, self._back, leave):
            foot.addWidget(button)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        for part in (self._way, self._says, self._hint, self._list, self._advice, self._cited):
            column.addWidget(part)
        column.addLayout(foot)
        theme.space(column, spacing=8)

    def start(self, person: int | None, employer: int | None) -> None:
        """From the first question; what is on file of the two suggests answers."""
        self._whose = (person, employer)
        self._answers = {}
        self._ask()

    def back(self) -> None:
        """One question back; before the first one, to the list."""
        if not self._answers:
            self.left.emit()
            return
        del self._answers[next(reversed(self._answers))]
        self._ask()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace and Esc."""
        if event.key() == Qt.Key.Key_Backspace:
            self.back()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _answer(self, key: str) -> None:
        if self._guide is not None:
            self._answers[self._guide.question] = key
            self._ask()

    def _take(self) -> None:
        if self._guide is not None and self._guide.end is not None:
            carries: Mapping[str, object] = self._guide.carries
            self.taken.emit(self._guide.end.kind, dict(carries))

    def _ask(self) -> None:
        guide = self._desk.ask(choose_kind, self._answers, *self._whose)
        if guide is None:
            return
        self._guide = guide
        self._way.setText(_(" › ").join(_(told.answered) for told in guide.way))
        self._way.setVisible(bool(guide.way))
        self._back.setVisible(bool(guide.way))
        if guide.end is not None:
            self._end(guide.end)
            return
        self._says.setText(_(guide.says))
        self._hint.setText(_(guide.hint))
        self._hint.setVisible(bool(guide.hint))
        retone(self._hint, "second")
        for part in (self._advice, self._cited, self._use):
            part.hide()
        aside = _("据在册资料")
        self._list.show_answers(
            [Answer(one.key, _(one.says), aside=aside if one.key == guide.known else "") for one in guide.options],
            guide.known,
        )
        self._list.show()
        self._list.begin()

    def _end(self, end: End) -> None:
        self._list.hide()
        self._says.setText(_(end.says))
        self._hint.setText(_(end.why))
        retone(self._hint, "plain")
        self._advice.setText(_("选错会怎样：{words}").format(words=_(end.wrong)))
        cited = f"{end.source} {_(end.clause)}".strip()
        sure = confidence_cell(end.confidence).text
        self._cited.setText(_("依据：{cited}（{sure}）").format(cited=cited, sure=sure))
        retone(self._cited, "near" if end.confidence is Confidence.TO_CHECK else "second")
        for part in (self._hint, self._advice, self._cited):
            part.show()
        self._use.setVisible(bool(end.kind))
        (self._use if end.kind else self._back).setFocus(Qt.FocusReason.OtherFocusReason)
