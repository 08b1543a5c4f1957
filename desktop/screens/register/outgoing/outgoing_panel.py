"""The whole line of the paper that is chosen: what it is, where each copy went, the paper itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.register.outgoing.views import WAITS, DispatchView, RegisterRow
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.register.outgoing.copies import copy_cells, copy_columns, copy_facts
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.shortcuts import WINDOW, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

PAPER_KEY = "F9"
NEXT_KEY = "F6"


class OutgoingPanel(QWidget):
    """Signals: `wanted(str)`: send, receive, reply, recipient, drop, place, letter, case, void or proof.

    F6 writes down the next step of the copy that is chosen, F9 turns between the entries and the paper itself.
    """

    wanted = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.row: RegisterRow | None = None
        self.copy: DispatchView | None = None
        self._shown: int | None = None  # the paper whose bytes are drawn
        self._parts = Segments(theme, (_("登记"), _("原件 {key}").format(key=PAPER_KEY)))
        self._parts.chosen.connect(self.show_part)
        shortcut(PAPER_KEY, self, lambda: self.show_part(1 - self._stack.currentIndex()), WINDOW)
        self.paper = PdfView(theme)
        self._number = words("", "head", wrap=True)
        self._state = words("", tone="over", wrap=True)
        self._title = words("", wrap=True)
        self.facts = Facts(theme)
        self.copies = RowsTable(theme, copy_columns(), dense=True)
        self.copies.setAccessibleName(_("受文单位"))
        self.copies.picked.connect(self._pick)
        self.copies.opened.connect(lambda _key: self._next())
        self._none = words(_("这份文还没有登记受文单位。"), tone="second", wrap=True)
        self.details = Facts(theme)
        self.next = KeyButton(theme, _("登记发出"), NEXT_KEY, kind="primary")
        self.next.clicked.connect(self._next)
        self.add = KeyButton(theme, _("加受文单位"), "Ins")
        self.add.clicked.connect(lambda: self.wanted.emit("recipient"))
        self.more = KeyButton(theme, _("更多"), "Ctrl+M", kind="quiet")
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self._actions = self._make_actions()
        self._lay_out()
        self.show_row(None)

    def _lay_out(self) -> None:
        area, column = scrolled(self._theme, (0, 0, 4, 0))
        column.setSpacing(self._theme.px(12))
        head = Card(self._theme)
        told: tuple[QWidget, ...] = (self._number, self._state, self._title)
        for widget in told:
            head.add(widget)
        way = Card(self._theme, _("收发"))
        shown: tuple[QWidget, ...] = (self._none, self.copies, self.details)
        for widget in shown:
            way.add(widget)
        entered = Card(self._theme, _("登记"))
        entered.add(self.facts)
        for card in (head, way, entered):
            column.addWidget(card)
        column.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(area)
        self._stack.addWidget(self.paper)
        whole = QVBoxLayout(self)
        self._theme.space(whole, spacing=8)
        whole.addWidget(self._parts)
        whole.addWidget(self._stack, 1)
        buttons = Flow()
        self._theme.space(buttons, spacing=8)
        for button in (self.next, self.add, self.more):
            buttons.addWidget(button)
        whole.addLayout(buttons)

    def show_part(self, part: int) -> None:
        """0 the entries, 1 the paper itself; its bytes are read when they are looked at."""
        self._parts.set_current(part)
        self._stack.setCurrentIndex(part)
        self._draw()

    def show_row(self, row: RegisterRow | None) -> None:
        """Another line, or the same read again; the copy that was chosen stays chosen."""
        held = self.copy.id if self.copy is not None else None
        same = row is not None and self.row is not None and row.id == self.row.id
        self.row, self.copy = row, None
        self.setEnabled(row is not None)
        self._number.setText("" if row is None else row.number)
        self._title.setText(_("选一行，在这里看它的登记。") if row is None else row.title)
        void = row is not None and row.state == "void"
        self._state.setText(_("已作废：{reason}").format(reason=row.void_reason) if row is not None and void else "")
        self._state.setVisible(void)
        retone(self._title, "second" if row is None else "plain")
        self.facts.show_rows(_facts(row))
        copies = row.dispatches if row is not None else ()
        self.copies.show_rows([copy_cells(one) for one in copies], [one.id for one in copies])
        self.copies.setVisible(bool(copies))
        self._none.setVisible(not copies)
        place = next((n for n, one in enumerate(copies) if same and one.id == held), 0)
        if copies:
            self.copies.stand_at(place)
        self._pick(copies[place].id if copies else None)
        self._draw()

    def _pick(self, key: object) -> None:
        copies = self.row.dispatches if self.row is not None else ()
        self.copy = next((one for one in copies if one.id == key), None)
        self.details.show_rows(copy_facts(self.copy) if self.copy is not None else ())
        self.details.setVisible(self.copy is not None)
        may = self._desk.may("record_sending") and self.row is not None and self.row.state != "void"
        step = self._step() if may else ""
        titles = {"send": _("登记发出"), "receive": _("登记签收"), "reply": _("登记答复")}
        self.next.set_text(titles.get(step, _("登记发出")))
        self.next.setVisible(bool(step))
        self.add.setVisible(may)
        for name, action in self._actions.items():
            action.setVisible(self._fits(name, may=may))
        self.more.setVisible(any(action.isVisible() for action in self._actions.values()))

    def _step(self) -> str:
        """What happens to the chosen copy next: sent, then received, then answered; "" when nothing is left."""
        one = self.copy
        if one is None or one.state == "answered":
            return ""
        if one.sent_on is None:
            return "send"
        if one.received_on is None:
            return "receive"
        return "reply" if one.reply_due is not None else ""

    def _fits(self, name: str, *, may: bool) -> bool:
        one, row = self.copy, self.row
        if row is None:
            return False
        if name == "case":
            return row.case_id is not None and self._desk.may("read_case")
        if name == "letter":
            return row.letter_id is not None and self._desk.may("read_letters")
        if name == "place":
            return self._desk.may("place_filing")
        if name == "void":
            return row.state != "void" and self._desk.may("void_filing")
        if one is None:
            return False
        if name == "proof":
            return one.reply_due is not None
        wants = {
            "send": True, "receive": one.sent_on is not None, "reply": one.sent_on is not None,
            "drop": one.sent_on is None,
        }  # fmt: skip
        return may and wants[name]

    def _make_actions(self) -> dict[str, QAction]:
        titles = {
            "send": _("登记或更正发出…"), "receive": _("登记或更正签收…"), "reply": _("登记或更正答复…"),
            "drop": _("撤去这个受文单位…"), "proof": _("答复期限的推算"), "place": _("归档位置…"),
            "letter": _("打开公文"), "case": _("打开办件"), "void": _("作废…"),
        }  # fmt: skip
        found = {}
        for name, title in titles.items():
            action = QAction(title, self)
            action.triggered.connect(lambda _on=False, name=name: self.wanted.emit(name))
            self.menu.addAction(action)
            found[name] = action
        return found

    def _open_menu(self) -> None:
        self.menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _next(self) -> None:
        if self.next.isVisible() and self._step():
            self.wanted.emit(self._step())

    def _draw(self) -> None:
        if self._stack.currentIndex() == 0 or not self.isVisible():
            return
        row = self.row
        if row is None:
            self._shown = None
            self.paper.clear(_("选一行，在这里看它的原件。"))
        elif row.id != self._shown:
            pdf = self._desk.ask(filing_bytes, row.id)
            self._shown = row.id if pdf is not None else None
            if pdf is not None:
                pages = PdfPages(pdf)
                self.paper.show_pages(pages.sizes, pages.draw)


def _facts(row: RegisterRow | None) -> list[tuple[str, str]]:
    if row is None:
        return []
    delivered = _("待送达") if row.delivered == WAITS else _(row.delivered) if row.delivered else ""
    rows = (
        (_("制发"), f"{day_words(row.day)} · {row.issued_by}"),
        (_("密级"), row.secrecy), (_("紧急程度"), row.urgency),
        (_("主送"), row.main_to), (_("抄送"), row.copies_to),
        (_("申请人"), row.person_name), (_("单位"), row.employer_name), (_("受理号"), row.case_number),
        (_("送达"), delivered), (_("页数"), _("{count} 页").format(count=row.pages)), (_("归档位置"), row.place),
    )  # fmt: skip
    return [(name, value) for name, value in rows if value]
