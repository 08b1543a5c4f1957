"""发文登记簿: every number ever given out, found and narrowed, with its whole line beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

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
from desktop.screens.register.book import Book, Look
from desktop.screens.register.outgoing.asks import CopyAsks
from desktop.screens.register.outgoing.lines import filters_of, line_cells, line_columns
from desktop.screens.register.outgoing.outgoing_panel import OutgoingPanel
from desktop.screens.register.proof_dialog import ProofDialog
from desktop.screens.remembered import Remembered
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell
from desktop.widgets.look.theme import Theme


class OutgoingBook(Book):
    """What was given out; F6 writes down what comes next of the copy that is chosen."""

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        self.panel = OutgoingPanel(desk, theme)
        look = Look(
            name="register",
            find=_("文号、标题、受文单位、姓名"),
            days=_("制发"),
            filters=filters_of(desk),
            columns=line_columns(),
            menu=(
                ("case", _("打开办件")), ("recipient", _("增加受文单位…")), ("place", _("归档位置…")),
                ("void", _("作废…")),
            ),
            icon="mail",
        )  # fmt: skip
        super().__init__(desk, theme, remembered, look, self.panel)
        self.table.opened.connect(lambda _key: self._open())
        self.panel.wanted.connect(self.act)
        self.asks = CopyAsks(desk, theme, self)

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
        fresh = _("还没有发文。文书在办件的“文书”里制发，制发时取得文号。")
        self.list_keys(keys, fresh=fresh, none=_("没有符合条件的文号。"))

    def _narrowed(self) -> OutgoingFilter:
        first, last = self.filters.days()
        return OutgoingFilter(
            year=self.year(),
            series=self.text("series"),
            paper=self.text("paper"),
            state=self.text("state"),
            secrecy=self.secrecy(),
            recipient=self.text("recipient"),
            first_day=first,
            last_day=last,
        )

    def export(self, path: Path) -> object:
        """Write what is chosen to a spreadsheet, beside the window; gives the job."""
        return self.export_by(export_register, path)

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

    def show_chosen(self, key: int | None) -> None:
        """The number with its copies."""
        self.panel.show_row(self._row() if key is not None else None)

    def cells_of(self, keys: Sequence[int]) -> list[tuple[Cell, ...]] | None:
        """The numbers of these keys."""
        rows, today = self._desk.ask(register_rows, keys), self._desk.clock.today()
        return None if rows is None else [tuple(line_cells(row, today)) for row in rows]
