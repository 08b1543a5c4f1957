"""发文: the book of numbers; every paper ever issued, voided ones with their reason."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSplitter, QWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.register.book.export_register import export_register
from desktop.casework.register.outgoing.find_register import find_register, register_series
from desktop.casework.register.outgoing.register_rows import register_rows
from desktop.casework.register.outgoing.views import WAITS, RegisterRow
from desktop.screens.applicant import applicant_cell
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.pdf_pages import PdfPages
from desktop.screens.remembered import Remembered
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.paper.pdf_view import PdfView
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox


class RegisterPage(Page):
    """Numbers at the left, the paper that is chosen at the right."""

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__(desk, theme)
        self._remembered = remembered
        self._keys: list[int] = []
        self._rows: dict[int, RegisterRow] = {}
        self._asked: Ask | None = None
        self._head = PageHead(theme, _("发文"))
        self._export = KeyButton(theme, _("导出表格"), "Ctrl+E", "download")
        self._export.clicked.connect(self._choose_export)
        self._case = KeyButton(theme, _("打开办件"), icon="folder-open")
        self._case.clicked.connect(self._open_case)
        self._void = KeyButton(theme, _("作废…"), icon="ban", kind="danger")
        self._void.clicked.connect(self._ask_void)
        for button, deed in ((self._case, "read_case"), (self._void, "void_filing"), (self._export, "export_register")):
            self._head.right.addWidget(button)
            button.setVisible(desk.may(deed))
        self._words = SearchBox(theme, _("文号、姓名、单位、受理号"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        self._year = QComboBox()
        self._year.setAccessibleName(_("年度"))
        self._year.addItem(_("全部年度"), 0)
        this_year = desk.clock.today().year
        for year in range(this_year, this_year - 6, -1):
            self._year.addItem(str(year), year)
        self._series = QComboBox()
        self._series.setAccessibleName(_("字号"))
        self._series.addItem(_("全部字号"), "")
        for series in dict.fromkeys(name for name, _year, _count in desk.ask(register_series) or ()):
            self._series.addItem(series, series)
        for box in (self._year, self._series):
            box.currentIndexChanged.connect(lambda _index: self.refresh())
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self._words, 1)
        line.addWidget(self._year)
        line.addWidget(self._series)
        self._table = PagedTable(theme, _columns(), self._read)
        self.caret = self._table
        self._table.picked.connect(self._pick)
        self._table.opened.connect(lambda _key: self._open_case())
        actions = []
        for title, act in ((_("打开办件"), self._open_case), (_("作废…"), self._ask_void)):
            action = QAction(title, self)
            action.triggered.connect(act)
            actions.append(action)
        self._table.set_actions(actions)
        self._table.recall({**remembered.columns(desk.actor.user_id, "register"), "sort": None})
        self._table.horizontalHeader().sectionResized.connect(lambda *_change: self._remember())
        self._none = EmptyState(theme, "mail", _("还没有发文。文书在办件的“文书”里制发，制发时取得文号。"))
        self.paper = PdfView(theme)
        self.column.addWidget(self._head)
        self.column.addLayout(line)
        self.column.addWidget(self._split(), 1)
        self._pick([])

    def _split(self) -> QWidget:
        card = Card(self.theme, flush=True)
        card.add(self._table, 1)
        card.add(self._none, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(self.paper)
        split.setSizes([self.theme.px(860), self.theme.px(330)])
        return split

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the list has it all; a paper is then read in its case."""
        super().resizeEvent(event)
        self._show_paper()

    def _show_paper(self) -> None:
        self.paper.setVisible(bool(self._keys) and self.width() >= self.theme.px(900))

    def visit(self, place: Place) -> None:
        """Come with words, or for one number."""
        if place.words:
            self._words.setText(place.words)
        self.refresh()
        if place.key is not None:
            self._table.select_key(place.key)
        elif self._keys and self._table.current_key() is None:
            self._table.select_key(self._keys[0])

    def refresh(self) -> None:
        """Ask for the keys again."""
        keys = self.desk.ask(
            find_register,
            self._words.text(),
            year=int(self._year.currentData()) or None,
            series=str(self._series.currentData()),
        )
        if keys is None:
            return
        self._keys = keys
        self._table.show_keys(keys)
        self._table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        self._show_paper()
        self._head.show_words(_("发文"), beside=_("{count} 号").format(count=len(keys)))
        self._pick(self._table.selected_keys())

    def take(self, changed: Changed) -> None:
        """Only what touches the register."""
        if changed.register:
            self.refresh()

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a spreadsheet."""
        picked = self._table.selected_keys()
        self._export.setEnabled(False)
        job = self.desk.later(export_register, picked if len(picked) > 1 else list(self._keys), path)
        job.ended.connect(lambda: self._export.setEnabled(True))

    def _choose_export(self) -> None:
        name = _("发文登记簿 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen, _filter = QFileDialog.getSaveFileName(self, _("导出表格"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(Path(chosen))

    def _pick(self, keys: list[int]) -> None:
        row = self._row(keys[0]) if len(keys) == 1 else None
        self._case.setEnabled(row is not None)
        self._void.setEnabled(row is not None and row.state != "void")
        self.counted.emit(
            _("共 {count} 号").format(count=len(self._keys))
            + (_(" · 选中 {count}").format(count=len(keys)) if keys else "")
        )
        pdf = self.desk.ask(filing_bytes, row.id) if row is not None else None
        if pdf is None:
            self.paper.clear(_("选一行，在这里看它的原件。"))
            return
        pages = PdfPages(pdf)
        self.paper.show_pages(pages.sizes, pages.draw)

    def _row(self, key: int) -> RegisterRow | None:
        rows = self.desk.ask(register_rows, [key])
        return rows[0] if rows else None

    def _open_case(self) -> None:
        key = self._table.current_key()
        row = self._row(key) if key is not None else None
        if row is not None:
            self.went.emit(Place("case", row.case_id, part="papers", field=f"#{row.id}"))

    def _ask_void(self) -> None:
        key = self._table.current_key()
        row = self._row(key) if key is not None else None
        if row is None or row.state == "void":
            return
        says = _("{number} 作废后仍留在发文簿中，并注明原因；文号不再使用。").format(number=row.number)
        ask = Ask(self.theme, _("作废文书"), says, _("作废"), reason=_("作废原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self.desk.do(void_filing, row.id, reason))
        self._asked = ask
        ask.open()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        rows = self.desk.ask(register_rows, keys)
        return [_cells(row) for row in rows] if rows is not None else [("",) * 7 for _key in keys]

    def _remember(self) -> None:
        self._remembered.keep_columns(self.desk.actor.user_id, "register", self._table.remember())


def _columns() -> tuple[Column, ...]:
    return (
        Column("number", _("文号"), 184, sortable=False),
        Column("title", _("文书"), 160, sortable=False, stretch=True),
        Column("day", _("日期"), 100, tone="second", sortable=False),
        Column("person", _("申请人"), 130, sortable=False),
        Column("pages", _("页"), 40, align="right", sortable=False),
        Column("state", _("状态"), 84, sortable=False),
        Column("delivered", _("送达"), 150, sortable=False),
    )


def _cells(row: RegisterRow) -> Sequence[Cell]:
    state = Tinted(_("已作废"), "over", pill=True) if row.state == "void" else Tinted(_("已制发"), "good", pill=True)
    return (
        Tinted(row.number, strong=True), row.title, day_words(row.day), applicant_cell(row.person_name),
        str(row.pages), state, _delivered(row),
    )  # fmt: skip


def _delivered(row: RegisterRow) -> Cell:
    if not row.delivered:
        return ""
    return Tinted(_("待送达"), "near", pill=True) if row.delivered == WAITS else Tinted(_(row.delivered), "second")
