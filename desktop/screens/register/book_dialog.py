"""F8: a year of a book as it will be bound, looked at before it is printed or saved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.register.book.preview_book import Which, preview_book
from desktop.casework.register.book.print_book import print_book
from desktop.documents.parts import Rendered
from desktop.screens import printing
from desktop.screens.desk import Desk
from desktop.screens.long_job import LongJob
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.pieces.choosing import to_save
from desktop.screens.saving import write_file
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.key_button import KeyButton


class BookDialog(QDialog):
    """Year and series at the head, the pages under them. Ctrl+P prints, Ctrl+S saves, Esc leaves.

    In: which book, and the series there are as (series, year, numbers). Show it with `open()`, never `exec()`.
    """

    def __init__(
        self, desk: Desk, theme: Theme, which: Which, series: Sequence[tuple[str, int, int]], year: int, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._which, self._owner = desk, theme, which, parent
        self._series_of = series
        self._book: Rendered | None = None
        self._job: LongJob | None = None
        title = _("发文登记簿") if which == "outgoing" else _("收文登记簿")
        self.setWindowTitle(title)
        self.setModal(True)
        self.year = QComboBox()
        self.year.setAccessibleName(_("年度"))
        years = sorted({one[1] for one in series} | {year}, reverse=True)
        for one in years:
            self.year.addItem(_("{year} 年").format(year=one), one)
        self.year.setCurrentIndex(years.index(year))
        self.series = QComboBox()
        self.series.setAccessibleName(_("字号"))
        self._says = words("", tone="second")
        self.paper = PdfView(theme)
        self.print_out = KeyButton(theme, _("打印"), "Ctrl+P", "printer", kind="primary")
        self.save = KeyButton(theme, _("存为 PDF"), "Ctrl+S", "download")
        self._close = KeyButton(theme, _("关闭"), "Esc")
        may = desk.may("print_register")
        for button, act in ((self.print_out, self._print), (self.save, self._save), (self._close, self.reject)):
            button.clicked.connect(act)
        for button in (self.print_out, self.save):
            button.setVisible(may)
        head = QHBoxLayout()
        theme.space(head, spacing=8)
        head.addWidget(words(title, "title"))
        head.addWidget(self.year)
        head.addWidget(self.series)
        head.addWidget(self._says)
        head.addStretch(1)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addStretch(1)
        for button in (self._close, self.save, self.print_out):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addLayout(head)
        column.addWidget(self.paper, 1)
        column.addLayout(foot)
        self._offer_series()
        self.year.currentIndexChanged.connect(lambda _index: self._offer_series())
        self.series.currentIndexChanged.connect(lambda _index: self.draw())
        theme.follow(self, self._fit)
        self.draw()
        self.paper.setFocus()

    def _fit(self) -> None:
        owner = self._owner.window()
        width, height = self._theme.px(1180), self._theme.px(820)
        self.resize(min(width, owner.width() - 24), min(height, owner.height() - 24))

    def _offer_series(self) -> None:
        held, year = self.series.currentData(), self.year.currentData()
        self.series.blockSignals(True)
        self.series.clear()
        self.series.addItem(_("全部字号"), "")
        for name, of, count in self._series_of:
            if of == year:
                self.series.addItem(_("{series}（{count} 号）").format(series=name, count=count), name)
        self.series.setCurrentIndex(max(0, self.series.findData(held)))
        self.series.blockSignals(False)
        if self.isVisible():
            self.draw()

    def draw(self) -> None:
        """Set the pages anew, beside the window; the newest wish alone is shown."""
        self._book = None
        for button in (self.print_out, self.save):
            button.setEnabled(False)
        self._says.setText("")
        self.paper.clear(_("正在排版……"))
        year, series = int(self.year.currentData()), str(self.series.currentData())
        job = self._desk.later(preview_book, self._which, year, series)
        self._job = job
        job.done.connect(lambda book: self._show(book) if job is self._job else None)
        job.failed.connect(lambda what, _remedy: self.paper.clear(what) if job is self._job else None)

    def _show(self, book: object) -> None:
        if not isinstance(book, Rendered):
            return
        self._book = book
        pages = PdfPages(book.pdf)
        self.paper.show_pages(pages.sizes, pages.draw)
        self._says.setText(_("{count} 页").format(count=book.pages))
        for button in (self.print_out, self.save):
            button.setEnabled(True)

    def _print(self) -> None:
        if self._book is None:
            return
        pdf, pages = self._book.pdf, self._book.pages
        printer = printing.choose_printer(self, pages, landscape=True)
        if printer is not None and self._desk.ask(lambda _office: printing.send(pdf, printer)):
            self._note(printer.printerName() or _("文件"))

    def _save(self) -> None:
        if self._book is None:
            return
        name = f"{self.windowTitle()} {self.year.currentData()} {self.series.currentData()}".strip()
        chosen = to_save(self, _("存为 PDF"), f"{name}.pdf", "PDF (*.pdf)")
        if chosen:
            self.save_to(chosen)

    def save_to(self, path: Path) -> None:
        """Write the pages that are shown to a file."""
        if self._book is not None:
            pdf = self._book.pdf
            if self._desk.ask(lambda _office: write_file(path, pdf)) is not None:
                self._note(_("文件"))

    def _note(self, where: str) -> None:
        if self._book is not None:
            year, series = int(self.year.currentData()), str(self.series.currentData())
            self._desk.do(print_book, self._which, year, series, self._book.pages, where)
