"""Why a publicity is long enough on its day, day by day; and the proof of a unit, looked at by its two days."""

from __future__ import annotations

from datetime import date
from typing import Final

from pydantic import Field
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.casework.titles.publicity.reckon_publicity import reckon_publicity
from desktop.casework.titles.publicity.views import Reckoned
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, questions_of
from desktop.policy.reckoning.terms.proof import Proof
from desktop.screens.cases.clock.clock_cards import proof_card
from desktop.screens.days import day_of, day_words
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.publicity.cells import count_columns, count_rows
from desktop.widgets.form.form_view import FormView
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class CountDialog(QDialog):
    """One of the two counts, the days one by one. Esc leaves."""

    def __init__(self, theme: Theme, count: Reckoned, proof: Proof, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("公示期推算"))
        self.setModal(True)
        area, column = scrolled(theme, (0, 0, 8, 0))
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(_("逐日计算"))
        column.addWidget(proof_card(theme, proof))
        column.addStretch(1)
        says = _("{day} 发布，满 {days} 个工作日是 {end}").format(
            day=day_words(count.posted_on), days=count.days, end=day_words(proof.end)
        )
        whole = QVBoxLayout(self)
        theme.space(whole, (24, 20, 24, 20), 10)
        whole.addWidget(words(_("发布当日计入") if proof.count_first else _("发布当日不计"), "small", "second"))
        whole.addWidget(words(says, "title", wrap=True))
        whole.addWidget(area, 1)
        whole.addLayout(_foot(theme, self))
        theme.follow(self, lambda: self.resize(theme.px(720), min(theme.px(620), parent.window().height() - 24)))
        area.setFocus()


class _Span(Answers):
    """The two days a unit's proof tells."""

    posted: date = Field(title=N_("公示自"))
    until: date = Field(title=N_("公示至"))


_LAYOUT: Final = Layout((Section(N_("单位公示证明上的起止日期"), (("posted", "until"),)),))


class UnitProof(QDialog):
    """核对单位公示: two days in, whether they hold five working days out, by both counts. Esc leaves."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setWindowTitle(_("核对单位公示"))
        self.setModal(True)
        self.form = FormView(theme, _LAYOUT, questions_of(_Span), {})
        self.form.answered.connect(lambda _name, _value: self._weigh())
        self.says = words(_("填写起止日期后立即给出结论。"), "strong", wrap=True)
        self.table = RowsTable(theme, count_columns())
        self.table.setAccessibleName(_("工作日的两种算法"))
        self._card = Card(theme, flush=True)
        self._card.add(self.table)
        self._card.hide()
        whole = QVBoxLayout(self)
        theme.space(whole, (24, 20, 24, 20), 12)
        whole.addWidget(words(_("核对单位公示"), "head"))
        whole.addWidget(self.form)
        whole.addWidget(self.says)
        whole.addWidget(self._card)
        whole.addStretch(1)
        whole.addLayout(_foot(theme, self))
        theme.follow(self, lambda: self.resize(theme.px(680), theme.px(460)))
        self.form.begin()

    def _weigh(self) -> None:
        raw = self.form.answers()
        posted, until = day_of(raw.get("posted")), day_of(raw.get("until"))
        if posted is None or until is None:
            return
        if until < posted:
            self.says.setText(_("截止日早于起始日。"))
            retone(self.says, "over")
            self._card.hide()
            return
        count = self._desk.ask(reckon_publicity, "employer", posted, until)
        if count is None:
            return
        if count.short_by:
            told = _("只有 {held} 个工作日，还差 {short} 个：退回补公示（RT11）。")
            self.says.setText(told.format(held=count.held, short=count.short_by))
        else:
            self.says.setText(_("有 {held} 个工作日，符合要求。").format(held=count.held))
        retone(self.says, "over" if count.short_by else "good")
        self.table.show_rows(count_rows(count))
        self._card.show()


def _foot(theme: Theme, dialog: QDialog) -> QHBoxLayout:
    close = KeyButton(theme, _("关闭"), "Esc")
    close.clicked.connect(dialog.reject)
    foot = QHBoxLayout()
    foot.addStretch(1)
    foot.addWidget(close)
    return foot
