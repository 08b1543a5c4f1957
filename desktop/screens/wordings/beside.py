"""What stands beside a notice's words: the sheet, the slots, the differences, the versions, the clauses."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.notices.read_wordings import WordingView, raw_of_version
from desktop.screens.cases.judging.outcomes import confidence_cell
from desktop.screens.days import day_words
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.segments import Segments


class Beside(QWidget):
    """Signal `version_asked(dict)`: the words of an older version, to begin from."""

    version_asked = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._view: WordingView | None = None
        self._segments = Segments(theme, (_("样张"), _("栏目"), _("差别"), _("版本"), _("依据")))
        self._segments.chosen.connect(self.show_part)
        self.sheet = PdfView(theme)
        says = Column("says", _("填写的内容"), 220, stretch=True, wrap=True)
        self._slots = RowsTable(theme, (Column("name", _("栏目"), 150), says), dense=True)
        line = Column("line", _("文字"), 320, stretch=True, wrap=True)
        self._differs = RowsTable(theme, (Column("tag", "", 44), line), dense=True)
        self._same = words("", "small", "second", wrap=True)
        self._versions = RowsTable(
            theme,
            (
                Column("version", _("版"), 44),
                Column("day", _("启用"), 92),
                Column("why", _("原因"), 150, stretch=True, wrap=True),
                Column("by", _("修改人"), 90, tone="second", wrap=True),
                Column("take", "", 64),
            ),
            dense=True,
        )
        self._versions.linked.connect(lambda key, _column: self._ask_version(int(str(key))))
        self._basis = RowsTable(
            theme,
            (
                Column("says", _("内容"), 190, stretch=True, wrap=True),
                Column("cited", _("条款"), 150, wrap=True, tone="second"),
                Column("confidence", _("把握"), 76, align="right"),
            ),
            dense=True,
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.sheet)
        for part in (self._slots, self._differs, self._versions, self._basis):
            area, column = scrolled(theme, (0, 0, 8, 0))
            card = Card(theme, flush=True)
            if part is self._differs:
                column.addWidget(self._same)
            card.add(part)
            column.addWidget(card)
            column.addStretch(1)
            self._stack.addWidget(area)
        whole = QVBoxLayout(self)
        theme.space(whole, spacing=8)
        whole.addWidget(self._segments)
        whole.addWidget(self._stack, 1)

    def show_part(self, number: int) -> None:
        """Sheet, slots, differences, versions or clauses."""
        self._segments.set_current(number)
        self._stack.setCurrentIndex(number)

    def show_view(self, view: WordingView) -> None:
        """Show everything about one notice but its sheet."""
        self._view = view
        self._slots.show_rows([(f"{{{name}}}", _(says)) for name, says in view.slots])
        self.sheet.clear(_("正在排版…"))
        said = _("现用文字与出厂文字相同。") if not view.differs else _("与出厂文字的差别（＋ 本机构的，－ 出厂的）：")
        self._same.setText(said)
        self._differs.show_rows(
            [(Tinted("＋", "good") if tag == "+" else Tinted("－", "over"), line) for tag, line in view.differs]
        )
        self._versions.show_rows(
            [
                (
                    str(row.version), day_words(row.first_day), row.why,
                    f"{row.entered_by} {day_words(row.entered_on)}", Tinted(_("取用"), "accent", link=True),
                )
                for row in view.versions
            ],
            [row.version for row in view.versions],
        )  # fmt: skip
        self._basis.show_rows(
            [
                (f"{_(one.says)}{f'（{_(one.note)}）' if one.note else ''}", one.cited, confidence_cell(one.confidence))
                for one in view.basis
            ]
        )

    def show_sheet(self, pdf: bytes) -> None:
        """The sheet the words make."""
        pages = PdfPages(pdf)
        self.sheet.show_pages(pages.sizes, pages.draw)

    def show_trouble(self, says: str) -> None:
        """Why there is no sheet now."""
        self.sheet.clear(says)

    def _ask_version(self, version: int) -> None:
        if self._view is not None:
            row = next(row for row in self._view.versions if row.version == version)
            self.version_asked.emit(raw_of_version(row))
