"""收发文: the two books of numbers as tabs; every line ever given out or taken in, voided ones with their reason."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QStackedWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.register.book.preview_book import Which
from desktop.casework.register.incoming.find_incoming import incoming_years
from desktop.casework.register.outgoing.find_register import register_series
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob
from desktop.screens.page import Page, Place
from desktop.screens.pieces.choosing import to_save
from desktop.screens.register.book_dialog import BookDialog
from desktop.screens.register.incoming.incoming_book import IncomingBook
from desktop.screens.register.outgoing.outgoing_book import OutgoingBook
from desktop.screens.remembered import Remembered
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.tab_bar import TabBar

OUT, IN = 0, 1


class RegisterPage(Page):
    """Ctrl+1 发文, Ctrl+2 收文; Ctrl+I takes a paper in, F8 shows the bound book, Ctrl+E writes a spreadsheet.

    A place's `part` "incoming" leads to 收文.
    """

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__(desk, theme)
        self._head = PageHead(theme, _("收发文"))
        self._new = KeyButton(theme, _("登记收文"), "Ctrl+I", "plus", kind="primary")
        self._bound = KeyButton(theme, _("打印登记簿"), "F8", "printer")
        self._export = KeyButton(theme, _("导出表格"), "Ctrl+E", "download")
        self.outgoing = OutgoingBook(desk, theme, remembered)
        self.incoming = IncomingBook(desk, theme, remembered)
        self.tabs = TabBar(theme, (_("发文登记簿"), _("收文登记簿")))
        self._stack = QStackedWidget()
        self._counts = [0, 0]
        self.book: BookDialog | None = None
        books: tuple[OutgoingBook | IncomingBook, ...] = (self.outgoing, self.incoming)
        for number, book in enumerate(books):
            self._stack.addWidget(book)
            book.went.connect(self._go)
            book.counted.connect(lambda count, number=number: self._count(number, count))
            book.picked.connect(self._say)
        may_in = desk.may("find_incoming")
        for button, act, may in (
            (self._new, self.take_in, desk.may("register_incoming")), (self._bound, self.show_book, True),
            (self._export, self._choose_export, desk.may("export_register")),
        ):  # fmt: skip
            button.clicked.connect(act)
            button.setVisible(may)
            self._head.right.addWidget(button)
        self.tabs.setVisible(may_in)
        self.tabs.chosen.connect(self.show_tab)
        self.caret = self.outgoing.table
        self.column.addWidget(self._head)
        self.column.addWidget(self.tabs)
        self.column.addWidget(self._stack, 1)
        self._buttons = {
            self._new: _("登记收文"), self._bound: _("打印登记簿"), self._export: _("导出表格")
        }  # fmt: skip
        theme.follow(self, self._fit)
        self.show_tab(OUT)

    def _fit(self) -> None:
        """A low window has no room for the title, and for buttons only as icon and key."""
        low = self.theme.low
        for button, title in self._buttons.items():
            button.set_text("" if low else title)
            button.setAccessibleName(title)
        self._tell()

    @property
    def tab(self) -> int:
        """0 发文, 1 收文."""
        return self._stack.currentIndex()

    def show_tab(self, tab: int) -> None:
        """Open one of the books."""
        self.tabs.set_current(tab)
        self._stack.setCurrentIndex(tab)
        book = (self.outgoing, self.incoming)[tab]
        book.refresh()
        if book.keys and book.table.current_key() is None:
            book.table.select_key(book.keys[0])
        self.caret = book.table
        if self.isVisible():
            book.table.setFocus()

    def visit(self, place: Place) -> None:
        """Come for a number, for words, for what waits; `part` says in which book."""
        tab = IN if place.part == "incoming" else OUT if place.key or place.words or place.stage else self.tab
        if tab != self.tab:
            self.show_tab(tab)
        (self.outgoing, self.incoming)[tab].visit(place)

    def refresh(self) -> None:
        """Read the open book again."""
        (self.outgoing, self.incoming)[self.tab].refresh()

    def take(self, changed: Changed) -> None:
        """Only what touches the books."""
        if changed.register:
            self.refresh()

    def take_in(self) -> None:
        """登记收文, from either tab."""
        if self.tab != IN:
            self.show_tab(IN)
        self.incoming.register()

    def show_book(self) -> None:
        """The open book of a year, as it will be bound."""
        which: Which = "outgoing" if self.tab == OUT else "incoming"
        series = self.desk.ask(register_series if self.tab == OUT else incoming_years) or ()
        year = (self.outgoing, self.incoming)[self.tab].filters.value("year")
        begin = year if isinstance(year, int) else self.desk.clock.today().year
        self.book = BookDialog(self.desk, self.theme, which, series, begin, self)
        self.book.open()

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a spreadsheet."""
        self._export.setEnabled(False)
        job = (self.outgoing, self.incoming)[self.tab].export(path)
        if isinstance(job, LongJob):
            job.ended.connect(lambda: self._export.setEnabled(True))

    def _choose_export(self) -> None:
        pattern = _("发文登记簿 {day}.xlsx") if self.tab == OUT else _("收文登记簿 {day}.xlsx")
        name = pattern.format(day=self.desk.clock.today().isoformat())
        chosen = to_save(self, _("导出表格"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(chosen)

    def _go(self, place: object) -> None:
        if isinstance(place, Place) and place.page == "register":
            self.visit(place)
        elif isinstance(place, Place):
            self.went.emit(place)

    def _count(self, number: int, count: int) -> None:
        self._counts[number] = count
        self._tell()
        self._say()

    def _tell(self) -> None:
        low, count = self.theme.low, self._counts[self.tab]
        self._head.show_words("" if low else _("收发文"), beside="" if low else _("{count} 号").format(count=count))

    def _say(self) -> None:
        picked = len((self.outgoing, self.incoming)[self.tab].table.selected_keys())
        self.counted.emit(
            _("共 {count} 号").format(count=self._counts[self.tab])
            + (_(" · 选中 {count}").format(count=picked) if picked else "")
        )

