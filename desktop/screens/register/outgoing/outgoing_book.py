"""发文登记簿: every number ever given out, found and narrowed, with its whole line beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.register.book.export_register import export_register
from desktop.casework.register.outgoing.dispatches import reply_proof
from desktop.casework.register.outgoing.drop_recipient import drop_recipient
from desktop.casework.register.outgoing.find_register import OutgoingFilter, find_register, register_narrowings
from desktop.casework.register.outgoing.place_filing import place_filing
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.casework.register.outgoing.views import RegisterRow
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.register.filters import FilterBar
from desktop.screens.register.list_and_panel import ListAndPanel
from desktop.screens.register.outgoing.asks import CopyAsks
from desktop.screens.register.outgoing.lines import COLUMNS, filters_of, line_cells, line_columns
from desktop.screens.register.outgoing.outgoing_panel import OutgoingPanel
from desktop.screens.register.proof_dialog import ProofDialog
from desktop.screens.remembered import Remembered
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState


class OutgoingBook(QWidget):
    """Signals: `went(Place)`, `counted(int)` how many numbers are listed, `picked()` another line is chosen."""

    went = Signal(object)
    counted = Signal(int)
    picked = Signal()

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__()
        self._desk, self._theme, self._remembered = desk, theme, remembered
        self.keys: list[int] = []
        self._asked: QDialog | None = None
        self.filters = FilterBar(theme, _("文号、标题、受文单位、姓名"), filters_of(desk), days=_("制发"))
        self.filters.changed.connect(self.refresh)
        self.table = PagedTable(theme, line_columns(), self._read)
        self.table.picked.connect(self._pick)
        self.table.opened.connect(lambda _key: self._open())
        self._none = EmptyState(theme, "mail", "")
        self.panel = OutgoingPanel(desk, theme)
        self.panel.wanted.connect(self.act)
        self.asks = CopyAsks(desk, theme, self)
        self.table.set_actions(self._menu())
        self.table.recall({**remembered.columns(desk.actor.user_id, "register"), "sort": None})
        self.table.horizontalHeader().sectionResized.connect(lambda *_change: self._remember())
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.both = ListAndPanel(theme, card, self.panel)
        self.filters.add(self.both.turn)
        self.filters.turned.connect(lambda alone: self.both.setVisible(not alone))
        column = QVBoxLayout(self)
        theme.space(column, spacing=12)
        column.addWidget(self.filters)
        column.addWidget(self.both, 1)
        column.addStretch(0)

    def _menu(self) -> list[QAction]:
        found = []
        for name, title in (
            ("case", _("打开办件")), ("recipient", _("增加受文单位…")), ("place", _("归档位置…")), ("void", _("作废…")),
        ):  # fmt: skip
            action = QAction(title, self)
            action.triggered.connect(lambda _on=False, name=name: self.act(name))
            found.append(action)
        return found

    def visit(self, place: Place) -> None:
        """Come with words, with a state (`stage`: awaiting, overdue …), or for one number."""
        if place.words or place.stage:
            self.filters.set_values({"state": place.stage}, place.words)
        elif place.key is not None and self.filters.narrowed:
            self.filters.reset()
        else:
            self.refresh()
        if place.key is not None:
            self.table.select_key(place.key)
            self.both.show_panel()
        elif self.keys and self.table.current_key() is None:
            self.table.select_key(self.keys[0])

    def refresh(self) -> None:
        """Ask for the keys again."""
        told = self._desk.ask(register_narrowings)
        if told is not None:
            self.filters.offer("series", [("", _("全部字号")), *((one, one) for one in told.series)])
            self.filters.offer("year", [(None, _("全部年度")), *((one, str(one)) for one in told.years)])
            self.filters.offer("paper", [("", _("全部文种")), *((key, _(title)) for key, title in told.papers)])
            self.filters.offer("recipient", [("", ""), *((one, one) for one in told.recipients)])
        keys = self._desk.ask(find_register, self.filters.words.text(), narrowed=self._narrowed())
        if keys is None:
            return
        self.keys = keys
        self.table.show_keys(keys)
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        fresh = _("还没有发文。文书在办件的“文书”里制发，制发时取得文号。")
        self._none.say(_("没有符合条件的文号。") if self.filters.narrowed else fresh)
        self.counted.emit(len(keys))
        self._pick(self.table.selected_keys())

    def _narrowed(self) -> OutgoingFilter:
        value = self.filters.value
        first, last = self.filters.days()
        secrecy, year = value("secrecy"), value("year")
        return OutgoingFilter(
            year=year if isinstance(year, int) else None,
            series=str(value("series") or ""),
            paper=str(value("paper") or ""),
            state=str(value("state") or ""),
            secrecy=None if secrecy is None else str(secrecy),
            recipient=str(value("recipient") or ""),
            first_day=first,
            last_day=last,
        )

    def chosen(self) -> list[int]:
        """The selected rows when more than one is, else everything listed."""
        picked = self.table.selected_keys()
        return picked if len(picked) > 1 else list(self.keys)

    def export(self, path: Path) -> object:
        """Write what is chosen to a spreadsheet, beside the window; gives the job."""
        return self._desk.later(export_register, self.chosen(), path)

    def act(self, what: str) -> None:
        """Do what the panel or a menu asks for, on the line that is chosen."""
        row, copy = self._row(), self.panel.copy
        if row is None:
            return
        if what == "letter":
            self._open()
        elif what == "case":
            self._open(letter=False)
        elif what == "recipient":
            if row.state != "void" and self._desk.may("add_recipient"):
                self.asks.recipient(row)
        elif what == "place":
            self._ask_place(row)
        elif what == "void":
            self._ask_void(row)
        elif copy is None:
            return
        elif what == "proof":
            proof = self._desk.ask(reply_proof, copy.id)
            if proof is not None:
                self._show(ProofDialog(self._theme, f"{row.number} · {copy.recipient}", proof, self))
        elif what == "drop":
            says = _("{recipient}不再列在 {number} 的受文单位中。").format(recipient=copy.recipient, number=row.number)
            ask = Ask(self._theme, _("撤去受文单位"), says, _("撤去"), reason=_("原因"), danger=True, parent=self)
            ask.answered.connect(lambda reason: self._desk.do(drop_recipient, copy.id, reason))
            self._show(ask)
        else:
            {"send": self.asks.sending, "receive": self.asks.receipt, "reply": self.asks.reply}[what](row, copy)

    def _ask_place(self, row: RegisterRow) -> None:
        if not self._desk.may("place_filing"):
            return
        says = _("{number} 归在哪里：年度、保管期限、盒号、件号。").format(number=row.number)
        ask = Ask(self._theme, _("归档位置"), says, _("登记"), reason=_("归档位置"), parent=self)
        ask.answered.connect(lambda words: self._desk.do(place_filing, row.id, words))
        self._show(ask)

    def _ask_void(self, row: RegisterRow) -> None:
        if row.state == "void" or not self._desk.may("void_filing"):
            return
        says = _("{number} 作废后仍留在发文簿中，并注明原因；文号不再使用。").format(number=row.number)
        ask = Ask(self._theme, _("作废文书"), says, _("作废"), reason=_("作废原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(void_filing, row.id, reason))
        self._show(ask)

    def _show(self, dialog: QDialog) -> None:
        self._asked = dialog
        dialog.open()

    def _open(self, *, letter: bool = True) -> None:
        """The letter, else the case, else the paper itself."""
        row = self._row()
        if row is None:
            return
        if letter and row.letter_id is not None and self._desk.may("read_letters"):
            self.went.emit(Place("letter", row.letter_id))
        elif row.case_id is not None and self._desk.may("read_case"):
            self.went.emit(Place("case", row.case_id, part="papers", field=f"#{row.id}"))
        else:
            self.both.show_panel()
            self.panel.show_part(1)

    def _row(self) -> RegisterRow | None:
        key = self.table.current_key()
        rows = self._desk.ask(register_rows, [key]) if key is not None else None
        return rows[0] if rows else None

    def _pick(self, keys: list[int]) -> None:
        self.panel.show_row(self._row() if len(keys) == 1 else None)
        self.picked.emit()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        rows = self._desk.ask(register_rows, keys)
        today = self._desk.clock.today()
        return [line_cells(row, today) for row in rows] if rows is not None else [("",) * COLUMNS for _key in keys]

    def _remember(self) -> None:
        self._remembered.keep_columns(self._desk.actor.user_id, "register", self.table.remember())
