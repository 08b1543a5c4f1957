"""一件事: bundles at the left, the one that is open at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSplitter, QStackedWidget

from desktop.basics.language import _
from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.bundles.views import SHORT_SORTS, BundleRow
from desktop.casework.changed import Changed
from desktop.screens.bundles.bundle_panel import PARTS, BundlePanel
from desktop.screens.bundles.open_ask import OpenAsk
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.people.named import name_of
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox

_COLUMNS = 4


class BundlesPage(Page):
    """A place with a key opens that bundle; one with the part "new" and a person's key asks for a new one."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, BundleRow] = {}
        self._listing = False
        self._ask: OpenAsk | None = None
        self._head = PageHead(theme, _("一件事和人才服务"))
        new = KeyButton(theme, _("新开一单"), "Ctrl+Shift+N", "plus", kind="primary")
        new.clicked.connect(self._ask_new)
        new.setVisible(desk.may("open_bundle"))
        self._head.right.addWidget(new)
        self._words = SearchBox(theme, _("姓名、拼音首字母、编号"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        self._sort = self._filter(_("类别"), (("", _("全部类别")), *((k, _(t)) for k, t in SHORT_SORTS.items())))
        self._state = self._filter(_("状态"), (("open", _("在办")), ("closed", _("已办结")), ("", _("全部"))))
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self._words, 1)
        line.addWidget(self._sort)
        line.addWidget(self._state)
        self._table = PagedTable(theme, _columns(), self._read)
        self._table.picked.connect(self._pick)
        self._table.opened.connect(self.show_bundle)
        self.caret = self._table
        self._none = EmptyState(theme, "layers", "", _("新开一单"))
        self._none.acted.connect(self._ask_new)
        left = Card(theme, flush=True)
        left.add(self._table, 1)
        left.add(self._none, 1)
        self.panel = BundlePanel(desk, theme)
        self.panel.went.connect(self.went)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, "layers", _("从左边选一单查看，或新开一单。")))
        self._right.addWidget(self.panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(420), theme.px(740)])
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
        """Come for one bundle, or to open one for somebody."""
        self.refresh()
        if place.part == "new":
            self.make_new(place.key)
        elif place.key is not None:
            self.show_bundle(place.key)
            if place.part in PARTS:
                self.panel.show_part(place.part)

    def refresh(self) -> None:
        """The list again; the bundle that is open too."""
        rows = self.desk.ask(
            list_bundles,
            self._words.text(),
            sort=str(self._sort.currentData()),
            state=str(self._state.currentData()),
        )
        if rows is None:
            return
        self._rows = {row.id: row for row in rows}
        self._listing = True
        self._table.show_keys(list(self._rows))
        self._listing = False
        self._table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        narrowed = self._words.text().strip() or self._sort.currentData()
        purpose = _("一个人的许可、社保、职称、居留和社保卡，在这里一并收件：信息填一次，材料交一次。")
        self._none.say(_("没有符合条件的。") if narrowed else purpose)
        self._head.show_words(_("一件事和人才服务"), beside=str(len(rows)))
        self.counted.emit(_("共 {count} 单").format(count=len(rows)))
        if self.panel.view is not None:
            self.panel.show_bundle(self.panel.view.row.id)

    def take(self, changed: Changed) -> None:
        """What was touched may be any case of a bundle: read again."""
        if changed:
            self.refresh()

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self.panel.save_now()

    def show_bundle(self, key: int) -> None:
        """Open one at the right."""
        if self.panel.show_bundle(key):
            self._right.setCurrentIndex(1)
            self._listing = True
            self._table.select_key(key)
            self._listing = False

    def make_new(self, person_id: int | None = None) -> None:
        """Ask whose and which matters; the new one opens at its form."""
        if not self.desk.may("open_bundle"):
            return
        name = name_of(self.desk, person_id) if person_id is not None else ""
        self._ask = OpenAsk(self.desk, self.theme, self, person_id, name)
        self._ask.made.connect(self._made)
        self._ask.open()

    def _ask_new(self) -> None:
        self.make_new()

    def _made(self, key: int) -> None:
        self.refresh()
        self.show_bundle(key)
        self.panel.show_part("items")

    def _pick(self, keys: list[int]) -> None:
        if len(keys) == 1 and not self._listing:
            self.show_bundle(keys[0])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._rows[key]) if key in self._rows else ("",) * _COLUMNS for key in keys]


def _columns() -> tuple[Column, ...]:
    return (
        Column("person", _("姓名"), 150, stretch=True, sortable=False),
        Column("sort", _("类别"), 84, tone="second", sortable=False),
        Column("number", _("编号"), 124, tone="second", sortable=False),
        Column("open", _("未办完"), 76, sortable=False),
    )


def _cells(row: BundleRow) -> tuple[Cell, ...]:
    if row.state == "closed":
        told = Tinted(_("已办结"), "good", pill=True)
    else:
        told = Tinted(f"{row.open_items}/{row.items}", "accent" if row.open_items else "good", pill=True)
    return Tinted(row.person_name, strong=True), _(SHORT_SORTS[row.sort]), row.number, told
