"""A person's papers through time, and what is still owed: written, ended, and led on from here."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.credential import (
    CREDENTIAL_LAYOUT,
    ENDING_LAYOUT,
    CredentialAnswers,
    EndingAnswers,
)
from desktop.casework.materials.promised import CHECK
from desktop.casework.people.permit_line.end_credential import end_credential
from desktop.casework.people.permit_line.end_obligation import end_obligation
from desktop.casework.people.permit_line.read_line import read_line
from desktop.casework.people.permit_line.save_credential import save_credential
from desktop.casework.people.permit_line.views import CredentialView, PermitLine
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.cases.sheets.sheet_dialog import SHEETS_KEY, SheetDialog
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.people.paper_rows import TONES, cells_of, raw_of
from desktop.screens.people.plan_card import PlanCard
from desktop.screens.people.titles_card import TitlesCard
from desktop.screens.records.credit_card import CreditCard
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton


class LinePanel(QWidget):
    """Signal `went(Place)`: the case a paper was learnt from."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._person: int | None = None
        self._line: PermitLine | None = None
        self._dialog: QDialog | None = None
        self._papers = Card(theme, _("证件与合同"))
        self._add = KeyButton(theme, _("登记证件"), icon="plus", kind="quiet")
        self._add.clicked.connect(lambda: self._edit(None))
        self._change = KeyButton(theme, _("更正"), kind="quiet")
        self._change.clicked.connect(lambda: self._edit(self._picked()))
        self._end = KeyButton(theme, _("终止…"), kind="quiet")
        self._end.clicked.connect(self._ask_end)
        sheets = KeyButton(theme, _("到期提示单"), SHEETS_KEY, kind="quiet")
        sheets.clicked.connect(self._open_sheets)
        line = Flow()  # in a narrow panel the buttons go under each other rather than push it wide
        theme.space(line, spacing=8)
        self._papers.body.addLayout(line)
        for button in (self._add, self._change, self._end):
            line.addWidget(button)
            if not desk.may("save_credential"):
                button.hide()
        self._table = RowsTable(
            theme,
            (
                Column("kind", _("证件"), 130),
                Column("number", _("号码"), 130, tone="second"),
                Column("days", _("有效期"), 196),
                Column("state", _("状态"), 84),
                Column("note", _("单位和来源"), 200, tone="second", stretch=True, wrap=True),
            ),
        )
        self._table.picked.connect(lambda _key: self._weigh())
        self._table.opened.connect(lambda _key: self._follow(self._picked()))
        self._none = EmptyState(theme, "calendar", _("还没有登记证件。决定准予后，许可会自动记到这里。"))
        self._papers.add(self._table)
        self._papers.add(self._none)
        self._papers.add(sheets)
        self._owed = Card(theme, _("未了结的承诺"))
        self._debts = QVBoxLayout()
        theme.space(self._debts, spacing=8)
        self._owed.body.addLayout(self._debts)
        area, column = scrolled(theme, (0, 0, 12, 0))
        self._credit = CreditCard(desk, theme)
        self._credit.went.connect(self.went)
        self.plan = PlanCard(desk, theme)
        self.plan.went.connect(self.went)
        self.titles = TitlesCard(desk, theme)
        self.titles.went.connect(self.went)
        for card in (self._papers, self.titles, self.plan, self._owed, self._credit):
            column.addWidget(card)
        column.addStretch(1)
        box = QVBoxLayout(self)
        theme.space(box)
        box.addWidget(area)

    def show_person(self, person_id: int) -> None:
        """Read one person's line."""
        self._person = person_id
        line = self._desk.ask(read_line, person_id)
        self.titles.show_person(person_id)
        if line is None:
            return
        self._line = line
        self._table.show_rows([cells_of(one) for one in line.credentials], [one.id for one in line.credentials])
        self._table.setVisible(bool(line.credentials))
        self._none.setVisible(not line.credentials)
        self._show_debts(line)
        self.plan.show_person(person_id)
        self._credit.show_of(person=person_id)
        self._weigh()

    def _show_debts(self, line: PermitLine) -> None:
        while self._debts.count():
            item = self._debts.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in line.obligations:
            row = QWidget()
            layout = QHBoxLayout(row)
            self._theme.space(layout, spacing=8)
            due = _("（{day}前）").format(day=day_words(one.due_on)) if one.due_on else ""
            layout.addWidget(words(f"{_(one.says)}{due} · {one.case_number}", wrap=True), 1)
            layout.addWidget(words(_(one.state_title), tone=TONES.get(one.state, "second")))
            if one.state == "open" and one.kind == CHECK:
                check = KeyButton(self._theme, _("去核查"), kind="quiet")
                check.clicked.connect(partial(self._go_to_check, one.case_id))
                layout.addWidget(check)
            elif one.state == "open" and self._desk.may("end_obligation"):
                settle = KeyButton(self._theme, _("了结…"), kind="quiet")
                settle.clicked.connect(partial(self._ask_settle, one.id))
                layout.addWidget(settle)
            elif one.ended_why:
                row.setToolTip(one.ended_why)
            self._debts.addWidget(row)
        self._owed.setVisible(bool(line.obligations))

    def _go_to_check(self, case_id: int) -> None:
        self.went.emit(Place("case", case_id, part="materials"))

    def _picked(self) -> CredentialView | None:
        key = self._table.current_key()
        return next((one for one in self._line.credentials if one.id == key), None) if self._line else None

    def _weigh(self) -> None:
        picked = self._picked()
        alive = picked is not None and picked.days_left is not None
        self._change.setEnabled(alive)
        self._end.setEnabled(alive)

    # -- what a person does

    def _open_sheets(self) -> None:
        if self._person:
            self._dialog = SheetDialog(self._desk, self._theme, self, person_id=self._person)
            self._dialog.open()

    def _follow(self, one: CredentialView | None) -> None:
        """Enter leads to the case a paper was learnt from; one typed by hand opens for writing."""
        if one is not None and one.case_id is not None:
            self.went.emit(Place("case", one.case_id))
        else:
            self._edit(one)

    def _edit(self, one: CredentialView | None) -> None:
        if self._person is None or not self._desk.may("save_credential") or (one is not None and one.days_left is None):
            return
        day = self._desk.clock.today()
        ask = FormAsk(
            self._theme,
            _("登记证件") if one is None else _("更正证件"),
            _("照证件上写的填写；旧证不删，终止后留在这里。"),
            _("保存"),
            Asked(
                CREDENTIAL_LAYOUT,
                questions_of(CredentialAnswers),
                raw_of(one),
                lambda raw: complaints(CredentialAnswers, raw, day=day),
            ),
            self,
        )
        ask.answered.connect(partial(self._save, ask, one.id if one is not None else None))
        self._dialog = ask
        ask.open()

    def _save(self, ask: FormAsk, key: int | None, raw: dict[str, Any]) -> None:
        if self._person is not None and self._desk.do(save_credential, self._person, key, raw) is not None:
            ask.accept()
            self.show_person(self._person)

    def _ask_end(self) -> None:
        one = self._picked()
        if one is None:
            return
        day = self._desk.clock.today()
        ask = FormAsk(
            self._theme,
            _("终止证件"),
            _("{kind} {number} 终止后仍留在这里备查。").format(kind=_(one.kind_title), number=one.number),
            _("终止"),
            Asked(
                ENDING_LAYOUT,
                questions_of(EndingAnswers),
                {"on": day.isoformat()},
                lambda raw: complaints(EndingAnswers, raw, day=day),
            ),
            self,
        )
        ask.answered.connect(partial(self._end_now, ask, one.id))
        self._dialog = ask
        ask.open()

    def _end_now(self, ask: FormAsk, key: int, raw: dict[str, Any]) -> None:
        told = EndingAnswers.model_validate(raw)
        if self._person is not None and self._desk.do(end_credential, key, told.state, told.on, told.why) is not None:
            ask.accept()
            self.show_person(self._person)

    def _ask_settle(self, key: int) -> None:
        ask = Ask(self._theme, _("了结承诺"), _("核对过证明材料后了结。"), _("已履行"), reason=_("依据"), parent=self)
        ask.answered.connect(partial(self._settle, key))
        self._dialog = ask
        ask.open()

    def _settle(self, key: int, reason: str) -> None:
        if self._person is not None and self._desk.do(end_obligation, key, "met", reason) is not None:
            self.show_person(self._person)

