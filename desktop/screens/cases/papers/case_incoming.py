"""What came in for a case (收文), among its papers: read here, worked on in the book."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.register.incoming.find_incoming import incoming_of
from desktop.casework.register.incoming.incoming_file import incoming_file
from desktop.casework.register.incoming.read_incoming import read_incoming
from desktop.casework.register.incoming.views import IncomingLine
from desktop.screens.cases.papers.paper_panel import PaperPanel
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.widgets.lists.contents_list import ContentsLine
from desktop.widgets.look.tokens import Tone
from desktop.widgets.paper.pdf_view import PdfView

MARK: Final = "<"  # before a line's key among the papers
PDF: Final = "application/pdf"


class CaseIncoming(QObject):
    """Signal `went(Place)` to a line in the book."""

    went = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: dict[str, IncomingLine] = {}

    def read(self, case_id: int) -> None:
        """The lines that belong to a case, the newest first; none for who may not read the book."""
        rows = self._desk.ask(incoming_of, case_id) if self._desk.may("find_incoming") else ()
        self._rows = {f"{MARK}{row.id}": row for row in reversed(rows or ())}

    def lines(self) -> Iterator[ContentsLine]:
        """Them in the list beside the sheet."""
        if self._rows:
            yield ContentsLine("", _("收文"), head=True)
        for key, row in self._rows.items():
            pages = _("{n} 页").format(n=row.pages) if row.pages else ""
            tone: Tone = "over" if row.state == "void" else "good"
            yield ContentsLine(key, row.title, f"{row.number} · {row.from_whom}", pages, tone)

    @property
    def keys(self) -> tuple[str, ...]:
        """Their keys in the list."""
        return tuple(self._rows)

    def show_line(self, key: str, panel: PaperPanel, paper: PdfView) -> bytes | None:
        """Say what it is beside the sheet; gives its first scan that is a PDF, None without one."""
        line = self._rows[key]
        panel.show_incoming(line)
        paper.clear(_("没有可以在这里看的扫描件。"))
        return self._sheet(line)

    def _sheet(self, line: IncomingLine) -> bytes | None:
        if not line.files or not self._desk.may("incoming_file"):
            return None
        view = self._desk.ask(read_incoming, line.id)
        first = next((one for one in view.scans if one.media_type == PDF), None) if view is not None else None
        return self._desk.ask(incoming_file, first.id) if first is not None else None

    def open(self, key: str) -> None:
        """To the line in the book."""
        row = self._rows.get(key)
        if row is not None:
            self.went.emit(Place("register", row.id, part="incoming"))
