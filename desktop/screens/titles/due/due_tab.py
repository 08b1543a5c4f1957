"""待办: everything of professional titles that is due, each line the way to where it is answered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.basics.language import _
from desktop.casework.titles.due.list_due import list_title_due
from desktop.casework.titles.due.views import TitleDue
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.titles.tab import TitleTab
from desktop.screens.today.batches import left_tone, left_words, place_of
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox

_COLUMNS: Final = 5


class DueTab(TitleTab):
    """Enter, or F8, goes to where the line under the cursor is answered."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.rows: tuple[TitleDue, ...] = ()
        self._words = SearchBox(theme, _("事项、对象、批次"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self._list())
        self._go = KeyButton(theme, _("去办理"), "F8", "arrow-right", kind="primary")
        self._go.clicked.connect(self._open_current)
        line = Flow()
        theme.space(line, spacing=8)
        line.addWidget(self._words)
        line.addWidget(self._go)
        theme.follow(self._words, lambda: self._words.setMinimumWidth(theme.px(240)))
        self.table = PagedTable(theme, _columns(), self._read)
        self.table.setAccessibleName(_("职称待办"))
        self.table.opened.connect(self._open)
        self._none = EmptyState(theme, "circle-check", "")
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.caret = self.table
        self.column.addLayout(line)
        self.column.addWidget(card, 1)

    def refresh(self) -> None:
        """Look again at what is due."""
        rows = self.desk.ask(list_title_due)
        if rows is not None:
            self.rows = rows
            self._list()

    def _list(self) -> None:
        said = self._words.text().lower().split()
        keys = [
            number
            for number, one in enumerate(self.rows)
            if all(word in f"{_(one.what)} {one.whose} {one.where}".lower() for word in said)
        ]
        self.table.show_keys(keys)
        self.table.reread()
        if keys and self.table.current_key() is None:
            self.table.select_key(keys[0])
        self.table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        self._none.say(_("没有符合条件的。") if self.rows else _("十个工作日内没有到期的事，也没有等着办的。"))
        self._go.setEnabled(bool(keys))
        over = sum(1 for one in self.rows if one.days_left is not None and one.days_left < 0)
        self.counted.emit(_("待办 {count} 项，其中已过期 {over} 项").format(count=len(self.rows), over=over))

    def _open_current(self) -> None:
        self._open(self.table.current_key())

    def _open(self, key: int | None) -> None:
        if key is not None and key < len(self.rows):
            self.went.emit(place_of(self.rows[key]))

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self.rows[key]) if key < len(self.rows) else ("",) * _COLUMNS for key in keys]


def _cells(one: TitleDue) -> Sequence[Cell]:
    left, what = Tinted(left_words(one), left_tone(one)), Tinted(_(one.what), strong=True)
    return day_words(one.on), left, what, one.whose, one.where


def _columns() -> tuple[Column, ...]:
    return (
        Column("on", _("期限"), 108, sortable=False),
        Column("left", _("还剩"), 150, sortable=False),
        Column("what", _("事项"), 180, sortable=False),
        Column("whose", _("对象"), 200, stretch=True, tone="second", sortable=False, elide="middle"),
        Column("where", _("批次、编号"), 220, stretch=True, tone="second", sortable=False),
    )
