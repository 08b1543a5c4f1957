"""A sheet handed out: to the printer, or as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.basics.language import _
from desktop.casework.filings.note_print import note_print
from desktop.casework.filings.views import FilingRow
from desktop.screens import printing
from desktop.screens.desk import Desk
from desktop.screens.saving import write_file


def print_filing(desk: Desk, parent: QWidget, filing: FilingRow, pdf: bytes) -> None:
    """Print an issued paper, and note how many copies."""
    printer = printing.choose_printer(parent, filing.pages)
    if printer is not None and desk.ask(lambda _office: printing.send(pdf, printer)):
        desk.do(note_print, filing.id, printer.printerName() or _("文件"), printer.copyCount())


def save_pdf(desk: Desk, parent: QWidget, number: str, pdf: bytes, title: str = "") -> None:
    """Keep it as a file: a number holds no personal data; a file name with somebody's name would."""
    name = f"{number}.pdf" if number else _("草稿.pdf")
    if title:
        name = f"{title}_{name}"
    chosen, _filter = QFileDialog.getSaveFileName(parent, _("另存 PDF"), name, "PDF (*.pdf)")
    if chosen:
        desk.ask(lambda _office: write_file(Path(chosen), pdf))
