"""The dialog before a promise: what will be signed, until when and why that day, and what follows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.promises.read_promises import word_promise
from desktop.casework.promises.views import KIND_TITLES, Choice
from desktop.forms.questions import Question
from desktop.screens.days import day_of, day_words
from desktop.screens.desk import Desk
from desktop.widgets.asking.careful import CarefulDialog
from desktop.widgets.editors.days.day import DayEditor
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class PromiseAsk(CarefulDialog):
    """Signal `answered(object)`: the day that was chosen, a `date`. Ctrl+Return agrees, Esc leaves without a trace.

    Show it with `open()`; the owner closes it by `accept()` once the deed went through.
    """

    answered = Signal(object)

    def __init__(
        self, desk: Desk, theme: Theme, case_id: int, material: tuple[str, str], choice: Choice, parent: QWidget
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self._desk, self._case, self._key, self._kind = desk, case_id, material[0], choice.offer.kind
        title = _(KIND_TITLES[self._kind])
        self.setWindowTitle(title)
        self.setModal(True)
        self._last = choice.last_on
        self._day = DayEditor(theme, Question("due_on", "期限", "", "day", required=True))
        self._day.show_value(day_words(choice.due_on))
        self._day.edited.connect(lambda _value, _place: self._word())
        self._text = words(choice.text, wrap=True)
        self._trouble = words("", tone="over", wrap=True)
        self._trouble.hide()
        self._yes = KeyButton(theme, _("作出承诺"), "Ctrl+Return", kind="primary")
        self._no = KeyButton(theme, _("取消"), "Esc")
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(words(f"{title} · {material[1]}", "head", wrap=True))
        column.addWidget(self._sheet(theme))
        line = QHBoxLayout()
        line.addWidget(words(_("期限")))
        line.addWidget(self._day)
        line.addWidget(words(_("最晚 {day}").format(day=day_words(choice.last_on)), tone="second"))
        line.addStretch(1)
        theme.space(line, spacing=12)
        column.addLayout(line)
        column.addWidget(self._trouble)
        terms = choice.offer.terms
        rows = [(_("怎样算"), _(choice.proof))]
        if terms is not None:
            rows.append((_("逾期或不实"), terms.consequence))
        rows.append((_("依据"), choice.offer.basis))
        if choice.offer.doubt:
            rows.append((_("待核"), _(choice.offer.doubt)))
        column.addWidget(Facts(theme, rows))
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._no)
        foot.addWidget(self._yes)
        theme.space(foot, spacing=8)
        column.addLayout(foot)
        theme.space(column, (24, 20, 24, 20), 12)
        # The layout's own least height is reckoned for its narrowest words, far too high for this width.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(640)))
        self._yes.setFocus()

    def _sheet(self, theme: Theme) -> QFrame:
        sheet = QFrame()
        sheet.setProperty("piece", "card")
        inside = QVBoxLayout(sheet)
        inside.addWidget(self._text)
        theme.space(inside, (16, 14, 16, 14), 0)
        return sheet

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need in its width."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def text(self) -> str:
        """The promise as it will be signed."""
        return self._text.text()

    def choose(self, day: str) -> None:
        """Another last day, as if it had been typed."""
        self._day.show_value(day)
        self._word()

    def _word(self) -> None:
        """Word it again for the day that was typed; a day outside the term is told beside it."""
        day = day_of(self._day.value())
        fits = day is not None and self._last is not None and self._desk.clock.today() < day <= self._last
        self._yes.setEnabled(fits)
        self._trouble.setVisible(not fits)
        if not fits:
            self._trouble.setText(_("期限须在今天之后、不晚于 {day}。").format(day=day_words(self._last)))
            return
        choice = self._desk.ask(word_promise, self._case, self._key, self._kind, day)
        if choice is not None:
            self._text.setText(choice.text)

    def _say_yes(self) -> None:
        day = day_of(self._day.value())
        if day is not None and self._yes.isEnabled():
            self.answered.emit(day)
