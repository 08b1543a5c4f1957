"""经过 of something that is no case: when, who, what, why; newest first."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import _
from desktop.casework.history.read_history_of import Sort, read_history_of
from desktop.casework.history.views import HistoryRow
from desktop.screens.days import instant_words
from desktop.screens.desk import Desk
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card

MOST: Final = 300


class Happened(Card):
    """Shows the history of one letter, direct report or bundle."""

    def __init__(self, desk: Desk, theme: Theme, sort: Sort) -> None:
        super().__init__(theme, _("经过"), flush=True)
        self._desk, self._sort = desk, sort
        self.table = RowsTable(
            theme,
            (
                Column("at", _("时间"), 150, tone="second"),
                Column("who", _("经手人"), 84),
                Column("says", _("经过"), 120, wrap=True),
                Column("reason", _("说明"), 140, tone="second", stretch=True, wrap=True),
            ),
            dense=True,
        )
        self.table.setAccessibleName(_("经过"))
        self.add(self.table)
        self.setFocusProxy(self.table)

    def show_of(self, key: int) -> None:
        """Read what happened to this one."""
        rows = (self._desk.ask(read_history_of, self._sort, key) or ())[:MOST]
        self.table.show_rows([_cells(row) for row in rows], [row.event_id for row in rows])


def _cells(row: HistoryRow) -> tuple[Cell, ...]:
    says = Tinted(_(row.says), "plain") if row.result == "ok" else Tinted(f"{_(row.says)} ×", "over")
    return instant_words(row.at), row.who, says, row.reason
