"""证书台账: every title held, searched by person, number and title; what was obtained elsewhere is entered here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFileDialog, QSplitter, QStackedWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.casework.changed import Changed
from desktop.casework.titles.results.ledger.enter_title import enter_title
from desktop.casework.titles.results.ledger.export_titles import export_titles
from desktop.casework.titles.results.ledger.find_titles import find_titles, read_title, titles_rows
from desktop.casework.titles.results.ledger.views import Narrowed, TitleRow
from desktop.casework.titles.results.questions import TITLE_LAYOUT, TitleAnswers
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.records.finding import people_found
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.ledger.title_panel import TitlePanel
from desktop.screens.titles.pick_ask import PickAsk
from desktop.screens.titles.tab import TitleTab
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox

_COLUMNS: Final = 5
_OLDEST: Final = 12  # years offered


class LedgerTab(TitleTab):
    """Ctrl+Shift+N enters a title obtained elsewhere, Ctrl+E writes a spreadsheet. A place's `key` is a line."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._keys: list[int] = []
        self.asked: QObject | None = None
        self._words = SearchBox(theme, _("姓名、证书编号、文号、职称"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        year = desk.clock.today().year
        years = [(str(one), one) for one in range(year, year - _OLDEST, -1)]
        self._series = self._filter(_("系列"), [(_("全部系列"), ""), *((one.words, one.key) for one in SERIES.choices)])
        self._level = self._filter(_("级别"), [(_("全部级别"), ""), *((one.words, one.key) for one in LEVELS.choices)])
        self._year = self._filter(_("取得年度"), [(_("全部年度"), None), *years])
        self._state = self._filter(_("状态"), [
            (_("全部"), ""), (_("有效"), "valid"), (_("已撤销"), "cancelled"), (_("待登记证书"), "waiting"),
        ])  # fmt: skip
        new = KeyButton(theme, _("登记职称"), "Ctrl+Shift+N", "plus", kind="primary")
        new.clicked.connect(self.make_new)
        new.setVisible(desk.may("enter_title"))
        self._export = KeyButton(theme, _("导出台账"), "Ctrl+E", "download")
        self._export.clicked.connect(self._choose_export)
        self._export.setVisible(desk.may("export_titles"))
        line = Flow()
        theme.space(line, spacing=8)
        for part in (self._words, self._series, self._level, self._year, self._state, self._export, new):
            line.addWidget(part)
        theme.follow(self._words, lambda: self._words.setMinimumWidth(theme.px(220)))
        self.table = PagedTable(theme, _columns(), self._read)
        self.table.setAccessibleName(_("证书台账"))
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self.show_title)
        go = QAction(_("打开人员"), self)
        go.triggered.connect(self._open_person)
        self.table.set_actions([go])
        self._none = EmptyState(theme, "stamp", "")
        left = Card(theme, flush=True)
        left.add(self.table, 1)
        left.add(self._none, 1)
        self.panel = TitlePanel(desk, theme)
        self.panel.went.connect(self.went)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, "stamp", _("从左边选一条查看：依据、证书文件、撤销和诚信记录。")))
        self._right.addWidget(self.panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(640), theme.px(480)])
        self.caret = self.table
        self.column.addLayout(line)
        self.column.addWidget(split, 1)

    def _filter(self, name: str, choices: Sequence[tuple[str, Any]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for title, key in choices:
            box.addItem(title, key)
        box.currentIndexChanged.connect(lambda _at: self.refresh())
        return box

    # -- showing

    def visit(self, place: Place) -> None:
        """Come for a line, or with words."""
        if place.words:
            self._words.setText(place.words)
        self.refresh()
        if place.key is not None:
            self.show_title(place.key)

    def refresh(self) -> None:
        """Search again; the line that is open is read again."""
        state = str(self._state.currentData())
        narrowed = Narrowed(
            state="" if state == "waiting" else state,
            level=str(self._level.currentData()),
            series=str(self._series.currentData()),
            year=self._year.currentData(),
            without_certificate=state == "waiting",
        )
        keys = self.desk.ask(find_titles, self._words.text(), narrowed)
        if keys is None:
            return
        self._keys = keys
        self.table.show_keys(keys)
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        asked = self._words.text().strip() or narrowed != Narrowed()
        purpose = _("批次发文后自动入台账；在别处取得的职称在这里登记。")
        self._none.say(_("没有符合条件的。") if asked else purpose)
        self._export.setEnabled(bool(keys))
        self.counted.emit(_("共 {count} 条").format(count=len(keys)))
        stood = self.panel.row.id if self.panel.row is not None else None
        if keys:
            self.show_title(stood if stood in set(keys) and stood is not None else keys[0])
        else:
            self._right.setCurrentIndex(0)

    def take(self, changed: Changed) -> None:
        """What touches people or batches."""
        if changed.person is not None or changed.batch is not None:
            self.refresh()

    def _pick(self, keys: Sequence[int]) -> None:
        if len(keys) == 1 and (self.panel.row is None or self.panel.row.id != keys[0]):
            self.show_title(keys[0])

    def show_title(self, key: int) -> None:
        """Open one line at the right."""
        row = self.desk.ask(read_title, key)
        if row is not None:
            self.panel.show_title(row)
            self._right.setCurrentIndex(1)
            self.table.select_key(key)

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        found = {row.id: row for row in self.desk.ask(titles_rows, list(keys)) or ()}
        return [_cells(found[key]) if key in found else ("",) * _COLUMNS for key in keys]

    # -- what a person does

    def make_new(self) -> None:
        """Ctrl+Shift+N: whose title it is, then what it is."""
        if self.desk.may("enter_title"):
            find = partial(people_found, self.desk)
            says = _("先选定是谁的职称；没有建档的，先在“人员”建档。")
            ask = PickAsk(self.theme, _("登记职称"), _("持证人"), find, self, says)
            ask.chosen.connect(self.enter_for)
            self.asked = ask
            ask.open()

    def enter_for(self, person: object) -> None:
        """The form of a title for somebody."""
        if not isinstance(person, int):
            return
        today = self.desk.clock.today()

        def send(raw: dict[str, Any], _why: str) -> object:
            return self.desk.do(enter_title, person, raw)

        says = _("在别处取得的职称，按本人出示的证书登记；本机构批次的职称发文时自动登记。")
        writing = Writing(_("登记职称"), says, _("登记"), TitleAnswers, TITLE_LAYOUT, {}, today)
        form = ask_writing(self.theme, writing, send, self)
        let_grow(form, self.theme, self)
        self.asked = form

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a spreadsheet."""
        selected = self.table.selected_keys()
        self.desk.do(export_titles, selected if len(selected) > 1 else self._keys, path)

    def _choose_export(self) -> None:
        name = _("证书台账 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen, _kind = QFileDialog.getSaveFileName(self, _("导出台账"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(Path(chosen))

    def _open_person(self) -> None:
        row = self.panel.row
        if row is not None:
            self.went.emit(Place("people", row.person_id))


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _("姓名"), 90, sortable=False),
        Column("title", _("职称"), 140, stretch=True, sortable=False),
        Column("obtained", _("取得日期"), 96, tone="second", sortable=False),
        Column("number", _("证书编号"), 170, sortable=False),
        Column("state", _("状态"), 84, sortable=False),
    )


def _cells(row: TitleRow) -> tuple[Cell, ...]:
    state = Tinted(_("有效"), "good", pill=True)
    if row.state != "valid":
        state = Tinted(_("已撤销"), "over", pill=True)
    elif not row.certificate_number:
        state = Tinted(_("待登记"), "near", pill=True)
    return Tinted(row.name, strong=True), row.title, day_words(row.obtained_on), row.certificate_number or "—", state
