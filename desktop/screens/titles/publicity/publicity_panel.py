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
from desktop.casework.titles.publicity.objections.answer_objection import answer_objection
from desktop.casework.titles.publicity.objections.check_objection import check_objection
from desktop.casework.titles.publicity.objections.receive_objection import receive_objection
from desktop.casework.titles.publicity.objections.withdraw_objection import withdraw_objection
from desktop.casework.titles.publicity.questions import (
    CONCLUSION_LAYOUT,
    OBJECTION_LAYOUT,
    ConclusionAnswers,
    ObjectionAnswers,
)
from desktop.casework.titles.publicity.views import STAGES, STATES, ObjectionView, PublicityView
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.publicity.cells import (
    AFTER,
    WITH,
    count_columns,
    count_rows,
    name_cells,
    name_columns,
    objection_cells,
    objection_columns,
)
from desktop.screens.titles.publicity.extend_ask import ExtendAsk
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
    """F8 ends it, Ctrl+G leaves it up longer; Ctrl+I enters an objection, Ctrl+J what was found, Ctrl+D its answer.

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
        self._drop = KeyButton(theme, _("撤下…"), icon="ban", kind="quiet")
        self._facts = Facts(theme)
        self.counts = RowsTable(theme, count_columns())
        self.counts.setAccessibleName(_("工作日的两种算法"))
        self.counts.opened.connect(self._show_count)
        self.names = RowsTable(theme, name_columns(state=True), dense=True)
        self.names.setAccessibleName(_("公示名单"))
        self.names.picked.connect(lambda _key: self._weigh())
        self.objections = RowsTable(theme, objection_columns())
        self.objections.setAccessibleName(_("异议"))
        self.objections.picked.connect(lambda _key: self._weigh())
        self._none = words(_("没有收到异议。"), tone="second")
        self._receive = KeyButton(theme, _("登记异议"), "Ctrl+I", "plus")
        self._check = KeyButton(theme, _("核查"), "Ctrl+J")
        self._answer = KeyButton(theme, _("答复"), "Ctrl+D")
        self._withdraw = KeyButton(theme, _("异议撤回…"), kind="quiet")
        for button, act in (
            (self.close_button, self._ask_close), (self._longer, self._ask_longer), (self._drop, self._ask_drop),
            (self._receive, self._ask_receive), (self._check, self._ask_check), (self._answer, self._ask_answer),
            (self._withdraw, self._ask_withdraw),
        ):  # fmt: skip
            button.clicked.connect(act)
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        top = Flow()
        theme.space(top, spacing=8)
        for button in (self.close_button, self._longer, self._drop):
            top.addWidget(button)
        line = Flow()
        theme.space(line, spacing=8)
        for button in (self._receive, self._check, self._answer, self._withdraw):
            line.addWidget(button)
        area, column = scrolled(theme, (0, 0, 8, 0))
        about = Card(theme)
        about.add(self._facts)
        column.addWidget(about)
        days = Card(theme, _("公示期"), _("回车看逐日计算"), flush=True)
        days.add(self.counts)
        column.addWidget(days)
        self._names_card = Card(theme, _("名单"), flush=True)
        self._names_card.add(self.names)
        objections = Card(theme, _("异议"), flush=True)
        self._none.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        objections.add(self._none)
        objections.add(self.objections)
        column.addWidget(objections)
        column.addLayout(line)
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
        keys = [one.id for one in view.objections]
        stood = self.objections.current_key()
        self.objections.show_rows([objection_cells(one) for one in view.objections], keys)
        if keys:
            self.objections.stand_at(keys.index(stood) if stood in keys else len(keys) - 1)
        self.objections.setVisible(bool(keys))
        self._none.setVisible(not keys)
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
        self._receive.setVisible(may("receive_objection") and view.state != "dropped" and bool(view.names))
        one = self.objection
        running = one is not None and one.state in {"open", "checked"}
        self._check.setVisible(running and may("check_objection"))
        self._answer.setVisible(one is not None and one.state == "checked" and may("answer_objection"))
        self._withdraw.setVisible(running and may("withdraw_objection"))

    @property
    def objection(self) -> ObjectionView | None:
        """The one that is chosen."""
        key = self.objections.current_key()
        return next((one for one in self.view.objections if one.id == key), None) if self.view is not None else None

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

    def _ask_receive(self) -> None:
        view = self.view
        if view is None or not view.names:
            return
        key = self.names.current_key()
        name = next((one for one in view.names if one.application_id == key), view.names[0])
        today = self._desk.clock.today()
        says = _("对 {name}（{receipt}）的异议。要对别人登记的，先在名单中选定。").format(
            name=name.applicant, receipt=name.receipt
        )
        writing = Writing(
            _("登记异议"), says, _("登记"), ObjectionAnswers, OBJECTION_LAYOUT,
            {"received_on": today.isoformat(), "written": True}, today,
        )  # fmt: skip
        form = ask_writing(self._theme, writing, partial(self._received, view.id, name.application_id), self)
        let_grow(form, self._theme, self)
        self.asked = form

    def _received(self, key: int, application: int, raw: dict[str, Any], _reason: str) -> object:
        came = self._desk.do(receive_objection, key, application, raw)
        if came is not None and came.complaint_id is not None:
            self.said.emit(_("公示期已过，已按投诉登记：{number}。").format(number=came.number))
        return came

    def _ask_check(self) -> None:
        one = self.objection
        if one is not None and one.state in {"open", "checked"}:
            title, says = _("核查异议"), f"{one.number} · {one.applicant}：{one.content}"
            ask = Ask(self._theme, title, says, _("保存"), reason=_("核查情况"), parent=self)
            ask.answered.connect(lambda findings: self._desk.do(check_objection, one.id, findings))
            self._show(ask)

    def _ask_answer(self) -> None:
        one = self.objection
        if one is not None and one.state == "checked":
            says = _("核查：{findings}").format(findings=one.findings)
            writing = Writing(
                _("答复异议"), says, _("答复"), ConclusionAnswers, CONCLUSION_LAYOUT, {}, self._desk.clock.today()
            )
            self.asked = ask_writing(
                self._theme, writing, lambda raw, _why: self._desk.do(answer_objection, one.id, raw), self
            )

    def _ask_withdraw(self) -> None:
        one = self.objection
        if one is not None:
            says = _("{number} 由提出人撤回；记录仍留在这里。").format(number=one.number)
            self._ask_why(_("异议撤回"), says, lambda why: self._desk.do(withdraw_objection, one.id, why))

    def _ask_why(self, title: str, says: str, act: Any) -> None:
        ask = Ask(self._theme, title, says, title, reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(act)
        self._show(ask)

    def _show(self, dialog: QDialog) -> None:
        self.asked = dialog
        dialog.open()
