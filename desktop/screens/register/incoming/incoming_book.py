"""收文登记簿: everything that came in, found and narrowed, with its whole line beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop.basics.language import _
from desktop.casework.register.book.export_incoming import export_incoming
from desktop.casework.register.incoming.attach_incoming import attach_incoming
from desktop.casework.register.incoming.detach_incoming import detach_incoming
from desktop.casework.register.incoming.find_incoming import (
    IncomingFilter,
    find_incoming,
    incoming_rows,
    incoming_years,
    senders,
)
from desktop.casework.register.incoming.link_incoming import link_incoming
from desktop.casework.register.incoming.read_incoming import read_incoming
from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.incoming.void_incoming import void_incoming
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.choosing import open_dialog
from desktop.screens.register.book import Book, Look
from desktop.screens.register.incoming.answer_ask import ask_answer
from desktop.screens.register.incoming.asks import RegisterAsk, ask_handling, read_file
from desktop.screens.register.incoming.incoming_panel import IncomingPanel
from desktop.screens.register.incoming.lines import filters_of, line_cells, line_columns
from desktop.screens.remembered import Remembered
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell
from desktop.widgets.look.theme import Theme


class IncomingBook(Book):
    """What came in; F6 deals with the line that is chosen, Ctrl+I takes another paper in."""

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        self.panel = IncomingPanel(desk, theme)
        look = Look(
            name="incoming",
            find=_("收文号、标题、来文单位、来文字号"),
            days=_("收到"),
            filters=filters_of(desk),
            columns=line_columns(),
            menu=(("handle", _("办理…")), ("case", _("打开办件")), ("void", _("作废…"))),
            icon="inbox",
            new=_("登记收文"),
        )
        super().__init__(desk, theme, remembered, look, self.panel)
        self.registering: RegisterAsk | None = None
        self.table.opened.connect(lambda _key: self.act("handle"))
        self._none.acted.connect(self.register)
        self.panel.wanted.connect(self.act)
        self.panel.led.connect(lambda key: self.went.emit(Place("register", key)))

    def refresh(self) -> None:
        """Ask for the keys again."""
        years = dict.fromkeys(year for _series, year, _count in self._desk.ask(incoming_years) or ())
        self.filters.offer("year", [(None, _("全部年度")), *((one, str(one)) for one in years)])
        self.filters.offer("from_whom", [("", ""), *((one, one) for one in self._desk.ask(senders) or ())])
        keys = self._desk.ask(find_incoming, self.filters.words.text(), self._narrowed())
        if keys is None:
            return
        self.list_keys(keys, fresh=_("还没有收文。来了公文，先登记再办理。"), none=_("没有符合条件的收文。"))

    def _narrowed(self) -> IncomingFilter:
        first, last = self.filters.days()
        return IncomingFilter(
            year=self.year(),
            kind=self.text("kind"),
            state=self.text("state"),
            secrecy=self.secrecy(),
            urgency=self.text("urgency"),
            from_whom=self.text("from_whom"),
            first_day=first,
            last_day=last,
        )

    def export(self, path: Path) -> object:
        """Write what is selected (or listed, when no more than one is) to a spreadsheet, beside the window."""
        return self.export_by(export_incoming, path)

    def register(self) -> None:
        """登记收文; the new line is chosen afterwards."""
        if self._desk.may("register_incoming"):
            asking = RegisterAsk(self._desk, self._theme, self)
            self.registering = asking
            asking.form.accepted.connect(lambda: self._show_new(asking))

    def _show_new(self, asking: RegisterAsk) -> None:
        done = asking.registered
        if done is not None:
            self.visit(Place("register", done.incoming_id))

    def act(self, what: str) -> None:
        """Do what the panel or a menu asks for, on the line that is chosen."""
        view = self.panel.view
        if view is None:
            return
        line = view.line
        if what == "case" and line.case_id is not None:
            self.went.emit(Place("case", line.case_id))
        elif what == "void":
            self._ask_void(line)
        elif line.state == "void" or not self._desk.may("handle_incoming"):
            self.both.show_panel()
        elif what == "handle":
            self._asked = ask_handling(self._desk, self._theme, line, self)
        elif what == "answer":
            self._asked = ask_answer(self._desk, self._theme, line, self)
        elif what == "link":
            ask = Ask(
                self._theme, _("关联办件"), _("{number} 属于哪一件办件。").format(number=line.number), _("关联"),
                reason=_("受理号"), parent=self,
            )  # fmt: skip
            ask.answered.connect(lambda number: self._desk.do(link_incoming, line.id, number))
            self._show(ask)
        elif what == "scan":
            self._choose_scan(line)
        elif what == "detach":
            self._ask_detach(view.line)

    def _choose_scan(self, line: IncomingLine) -> None:
        dialog = open_dialog(self, _("选择扫描件"), _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"), many=True)
        dialog.filesSelected.connect(lambda names: self.attach(line.id, [Path(name) for name in names]))
        self._show(dialog)

    def attach(self, incoming_id: int, paths: Sequence[Path]) -> None:
        """Keep these files with a line, one after the other."""
        for path in paths:
            data = self._desk.ask(_bytes_of, path)
            if data is not None:
                self._desk.do(attach_incoming, incoming_id, path.name, data)

    def _ask_detach(self, line: IncomingLine) -> None:
        scan = self.panel.scan()
        if scan is None:
            return
        says = _("{number} 的这个扫描件不再使用；它和原因仍留在记录里。").format(number=line.number)
        ask = Ask(self._theme, _("移除扫描件"), says, _("移除"), reason=_("移除原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(detach_incoming, scan, reason))
        self._show(ask)

    def _ask_void(self, line: IncomingLine) -> None:
        if line.state == "void" or not self._desk.may("void_incoming"):
            return
        says = _("{number} 作废后仍留在收文簿中，并注明原因；收文号不再使用。").format(number=line.number)
        ask = Ask(self._theme, _("作废收文"), says, _("作废"), reason=_("作废原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(void_incoming, line.id, reason))
        self._show(ask)

    def show_chosen(self, key: int | None) -> None:
        """The line with its scans and what it answers."""
        self.panel.show_view(self._desk.ask(read_incoming, key) if key is not None else None)

    def cells_of(self, keys: Sequence[int]) -> list[tuple[Cell, ...]] | None:
        """The lines of these keys."""
        rows, today = self._desk.ask(incoming_rows, keys), self._desk.clock.today()
        return None if rows is None else [tuple(line_cells(row, today)) for row in rows]


def _bytes_of(_office: object, path: Path) -> bytes:
    return read_file(path)
