"""归档: what of a batch goes to the archive, for how long, and where it lies."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.archive.archive_batch import archive_batch
from desktop.casework.titles.archive.propose_archive import ArchiveView as Proposal
from desktop.casework.titles.archive.propose_archive import propose_archive
from desktop.casework.titles.archive.questions import ARCHIVE_LAYOUT, ArchiveAnswers
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.pieces.waiting import waiting
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.results.cells import archive_cells, archive_columns
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class ArchiveView(QWidget):
    """F8 takes the batch to the archive once everybody in it has come to an end."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.batch_id: int | None = None
        self.view: Proposal | None = None
        self.asked: QDialog | None = None
        self._archive = KeyButton(theme, _("归档"), "F8", "package", kind="primary")
        self._archive.clicked.connect(self.archive)
        self._hindrance = words("", "small", "near", wrap=True)
        self._rule = words("", "small", "second", wrap=True)
        self._facts = Facts(theme)
        self.table = RowsTable(theme, archive_columns())
        self.table.setAccessibleName(_("归档清单"))
        line = Flow()
        theme.space(line, spacing=8)
        line.addWidget(self._archive)
        area, column = scrolled(theme, (0, 0, 8, 0))
        self._where = Card(theme)
        self._where.add(self._facts)
        self._list = Card(theme, _("归档清单"), flush=True)
        self._list.add(self.table)
        column.addWidget(self._where)
        column.addWidget(self._list)
        column.addWidget(self._rule)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        theme.space(whole, (0, 0, 0, 0), 8)
        whole.addLayout(line)
        whole.addWidget(self._hindrance)
        whole.addWidget(area, 1)

    def show_batch(self, batch_id: int) -> None:
        """Read again what there is, and what lies in the archive."""
        view = self._desk.ask(propose_archive, batch_id)
        if view is None:
            return
        self.batch_id, self.view = batch_id, view
        there = view.archived[0] if view.archived else None
        self._archive.setVisible(there is None and self._desk.may("archive_batch"))
        self._archive.setEnabled(not view.hindrance)
        self._hindrance.setText("" if there is not None else view.hindrance)
        self._hindrance.setVisible(there is None and bool(view.hindrance))
        self._where.setVisible(there is not None)
        lines: tuple[dict[str, Any], ...]
        if there is not None:
            self._facts.show_rows([
                (_("归档日期"), day_words(there.archived_on)), (_("档号"), there.file_number),
                (_("存放位置"), there.place), (_("经办"), there.by_name),
            ])  # fmt: skip
            lines = there.lines
        else:
            last = view.until.isoformat()
            lines = tuple({**one, "until": "" if one["keep"] == "result" else last} for one in view.answers["lines"])
        self.table.show_rows([archive_cells(one) for one in lines])
        self._list.setVisible(bool(lines))
        rule = _("过程材料保管 {years} 年，资格文件和证书登记簿永久；年限在“政策”中可以改。").format(years=view.years)
        self._rule.setText(rule + (_("（待核）") if view.years_to_check else ""))

    def said(self) -> str:
        """How many lines lie in the archive, or are proposed for it, at the window's foot."""
        return "" if self.view is None else _("归档清单 {count} 项").format(count=self.table.model().rowCount())

    def archive(self) -> None:
        """F8: the list as proposed, to be put right; then it is kept."""
        view, batch, today = self.view, self.batch_id, self._desk.clock.today()
        if view is None or batch is None or view.hindrance or not self._desk.may("archive_batch"):
            return

        def send(raw: dict[str, Any], _why: str) -> object:
            with waiting():
                return self._desk.do(archive_batch, batch, raw)

        says = _("归档后批次即为办结，不再改动。")
        writing = Writing(_("归档"), says, _("归档"), ArchiveAnswers, ARCHIVE_LAYOUT, view.answers, today)
        form = ask_writing(self._theme, writing, send, self)
        let_grow(form, self._theme, self)
        self.asked = form
