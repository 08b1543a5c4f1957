"""One publicity: its span by both counts, its names, objections to them."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.publicity.close_publicity import close_publicity
from desktop.casework.titles.publicity.drop_publicity import drop_publicity
from desktop.casework.titles.publicity.extend_publicity import extend_publicity
from desktop.casework.titles.publicity.views import STAGES, STATES, PublicityView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.publicity.cells import (
    AFTER,
    WITH,
    count_columns,
    count_rows,
    name_cells,
    name_columns,
)
from desktop.screens.titles.publicity.extend_ask import ExtendAsk
from desktop.screens.titles.publicity.objections import Objections
from desktop.screens.titles.publicity.proofs import CountDialog
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class PublicityPanel(QWidget):
    """F8 ends it, Ctrl+G leaves it up longer; objections have keys of their own.

    Signal `said(str)`: a sentence about what was just done. Enter on a count shows its days one by one.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: PublicityView | None = None
        self.asked: QDialog | None = None
        self._title = words("", "head", wrap=True)
        self._hindrance = words("", "small", "near", wrap=True)
        self.close_button = KeyButton(theme, _("结束公示"), "F8", "check", kind="primary")
        self._longer = KeyButton(theme, _("延长"), "Ctrl+G")
        self._drop = KeyButton(theme, _("撤下…"), "Ctrl+Shift+G", "ban", kind="quiet")
        self._facts = Facts(theme)
        self.counts = RowsTable(theme, count_columns())
        self.counts.setAccessibleName(_("工作日的两种算法"))
        self.counts.opened.connect(self._show_count)
        self.names = RowsTable(theme, name_columns(state=True), dense=True)
        self.names.setAccessibleName(_("公示名单"))
        self.objections = Objections(desk, theme, self.names)
        self.objections.said.connect(self.said)
        for button, act in (
            (self.close_button, self._ask_close), (self._longer, self._ask_longer), (self._drop, self._ask_drop),
        ):  # fmt: skip
            button.clicked.connect(act)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        top = Flow()
        theme.space(top, spacing=8)
        for button in (self.close_button, self._longer, self._drop):
            top.addWidget(button)
        area, column = scrolled(theme, (0, 0, 8, 0))
        about = Card(theme)
        about.add(self._facts)
        column.addWidget(about)
        days = Card(theme, _("公示期"), _("回车或双击看逐日计算"), flush=True)
        days.add(self.counts)
        column.addWidget(days)
        self._names_card = Card(theme, _("名单"), flush=True)
        self._names_card.add(self.names)
        column.addWidget(self.objections)
        column.addWidget(self._names_card)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        theme.space(whole, (12, 0, 0, 0), 8)
        whole.addWidget(self._title)
        whole.addLayout(top)
        whole.addWidget(self._hindrance)
        whole.addWidget(area, 1)

    # -- showing

    def show_publicity(self, view: PublicityView) -> None:
        """Show one whole; the objection that was chosen stays chosen."""
        self.view = view
        self._title.setText(f"{_(STAGES[view.stage])} · {_(STATES[view.state])}")
        rule = _("不少于 {days} 个工作日（{clause}）").format(days=view.reckoned.days, clause=view.reckoned.clause)
        facts = [
            (_("起止"), f"{day_words(view.posted_on)} – {day_words(view.until_on)}"),
            (_("要求"), rule + (_("，待核") if view.reckoned.to_check else "")),
            (_("结束"), day_words(view.closed_on)),
            (_("方式"), " · ".join(part for part in (view.way, view.place) if part)),
            (_("受理异议"), " · ".join(part for part in (view.supervisor, view.telephone) if part)),
            (_("撤下的原因"), view.ended_why),
        ]
        self._facts.show_rows([(name, value) for name, value in facts if value])
        self.counts.show_rows(count_rows(view.reckoned), [AFTER, WITH])
        self.names.show_rows(
            [name_cells(one, state=True) for one in view.names], [one.application_id for one in view.names]
        )
        self._names_card.set_aside(_("{count} 人").format(count=len(view.names)))
        self.objections.show_publicity(view)
        self._weigh()

    def _weigh(self) -> None:
        view, may = self.view, self._desk.may
        if view is None:
            return
        up = view.state == "open"
        self.close_button.setVisible(up and may("close_publicity"))
        self.close_button.setEnabled(not view.may_close)
        self._longer.setVisible(up and may("extend_publicity"))
        self._drop.setVisible(up and may("drop_publicity"))
        self._hindrance.setText(view.may_close if up else "")
        self._hindrance.setVisible(up and bool(view.may_close))

    # -- what a person does

    def _show_count(self, key: object) -> None:
        if self.view is not None:
            count = self.view.reckoned
            proof = count.with_posting_day if key == WITH else count.after_posting_day
            self._show(CountDialog(self._theme, count, proof, self))

    def _ask_close(self) -> None:
        view = self.view
        if view is None or view.may_close:
            return
        says = _("公示期满，没有未办结的异议。结束后，名单上的人进入评审。")
        if view.stage == "result":
            says = _("公示期满，没有未办结的异议。结束后，名单上未被异议推翻的人结果即为确认。")
        ask = Ask(self._theme, _("结束公示"), says, _("结束公示"), parent=self)
        ask.wait_at_yes()
        ask.answered.connect(lambda _why: self._desk.do(close_publicity, view.id))
        self._show(ask)

    def _ask_longer(self) -> None:
        view = self.view
        if view is not None:
            ask = ExtendAsk(self._theme, view.until_on, self)
            ask.chosen.connect(partial(self._extend, view.id, ask))
            self._show(ask)

    def _extend(self, key: int, ask: QDialog, until: date, why: str) -> None:
        if self._desk.do(extend_publicity, key, until, why) is not None:
            ask.accept()

    def _ask_drop(self) -> None:
        view = self.view
        if view is not None:
            says = _("撤下后，名单上的人须重新公示，期限重新计算。")
            self._ask_why(_("撤下公示"), says, lambda why: self._desk.do(drop_publicity, view.id, why))

    def _ask_why(self, title: str, says: str, act: Any) -> None:
        ask = Ask(self._theme, title, says, title, reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(act)
        self._show(ask)

    def _show(self, dialog: QDialog) -> None:
        self.asked = dialog
        dialog.open()
