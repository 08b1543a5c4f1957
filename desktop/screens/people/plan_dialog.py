"""续办计划单 as it will be printed: seen, printed, kept as a PDF."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.people.plan.preview_plan import LANGUAGE, SHEET, preview_plan
from desktop.casework.sheets.note_sheet import note_sheet
from desktop.documents.parts import Rendered
from desktop.screens import printing
from desktop.screens.desk import Desk
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.pieces.choosing import to_save
from desktop.screens.saving import write_file
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.key_button import KeyButton


class PlanDialog(QDialog):
    """Ctrl+P prints and notes it, Esc leaves. Show it with `open()`, never `exec()`."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, person_id: int) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._person = desk, theme, person_id
        self._pdf = b""
        self.setWindowTitle(_("续办计划单"))
        self.setModal(True)
        self.paper = PdfView(theme)
        self._save = KeyButton(theme, _("另存 PDF"), icon="download")
        self._print = KeyButton(theme, _("打印"), "Ctrl+P", "printer", kind="primary")
        close = KeyButton(theme, _("关闭"), "Esc")
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addStretch(1)
        for button, act in ((close, self.reject), (self._save, self._keep), (self._print, self._to_printer)):
            button.clicked.connect(act)
            foot.addWidget(button)
        self._print.setVisible(desk.may("note_sheet"))
        self._ready(ready=False)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(_("续办计划单"), "title"))
        column.addWidget(self.paper, 1)
        column.addLayout(foot)
        theme.follow(self, self._fit)
        self.paper.setFocus()
        QTimer.singleShot(0, self, self._show)

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(860), self._theme.px(820)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def _ready(self, *, ready: bool) -> None:
        for button in (self._print, self._save):
            button.setEnabled(ready)

    def _show(self) -> None:
        self.paper.clear(_("正在排版…"))
        job = self._desk.later(preview_plan, self._person)
        job.done.connect(self._take)
        job.failed.connect(lambda what, remedy: self.paper.clear(f"{what}\n{remedy}"))

    def _take(self, drawn: Rendered) -> None:
        self._pdf = drawn.pdf
        pages = PdfPages(drawn.pdf)
        self.paper.show_pages(pages.sizes, pages.draw)
        self._ready(ready=True)

    def _to_printer(self) -> None:
        pdf = self._pdf
        printer = printing.choose_printer(self, len(PdfPages(pdf))) if pdf else None
        if printer is not None and self._desk.ask(lambda _office: printing.send(pdf, printer)):
            name = printer.printerName() or _("文件")
            self._desk.do(note_sheet, SHEET, LANGUAGE, name, person_id=self._person)

    def _keep(self) -> None:
        chosen = to_save(self, _("另存 PDF"), _("续办计划单.pdf"), "PDF (*.pdf)")
        if chosen:
            pdf = self._pdf
            self._desk.ask(lambda _office: write_file(chosen, pdf))
