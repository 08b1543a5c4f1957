"""Objections to the names of a publicity: entered, looked into, answered."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
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
from desktop.casework.titles.publicity.views import ObjectionView, PublicityView
from desktop.forms.questions import Choice, Question
from desktop.screens.desk import Desk
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.publicity.cells import objection_cells, objection_columns
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

WHOM: Final = "whom"  # a question of this moment: the names that are up


class Objections(QWidget):
    """Ctrl+I enters one to the name that is chosen, Ctrl+J what was found, Ctrl+D its answer.

    Signal `said(str)`: a sentence about what was just done. In: the table of names, whose line it is about.
    """

    said = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, names: RowsTable) -> None:
        super().__init__()
        self._desk, self._theme, self._names = desk, theme, names
        self.view: PublicityView | None = None
        self.asked: QDialog | None = None
        self.table = RowsTable(theme, objection_columns())
        self.table.setAccessibleName(_("异议"))
        self.table.picked.connect(lambda _key: self._weigh())
        self._none = words(_("没有收到异议。"), tone="second")
        self._none.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._receive = KeyButton(theme, _("登记异议"), "Ctrl+I", "plus")
        self._check = KeyButton(theme, _("核查"), "Ctrl+J")
        self._answer = KeyButton(theme, _("答复"), "Ctrl+D")
        self._withdraw = KeyButton(theme, _("异议撤回…"), "Ctrl+R", kind="quiet")
        line = Flow()
        theme.space(line, spacing=8)
        for button, act in (
            (self._receive, self._ask_receive), (self._check, self._ask_check), (self._answer, self._ask_answer),
            (self._withdraw, self._ask_withdraw),
        ):  # fmt: skip
            button.clicked.connect(act)
            line.addWidget(button)
        card = Card(theme, _("异议"), flush=True)
        card.add(self._none)
        card.add(self.table)
        column = QVBoxLayout(self)
        theme.space(column, (0, 0, 0, 0), 8)
        column.addWidget(card)
        column.addLayout(line)

    def show_publicity(self, view: PublicityView) -> None:
        """Show the objections of a publicity; the one that was chosen stays chosen."""
        self.view = view
        keys = [one.id for one in view.objections]
        stood = self.table.current_key()
        self.table.show_rows([objection_cells(one) for one in view.objections], keys)
        if keys:
            self.table.stand_at(keys.index(stood) if stood in keys else len(keys) - 1)
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        self._weigh()

    def stand_at(self, key: int) -> None:
        """Put the cursor on an objection by its key."""
        keys = self.table.all_keys()
        if key in keys:
            self.table.stand_at(keys.index(key))
            self.table.setFocus()
            self._weigh()

    def _weigh(self) -> None:
        view, may = self.view, self._desk.may
        self._receive.setVisible(
            may("receive_objection") and view is not None and view.state != "dropped" and bool(view.names)
        )
        one = self.objection
        running = one is not None and one.state in {"open", "checked"}
        self._check.setVisible(running and may("check_objection"))
        self._answer.setVisible(one is not None and one.state == "checked" and may("answer_objection"))
        self._withdraw.setVisible(running and may("withdraw_objection"))

    @property
    def objection(self) -> ObjectionView | None:
        """The one that is chosen."""
        key = self.table.current_key()
        return next((one for one in self.view.objections if one.id == key), None) if self.view is not None else None

    # -- what a person does

    def _ask_receive(self) -> None:
        view = self.view
        if view is None or not view.names:
            return
        key = self._names.current_key()
        name = next((one for one in view.names if one.application_id == key), view.names[0])
        today = self._desk.clock.today()
        says = _("公示期内收到的按异议办理；公示期已过的自动按投诉登记。")
        names = tuple(
            Choice(str(one.application_id), f"{one.applicant} · {one.receipt} · {one.employer_name}")
            for one in view.names
        )
        whom = Question(WHOM, N_("对谁"), N_("公示名单上的人"), "choice", required=True, choices=names)
        first, *rest = OBJECTION_LAYOUT.sections
        layout = replace(OBJECTION_LAYOUT, sections=(replace(first, lines=(WHOM, *first.lines)), *rest))
        raw = {WHOM: str(name.application_id), "received_on": today.isoformat(), "written": True}
        writing = Writing(
            _("登记异议"), says, _("登记"), ObjectionAnswers, layout, raw, today, other={WHOM: whom}
        )  # fmt: skip
        form = ask_writing(self._theme, writing, partial(self._received, view.id), self)
        let_grow(form, self._theme, self)
        self.asked = form

    def _received(self, key: int, raw: dict[str, Any], _reason: str) -> object:
        chosen = self.asked.form.answers().get(WHOM) if isinstance(self.asked, FormAsk) else None
        if chosen is None:
            self._desk.trouble.emit(_("请选定对谁提出异议。"), "")
            return None
        application = int(chosen)
        came = self._desk.do(receive_objection, key, application, raw)
        if came is not None and came.complaint_id is not None:
            self.said.emit(_("公示期已过，已按投诉登记：{number}。").format(number=came.number))
        return came

    def _ask_check(self) -> None:
        one = self.objection
        if one is not None and one.state in {"open", "checked"}:
            title, says = _("核查异议"), f"{one.number} · {one.applicant}：{one.content}"
            ask = Ask(self._theme, title, says, _("保存"), reason=_("核查情况"), parent=self)
            ask.begin_with(one.findings)
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
            ask = Ask(self._theme, _("异议撤回"), says, _("撤回"), reason=_("原因"), danger=True, parent=self)
            ask.answered.connect(lambda why: self._desk.do(withdraw_objection, one.id, why))
            self._show(ask)

    def _show(self, dialog: QDialog) -> None:
        self.asked = dialog
        dialog.open()
