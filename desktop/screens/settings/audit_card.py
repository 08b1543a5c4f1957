"""The audit log for the auditor and the security administrator."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.safety.staff.read_audit import read_audit
from desktop.casework.safety.views import AuditRow
from desktop.screens.days import instant_words
from desktop.screens.desk import Desk
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.shell.search_box import SearchBox

_MOST = 200


class AuditCard(Card):
    """Newest first; words narrow it down."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("审计记录"))
        self._desk = desk
        self._words = SearchBox(theme, _("人员、事项"), key="")
        self._words.typed.connect(lambda _text: self.refresh())
        self.add(self._words)
        self._table = RowsTable(
            theme,
            (
                Column("at", _("时间"), 140, tone="second"),
                Column("who", _("经手人"), 100),
                Column("says", _("事项"), 160),
                Column("object", _("对象"), 160, tone="second", stretch=True, wrap=True),
                Column("result", _("结果"), 80),
            ),
            dense=True,
        )
        self.add(self._table)

    def refresh(self) -> None:
        """Read again."""
        rows = self._desk.ask(read_audit, self._words.text(), _MOST)
        if rows is not None:
            self._table.show_rows([_cells(row) for row in rows], [row.number for row in rows])


def _cells(row: AuditRow) -> tuple[Cell, ...]:
    results = {
        "ok": Tinted(_("完成"), "good"), "denied": Tinted(_("拒绝"), "over"), "failed": Tinted(_("未成"), "near"),
    }  # fmt: skip
    return (instant_words(row.at), row.who, _(row.says), row.object, results.get(row.result, Tinted(row.result)))
