"""职称和诚信记录: the titles somebody holds or held, and a ban on applying; a row leads to the ledger."""

from __future__ import annotations

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.casework.titles.complaints.bans_of import list_integrity
from desktop.casework.titles.results.ledger.find_titles import titles_of
from desktop.casework.titles.results.ledger.views import TitleRow
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class TitlesCard(Card):
    """Signal `went(Place)`: Enter on a title opens it in the ledger. Hidden while there is nothing."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("职称"))
        self._desk = desk
        self.table = RowsTable(
            theme,
            (
                Column("title", _("职称"), 120),
                Column("day", _("取得日期"), 100, tone="second"),
                Column("number", _("证书编号"), 150, stretch=True, tone="second"),
                Column("state", _("状态"), 84),
            ),
        )
        self.table.setAccessibleName(_("职称"))
        self.table.opened.connect(self._open)
        self.says = words("", tone="over", wrap=True)
        self.add(self.table)
        self.add(self.says)

    def show_person(self, person_id: int) -> None:
        """Read what somebody holds, and whether a ban runs."""
        rows = (self._desk.ask(titles_of, person_id) or ()) if self._desk.may("read_titles") else ()
        entries = (
            (self._desk.ask(list_integrity, person_id=person_id) or ()) if self._desk.may("read_integrity") else ()
        )
        self.table.show_rows([_cells(row) for row in rows], [row.id for row in rows])
        self.table.setVisible(bool(rows))
        told = [
            _("{day} 及以前不得申报职称：{fact}").format(day=day_words(one.ban_to), fact=one.fact)
            for one in entries
            if one.running
        ]
        self.says.setText("\n".join(told))
        self.says.setVisible(bool(told))
        self.setVisible(bool(rows) or bool(told))

    def _open(self, key: object) -> None:
        if isinstance(key, int):
            self.went.emit(Place("titles", key, part="ledger"))


def _cells(row: TitleRow) -> tuple[Cell, ...]:
    state = Tinted(_("有效"), "good", pill=True) if row.state == "valid" else Tinted(_("已撤销"), "over", pill=True)
    return Tinted(row.title, strong=True), day_words(row.obtained_on), row.certificate_number or row.document, state
