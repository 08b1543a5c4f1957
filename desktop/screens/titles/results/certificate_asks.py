"""The form of one certificate, with its file beside it; and a list of certificates looked at before it is taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.results.certificates.import_certificates import import_certificates
from desktop.casework.titles.results.certificates.register_certificate import register_certificate
from desktop.casework.titles.results.certificates.views import CertificateTrial
from desktop.casework.titles.results.ledger.views import TitleRow
from desktop.casework.titles.results.questions import CERTIFICATE_LAYOUT, CertificateAnswers
from desktop.screens.desk import Desk
from desktop.screens.pieces.waiting import waiting
from desktop.screens.register.writing import Writing, ask_writing
from desktop.screens.saving import read_file
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.results.cells import trial_cells, trial_columns
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class CertificateAsk(QObject):
    """登记证书: number, day, and the PDF (Ctrl+U); what stands is put right with why."""

    def __init__(self, desk: Desk, theme: Theme, row: TitleRow, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: Path | None = None
        self.dialog: QFileDialog | None = None
        today = desk.clock.today()
        day = row.certificate_day or today
        raw: dict[str, Any] = {"number": row.certificate_number or None, "day": day.isoformat()}
        if row.paper:
            raw["paper"] = True
        if row.printed_on is not None:
            raw["printed_on"] = row.printed_on.isoformat()
        again = bool(row.certificate_number)
        says = " · ".join(part for part in (row.name, row.title, row.employer_name, row.receipt) if part)
        writing = Writing(
            _("更正证书") if again else _("登记证书"), says, _("保存") if again else _("登记"), CertificateAnswers,
            CERTIFICATE_LAYOUT, {key: value for key, value in raw.items() if value is not None}, today, again=again,
        )  # fmt: skip
        self.form = ask_writing(theme, writing, partial(self._send, row.id), parent)
        kept = _("已存：{name}").format(name=row.certificate_name) if row.certificate_name else ""
        self._name = words(kept or _("还没有证书文件（PDF）。"), tone="second", wrap=True)
        add = KeyButton(theme, _("选证书文件"), "Ctrl+U", "paperclip")
        add.clicked.connect(self.choose)
        line = QHBoxLayout()
        theme.space(line, spacing=12)
        line.addWidget(add)
        line.addWidget(self._name, 1)
        column = self.form.layout()
        if isinstance(column, QVBoxLayout):
            column.insertLayout(column.count() - 1, line)

    def choose(self) -> None:
        """Ask for the PDF."""
        dialog = QFileDialog(self.form, _("选证书文件"), "", _("证书 (*.pdf *.jpg *.jpeg *.png)"))
        dialog.fileSelected.connect(lambda name: self.take(Path(name)))
        self.dialog = dialog
        dialog.open()

    def take(self, path: Path) -> None:
        """This file goes with it."""
        self.file = path
        self._name.setText(path.name)

    def _send(self, held: int, raw: dict[str, Any], reason: str) -> object:
        file = None
        if self.file is not None:
            data = self._desk.ask(read_file, self.file)
            if data is None:
                return None
            file = (self.file.name, data)
        return self._desk.do(register_certificate, held, raw, file, reason)


class TrialDialog(AskBox):
    """A list of certificates, row by row; Ctrl+S takes in what is ready, Esc leaves without a trace."""

    def __init__(
        self, desk: Desk, theme: Theme, trial: CertificateTrial, files: dict[str, bytes], parent: QWidget
    ) -> None:  # fmt: skip
        yes = Yes(_("登记 {count} 本").format(count=trial.ready))
        super().__init__(theme, _("导入证书"), yes, parent, (940, 640))
        self._desk, self.trial, self._files = desk, trial, files
        self.table = RowsTable(theme, trial_columns(files=bool(files)), dense=True)
        self.table.setAccessibleName(_("证书名单"))
        self.table.show_rows([trial_cells(line, files=bool(files)) for line in trial.lines])
        card = Card(theme, flush=True)
        card.add(self.table)
        area, column = scrolled(theme, (0, 0, 8, 0))
        column.addWidget(card)
        column.addStretch(1)
        same = any(line.outcome == "same" and line.file for line in trial.lines)
        self.yes.setEnabled(bool(trial.ready) or same)
        self.yes.clicked.connect(self._take)
        says = _("{all} 行，可登记 {ready} 行，其余 {rest} 行不动。").format(
            all=len(trial.lines), ready=trial.ready, rest=len(trial.lines) - trial.ready
        )
        self.inside.addWidget(words(says, wrap=True))
        self.inside.addWidget(area, 1)
        self.table.setFocus()

    def _take(self) -> None:
        with waiting():
            done = self._desk.do(import_certificates, self.trial, self._files)
        if done is not None:
            self.accept()
