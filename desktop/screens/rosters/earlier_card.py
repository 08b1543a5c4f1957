"""Earlier imports, each leading to its cases."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.casework.rosters.list_rosters import list_rosters
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState


class EarlierCard(Card):
    """Signal `opened(int)`: the key of an import whose cases are wanted."""

    opened = Signal(int)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("以往导入"), flush=True)
        self._desk = desk
        self.table = RowsTable(theme, _columns())
        self.table.opened.connect(lambda key: self.opened.emit(int(str(key))))
        self.table.linked.connect(lambda key, _column: self.opened.emit(int(str(key))))
        self._none = EmptyState(
            theme, "users", _("还没有导入过名册。先存一份空白模板交单位填写，填好后在这里选择文件。")
        )
        self.add(self.table)
        self.add(self._none)

    def refresh(self) -> None:
        """Read the list again."""
        rows = self._desk.ask(list_rosters) or ()
        self.table.show_rows(
            [
                (
                    day_words(row.on_day), _(row.kind_title), row.employer_name or _("多个单位"), str(row.rows),
                    Tinted(str(row.accepted), "accent", link=True), str(row.refused), row.by_name,
                )
                for row in rows
            ],
            [row.id for row in rows],
        )  # fmt: skip
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)


def _columns() -> tuple[Column, ...]:
    return (
        Column("day", _("日期"), 110),
        Column("kind", _("事项"), 164, tone="second"),
        Column("employer", _("单位"), 280, stretch=True),
        Column("rows", _("行数"), 70, align="right", tone="second"),
        Column("accepted", _("开办"), 70, align="right"),
        Column("refused", _("退回"), 70, align="right", tone="second"),
        Column("by", _("经办"), 90, tone="second"),
    )
