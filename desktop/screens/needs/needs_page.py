"""急需紧缺: the register of posts that firms cannot fill, with who was brought in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSplitter, QStackedWidget

from desktop.basics.language import _
from desktop.case_types.needs.need import LEVELS
from desktop.casework.changed import Changed
from desktop.casework.needs.count_needs import count_needs
from desktop.casework.needs.export_needs import export_needs
from desktop.casework.needs.list_needs import list_needs
from desktop.casework.needs.rows import STATES
from desktop.casework.needs.views import NeedRow
from desktop.screens.desk import Desk
from desktop.screens.needs.need_ask import NeedAsk
from desktop.screens.needs.need_panel import NeedPanel
from desktop.screens.page import Page, Place
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox

_TONES: Final[dict[str, Tone]] = {"open": "near", "filled": "good", "past": "over", "ended": "second"}
_COLUMNS: Final = 4


class NeedsPage(Page):
    """A place with a key opens that need. Ctrl+Shift+N enters one, Ctrl+E writes a spreadsheet."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, NeedRow] = {}
        self._listing = False
        self._ask: NeedAsk | None = None
        self._head = PageHead(theme, _("急需紧缺人才"))
        new = KeyButton(theme, _("登记需求"), "Ctrl+Shift+N", "plus", kind="primary")
        new.clicked.connect(self.make_new)
        new.setVisible(desk.may("save_need"))
        self._export = KeyButton(theme, _("导出表格"), "Ctrl+E", "download")
        self._export.clicked.connect(self._choose_export)
        self._export.setVisible(desk.may("export_needs"))
        self._head.right.addWidget(self._export)
        self._head.right.addWidget(new)
        self._words = SearchBox(theme, _("岗位、专业、单位"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        levels = tuple((choice.key, _(choice.title)) for choice in LEVELS.choices)
        self._level = self._filter(_("人才层次"), (("", _("全部层次")), *levels))
        self._state = self._filter(_("状态"), (("open", _("未终止")), ("ended", _("已终止")), ("", _("全部"))))
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self._words, 1)
        line.addWidget(self._level)
        line.addWidget(self._state)
        self._table = PagedTable(theme, _columns(), self._read)
        self._table.picked.connect(self._pick)
        self._table.opened.connect(self.show_need)
        self.caret = self._table
        self._none = EmptyState(theme, "users", "", _("登记需求"))
        self._none.acted.connect(self.make_new)
        left = Card(theme, flush=True)
        left.add(self._table, 1)
        left.add(self._none, 1)
        self.panel = NeedPanel(desk, theme)
        self.panel.went.connect(self.went)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, "users", _("从左边选一项需求查看，或登记新的需求。")))
        self._right.addWidget(self.panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(480), theme.px(680)])
        self.column.addWidget(self._head)
        self.column.addLayout(line)
        self.column.addWidget(split, 1)

    def _filter(self, name: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for key, title in choices:
            box.addItem(title, key)
        box.currentIndexChanged.connect(lambda _at: self.refresh())
        return box

    def visit(self, place: Place) -> None:
        """Come for one need."""
        self.refresh()
        if place.key is not None:
            self.show_need(place.key)

    def refresh(self) -> None:
        """The list and the numbers again; the need that is open too."""
        rows = self.desk.ask(
            list_needs, self._words.text(), state=str(self._state.currentData()), level=str(self._level.currentData())
        )
        counts = self.desk.ask(count_needs)
        if rows is None or counts is None:
            return
        self._rows = {row.id: row for row in rows}
        self._listing = True
        self._table.show_keys(list(self._rows))
        self._listing = False
        self._table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._export.setEnabled(bool(rows))
        narrowed = self._words.text().strip() or self._level.currentData()
        purpose = _("单位招不到的人在这里登记；引进一人记一人，尚缺多少随时可见。")
        self._none.say(_("没有符合条件的。") if narrowed else purpose)
        said = _("{needs} 项需求 · 需 {wanted} 人 · 已引进 {brought} 人 · 尚缺 {open} 人").format(
            needs=counts.needs, wanted=counts.wanted, brought=counts.brought, open=counts.open
        )
        self._head.show_words(_("急需紧缺人才"), said if counts.needs else "", str(len(rows)))
        self.counted.emit(_("共 {count} 项").format(count=len(rows)))
        if self.panel.view is not None:
            self.panel.show_need(self.panel.view.row.id)

    def take(self, changed: Changed) -> None:
        """What touches needs or the people in them."""
        if changed.need is not None or changed.person is not None or changed.employer is not None:
            self.refresh()

    def show_need(self, key: int) -> None:
        """Open one at the right."""
        if self.panel.show_need(key):
            self._right.setCurrentIndex(1)
            self._listing = True
            self._table.select_key(key)
            self._listing = False

    def make_new(self) -> None:
        """Ask for a new need; it opens at the right."""
        if not self.desk.may("save_need"):
            return
        self._ask = NeedAsk(self.desk, self.theme, self)
        self._ask.kept.connect(self._kept)
        self._ask.open()

    def export(self, path: Path) -> None:
        """Write what is listed (or selected, when more than one is) to a spreadsheet."""
        picked = self._table.selected_keys()
        self.desk.do(export_needs, picked if len(picked) > 1 else list(self._rows), path)

    def _kept(self, key: int) -> None:
        self.refresh()
        self.show_need(key)

    def _choose_export(self) -> None:
        name = _("急需紧缺人才 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen, _kind = QFileDialog.getSaveFileName(self, _("导出表格"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(Path(chosen))

    def _pick(self, keys: list[int]) -> None:
        if len(keys) == 1 and not self._listing:
            self.show_need(keys[0])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._rows[key]) if key in self._rows else ("",) * _COLUMNS for key in keys]


def _columns() -> tuple[Column, ...]:
    return (
        Column("post", _("岗位"), 140, sortable=False),
        Column("employer", _("单位"), 150, tone="second", stretch=True, sortable=False),
        Column("count", _("引进/需求"), 84, sortable=False),
        Column("state", _("状态"), 88, sortable=False),
    )


def _cells(row: NeedRow) -> tuple[Cell, ...]:
    state = Tinted(_(STATES[row.state]), _TONES[row.state], pill=True)
    return Tinted(row.post, strong=True), row.employer_name, f"{row.brought}/{row.wanted}", state
