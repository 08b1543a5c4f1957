"""The packet of one half on the screen: as it is kept, or as it would be; to the printer or into a file."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.filings.note_print import note_print
from desktop.casework.reports.preview_half import preview_half
from desktop.casework.reports.views import HALF_WORDS, ReportView
from desktop.documents.parts import Rendered
from desktop.policy.book.dealings.direct_matters import Half
from desktop.screens import printing
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.pieces.choosing import to_save
from desktop.screens.saving import write_file
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.key_button import KeyButton


class PacketDialog(QDialog):
    """Ctrl+P prints, Ctrl+S saves, Esc leaves. Show it with `open()`, never `exec()`."""

    def __init__(self, desk: Desk, theme: Theme, report: ReportView, half: Half, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._parent = desk, parent
        self._letter = report.half(half).letter
        self.drawn: Rendered | None = None
        title = _("{half}的材料").format(half=_(HALF_WORDS[half]))
        self.setWindowTitle(title)
        self.setModal(True)
        packed = report.half(half).packed
        self._says = words(_("正在排版…"), tone="second", wrap=True)
        self._note = _("装订件，共 {pages} 页。") if packed else _("尚未装订，共 {pages} 页；签发后装订才是正式材料。")
        self.paper = PdfView(theme)
        self.paper.clear(_("正在排版…"))
        self.print_out = KeyButton(theme, _("打印"), "Ctrl+P", "printer", kind="primary")
        self.save = KeyButton(theme, _("另存 PDF"), "Ctrl+S", "download")
        leave = KeyButton(theme, _("关闭"), "Esc")
        for button, act in ((self.print_out, self._print), (self.save, self._save), (leave, self.reject)):
            button.clicked.connect(act)
        for button in (self.print_out, self.save):
            button.setEnabled(False)
            button.setVisible(desk.may("note_print"))
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        for button in (leave, self.save, self.print_out):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(title, "title"))
        column.addWidget(self.paper, 1)
        column.addLayout(foot)
        theme.follow(self, lambda: self.resize(theme.px(820), theme.px(780)))
        job = desk.later(preview_half, report.id, half)
        job.done.connect(self._show)
        job.failed.connect(self._refuse)

    def _show(self, drawn: Rendered) -> None:
        self.drawn = drawn
        pages = PdfPages(drawn.pdf)
        self.paper.show_pages(pages.sizes, pages.draw)
        self._says.setText(self._note.format(pages=drawn.pages))
        for button in (self.print_out, self.save):
            button.setEnabled(True)

    def _refuse(self, what: str, remedy: str) -> None:
        self.paper.clear(f"{what}\n{remedy}")
        self._says.setText("")

    def _print(self) -> None:
        drawn = self.drawn
        printer = printing.choose_printer(self, drawn.pages) if drawn is not None else None
        if drawn is None or printer is None:
            return
        sent = self._desk.ask(lambda _office: printing.send(drawn.pdf, printer))
        if sent and self._letter is not None and self._letter.filing_id is not None:
            name = printer.printerName() or _("文件")
            self._desk.do(note_print, self._letter.filing_id, name, printer.copyCount())

    def _save(self) -> None:
        drawn, letter = self.drawn, self._letter
        name = _("{number} 材料.pdf").format(number=letter.number) if letter and letter.number else _("草稿.pdf")
        chosen = to_save(self, _("另存 PDF"), name, "PDF (*.pdf)")
        if chosen and drawn is not None:
            self._desk.ask(lambda _office: write_file(chosen, drawn.pdf))
