"""Kept bytes to a printer: the paper as it was issued, never a fresh rendering."""

from __future__ import annotations

import shutil
import subprocess
import sys
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.screens.pdf_pages import PdfPages

DPI: Final = 300
SHORT: Final = {"A5": 420.0, "A4": 596.0, "A3": 843.0}  # points of a sheet's shorter side, and a little
SIZES: Final = {"A5": QPageSize.PageSizeId.A5, "A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3}


def media_of(pages: PdfPages) -> str:
    """The sheet that the largest page of a paper needs: A5, A4 or A3."""
    widest = max((min(size) for size in pages.sizes), default=0.0)
    return next((media for media, side in SHORT.items() if widest <= side), "A3")


def choose_printer(parent: QWidget, pages: int, *, landscape: bool = False) -> QPrinter | None:
    """Ask for printer and copies; None when given up. In: `landscape` for sheets that lie on their side."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    if landscape:
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setResolution(DPI)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, pages)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def send(pdf: bytes, printer: QPrinter) -> bool:
    """Print these bytes; True when they were taken. On Linux they go to CUPS as they are, elsewhere pages at 300 dpi.

    Raises `Expected` when the printer takes nothing.
    """
    lp = shutil.which("lp")
    plain = not printer.outputFileName() and not printer.fromPage()
    if sys.platform == "linux" and lp and plain:
        media = f"media={media_of(PdfPages(pdf))}"
        told = subprocess.run(  # noqa: S603 - the system's own lp, arguments of ours
            [lp, "-d", printer.printerName(), "-n", str(printer.copyCount()), "-o", media, "-"],
            input=pdf, capture_output=True, check=False, timeout=120,
        )  # fmt: skip
        if told.returncode != 0:
            raise Expected(_("打印机没有接收。"), _("请检查打印机，再打印一次。"))
        return True
    draw(pdf, printer)
    return True


def draw(pdf: bytes, printer: QPrinter) -> None:
    """Draw the pages onto a printer (or a file it stands for), each on its own sheet. Raises `Expected`."""
    pages = PdfPages(pdf)
    first = printer.fromPage() - 1 if printer.fromPage() else 0
    last = min(printer.toPage() or len(pages), len(pages))
    if media_of(pages) != "A4":  # the dialog began with A4; a larger or smaller paper asks for its own sheet
        printer.setPageSize(QPageSize(SIZES[media_of(pages)]))
        wide = pages.sizes[first][0] > pages.sizes[first][1]
        printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    painter = QPainter()
    if not painter.begin(printer):
        raise Expected(_("打印机没有接收。"), _("请检查打印机，再打印一次。"))
    for page in range(first, last):
        if page > first:
            printer.newPage()
        sheet = printer.pageLayout().fullRectPixels(printer.resolution())
        image = pages.raster(page, DPI)
        painter.drawImage(QRect(0, 0, sheet.width(), sheet.height()), image)
    painter.end()
