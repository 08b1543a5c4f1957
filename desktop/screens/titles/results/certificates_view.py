"""证书: the lines of a batch, each with its certificate; one by one or from a list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.results.certificates.read_certificates import certificate_list, read_certificates
from desktop.casework.titles.results.ledger.find_titles import titles_of_batch
from desktop.casework.titles.results.ledger.views import TitleRow
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.saving import read_file, write_file
from desktop.screens.titles.results.cells import certificate_cells, certificate_columns
from desktop.screens.titles.results.certificate_asks import CertificateAsk, TrialDialog
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton

_COLUMNS: Final = 8
_PDF: Final = ".pdf"


class CertificatesView(QWidget):
    """F8 registers the certificate of the line, or puts it right; Ctrl+O takes in a list, Ctrl+E writes the register.

    Enter opens the line in the ledger. Signal `went(Place)`.
    """

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.batch_id: int | None = None
        self._rows: dict[int, TitleRow] = {}
        self.asked: QObject | None = None
        self._register = KeyButton(theme, _("登记证书"), "F8", "stamp", kind="primary")
        self._import = KeyButton(theme, _("导入证书名单"), "Ctrl+O", "folder-open")
        self._export = KeyButton(theme, _("导出登记表"), "Ctrl+E", "download")
        for button, act in (
            (self._register, self.register), (self._import, self._choose_list), (self._export, self._choose_sheet)
        ):  # fmt: skip
            button.clicked.connect(act)
            button.setVisible(desk.may("register_certificate"))
        line = Flow()
        theme.space(line, spacing=8)
        for button in (self._register, self._import, self._export):
            line.addWidget(button)
        self.table = PagedTable(theme, certificate_columns(), self._read, dense=True)
        self.table.setAccessibleName(_("证书"))
        self.table.picked.connect(lambda _keys: self._weigh())
        self.table.opened.connect(lambda key: self.went.emit(Place("titles", key, part="ledger")))
        self._none = EmptyState(theme, "stamp", _("发文以后，这里登记每个人的证书。"))
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        whole = QVBoxLayout(self)
        theme.space(whole, (0, 0, 0, 0), 8)
        whole.addLayout(line)
        whole.addWidget(card, 1)

    def show_batch(self, batch_id: int) -> None:
        """Read the lines of a batch again."""
        rows = self._desk.ask(titles_of_batch, batch_id)
        if rows is None:
            return
        self.batch_id = batch_id
        self._rows = {row.id: row for row in rows}
        self.table.show_keys(list(self._rows))
        if rows and self.table.current_key() is None:
            waits = next((row.id for row in rows if not row.certificate_number), rows[0].id)
            self.table.select_key(waits)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._weigh()

    def _weigh(self) -> None:
        """The button says what it would do to the line; what nobody waits for is no longer the first thing to do."""
        row = self._rows.get(self.table.current_key() or 0)
        standing = row is not None and row.state == "valid"
        again = row is not None and bool(row.certificate_number)
        self._register.set_text(_("更正证书") if again else _("登记证书"))
        self._register.set_kind("plain" if again else "primary")
        self._register.setEnabled(standing)
        waiting = any(one.state == "valid" and not one.certificate_number for one in self._rows.values())
        self._import.setEnabled(bool(self._rows))
        self._import.set_text(_("导入证书名单") if waiting or not self._rows else _("导入证书文件"))
        self._export.setEnabled(bool(self._rows))

    def said(self) -> str:
        """How many of how many are registered, at the window's foot."""
        known = sum(1 for row in self._rows.values() if row.certificate_number)
        return _("已登记证书 {known} 本，共 {count} 人").format(known=known, count=len(self._rows))

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [certificate_cells(self._rows[key]) if key in self._rows else ("",) * _COLUMNS for key in keys]

    def register(self) -> None:
        """F8: the form of the line's certificate."""
        row = self._rows.get(self.table.current_key() or 0)
        if row is not None and row.state == "valid" and self._desk.may("register_certificate"):
            self.asked = CertificateAsk(self._desk, self._theme, row, self)

    def take_list(self, paths: Sequence[Path]) -> None:
        """Look at a list (.xlsx) with the PDFs chosen beside it; nothing is changed before it is said yes to."""
        sheet = next((path for path in paths if path.suffix.lower() != _PDF), None)
        data = self._desk.ask(read_file, sheet) if sheet is not None else None
        if data is None or self.batch_id is None:
            return
        files: dict[str, bytes] = {}
        for path in paths:
            if path.suffix.lower() == _PDF:
                kept = self._desk.ask(read_file, path)
                if kept is None:
                    return
                files[path.name] = kept
        trial = self._desk.ask(read_certificates, self.batch_id, data, tuple(files))
        if trial is not None:
            dialog = TrialDialog(self._desk, self._theme, trial, files, self)
            self.asked = dialog
            dialog.open()

    def export(self, path: Path) -> None:
        """Write the register: those registered, and blanks for those who wait."""
        data = self._desk.ask(certificate_list, self.batch_id) if self.batch_id is not None else None
        if data is not None:
            self._desk.ask(lambda _office: write_file(path, data))

    def _choose_list(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileNames(
            self, _("选证书名单；证书PDF可以一起选"), "", _("名单和证书 (*.xlsx *.pdf)")
        )
        if chosen:
            self.take_list([Path(name) for name in chosen])

    def _choose_sheet(self) -> None:
        name = _("证书登记表 {day}.xlsx").format(day=self._desk.clock.today().isoformat())
        chosen, _kind = QFileDialog.getSaveFileName(self, _("导出登记表"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(Path(chosen))
