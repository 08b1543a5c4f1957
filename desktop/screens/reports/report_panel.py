"""One direct report: province and city side by side, what keeps it from being closed, and closing it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.casework.reports.close_report import close_report, lacks_in_words
from desktop.casework.reports.drop_report import drop_report
from desktop.casework.reports.make_packets import make_packets
from desktop.casework.reports.read_report import read_report
from desktop.casework.reports.redraft_half import redraft_half
from desktop.casework.reports.views import STATES, HalfView, ReportView
from desktop.policy.book.dealings.direct_matters import HALVES, Half
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.register.outgoing.asks import CopyAsks
from desktop.screens.reports.half_card import HalfCard
from desktop.screens.reports.packet_dialog import PacketDialog
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton

SIDE_BY_SIDE = 560  # width in design pixels from which both halves stand side by side


class ReportPanel(QWidget):
    """Signal `went(Place)`. Ctrl+1 and Ctrl+2 take the next step of a half, F7 and F8 show its packet, F9 binds both,
    Ctrl+G closes, Ctrl+O opens the case.
    """

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: ReportView | None = None
        self.asked: QDialog | None = None
        self.copies = CopyAsks(desk, theme, self)
        self._name = words("", "head", wrap=True)
        self._about = words("", "small", "second", wrap=True)
        self._doubt = words("", "small", "near", wrap=True)
        self.halves = {half: HalfCard(theme, half) for half in HALVES}
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        theme.space(self._columns, spacing=12)
        for half, card in self.halves.items():
            card.go_on.connect(lambda half=half: self.go_on(half))
            card.look.connect(lambda half=half: self.look(half))
            self._columns.addWidget(card, 1)
        self._lacks = words("", tone="near", wrap=True)
        self.bind = KeyButton(theme, _("装订两份材料"), "F9", "package")
        self.close_it = KeyButton(theme, _("办结"), "Ctrl+G", "circle-check", kind="primary")
        self._drop = KeyButton(theme, _("不报…"), icon="trash-2", kind="danger")
        self._case = KeyButton(theme, _("打开办件"), "Ctrl+O", "folder-open")
        buttons = Flow()
        theme.space(buttons, spacing=8)
        for button, act in (
            (self.bind, self.make_both), (self.close_it, self.close_pair), (self._case, self._open_case),
            (self._drop, self.drop),
        ):  # fmt: skip
            button.clicked.connect(act)
            buttons.addWidget(button)
        area, column = scrolled(theme, (12, 0, 8, 0))
        for part in (self._name, self._about, self._doubt):
            column.addWidget(part)
        column.addLayout(self._columns)
        column.addWidget(self._lacks)
        column.addLayout(buttons)
        column.addStretch(1)
        theme.space(column, (12, 0, 8, 0), 10)
        whole = QVBoxLayout(self)
        theme.space(whole)
        whole.addWidget(area)

    def fit(self, width: int) -> None:
        """One under the other where the panel (so many pixels wide) is narrow."""
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(side if width >= self._theme.px(SIDE_BY_SIDE) else under)

    def show_report(self, key: int) -> bool:
        """Read a report and show it whole; False when it is not there."""
        view = self._desk.ask(read_report, key)
        if view is None:
            return False
        self.view = view
        self._name.setText(view.title)
        begun = _("{day} {name} 开始").format(day=day_words(view.opened_on), name=view.opened_by)
        ended = ""
        if view.closed_on is not None:
            ended = _("{day} {name} 办结").format(day=day_words(view.closed_on), name=view.closed_by)
        number = _("办件 {number}").format(number=view.case_number) if view.case_number else ""
        state = _(STATES[view.state])
        self._about.setText(" · ".join(part for part in (state, number, begun, ended) if part))
        self._doubt.setText(_("依据{basis}；是否直报待核：{note}").format(basis=view.basis, note=_(view.remark)))
        self._doubt.setVisible(view.to_check and not self._theme.low)
        live = view.state == "open"
        pack = _("按 F9 装订两份") if view.may_pack else _("两份都签发后，一并装订")
        for half in view.halves:
            self.halves[half.half].show_half(half, acts=live and self._may(half), pack=pack)
        self._show_lacks(view)
        self.bind.setVisible(live and view.may_pack and self._desk.may("make_packets"))
        bound = all(half.packed for half in view.halves)
        self.bind.set_text(_("重新装订") if bound else _("装订两份材料"))
        self.close_it.setVisible(live and self._desk.may("close_report"))
        self._drop.setVisible(view.may_drop and self._desk.may("drop_report"))
        self._case.setVisible(view.case_id is not None and self._desk.may("read_case"))
        return True

    def _show_lacks(self, view: ReportView) -> None:
        if view.state == "dropped":
            says = _("不报：{why}").format(why=view.note)
        elif view.lacks:
            says = _("办结还差 — {lacks}").format(lacks=lacks_in_words(view.lacks))
        else:
            says = _("两份都已签发、装订、发出、签收。")
        self._lacks.setText(says)
        retone(self._lacks, "near" if view.lacks and view.state == "open" else "second")

    def _may(self, half: HalfView) -> bool:
        step = half.next
        if half.letter is None:
            return self._desk.may("redraft_half")
        if step in {"send", "receive"}:
            return self._desk.may("record_sending")
        return self._desk.may("read_letters")

    # -- what a person does

    def go_on(self, half: Half) -> None:
        """The next step of a half: to its letter, or the register's form for its next copy."""
        if self.view is None or self.view.state != "open":
            return
        found = self.view.half(half)
        step = found.next
        if found.letter is None:
            changed = self._desk.do(redraft_half, self.view.id, half)
            if changed is not None:
                self.went.emit(Place("letter", changed.letter))
        elif step in {"draft", "check", "sign"}:
            self.went.emit(Place("letter", found.letter.id))
        elif step in {"send", "receive"}:
            self._register(found)

    def _register(self, half: HalfView) -> None:
        filing = half.letter.filing_id if half.letter is not None else None
        rows = self._desk.ask(register_rows, [filing]) if filing is not None else None
        if not rows:
            return
        unsent = next((one for one in half.copies if one.sent_on is None), None)
        waiting = next((one for one in half.copies if one.received_on is None), None)
        if unsent is not None:
            self.copies.sending(rows[0], unsent)
        elif waiting is not None:
            self.copies.receipt(rows[0], waiting)
        else:
            self.copies.recipient(rows[0])

    def look(self, half: Half) -> None:
        """The packet of a half, as it is kept or would be."""
        if self.view is not None and self.view.half(half).letter is not None:
            self.asked = PacketDialog(self._desk, self._theme, self.view, half, self)
            self.asked.open()

    def make_both(self) -> None:
        """Bind both packets."""
        if self.view is not None and self.view.may_pack:
            self._desk.do(make_packets, self.view.id)

    def close_pair(self) -> None:
        """Close it; what is missing is said."""
        if self.view is not None and self.view.state == "open":
            self._desk.do(close_report, self.view.id)

    def drop(self) -> None:
        """Give it up, with why."""
        view = self.view
        if view is None or not view.may_drop:
            return
        says = _("两份公文都改为不发，留存备查；没有占用文号。")
        ask = Ask(self._theme, _("不报"), says, _("不报"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda why: self._desk.do(drop_report, view.id, why))
        self.asked = ask
        ask.open()

    def _open_case(self) -> None:
        if self.view is not None and self.view.case_id is not None:
            self.went.emit(Place("case", self.view.case_id))
