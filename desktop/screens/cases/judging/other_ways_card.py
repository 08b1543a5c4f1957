"""差多少、其他途径: what is lacking in days, hours or papers, and which other level or route would pass."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.policy.nearest import OtherWay
from desktop.policy.verdict import Verdict
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class OtherWaysCard(Card):
    """Computed; the applicant chooses what to apply for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("差多少，还有什么途径"), _("按评价标准算出"), flush=True)
        self._short = words("", tone="near", wrap=True)
        theme.follow(self._short, lambda: self._short.setContentsMargins(theme.px(12), theme.px(4), theme.px(12), 6))
        self.add(self._short)
        self._table = RowsTable(
            theme,
            (
                Column("way", _("途径"), 200, wrap=True),
                Column("when", _("现在"), 140),
                Column("says", _("依据"), 320, stretch=True, wrap=True),
            ),
            dense=True,
        )
        self._table.setAccessibleName(_("其他途径"))
        self.add(self._table)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show both; away where nothing is short and no other way is told."""
        self.setVisible(bool(verdict.shortfalls or verdict.other_ways))
        self._short.setText("　".join(_(one.says) for one in verdict.shortfalls))
        self._short.setVisible(bool(verdict.shortfalls))
        self._table.show_rows([_row(way) for way in verdict.other_ways])
        self._table.setVisible(bool(verdict.other_ways))


def _row(way: OtherWay) -> tuple[Cell, ...]:
    if way.open:
        when = Tinted(_("符合"), "good", pill=True)
    elif way.from_day is not None:
        when = Tinted(_("{day} 起").format(day=day_words(way.from_day)), "near")
    else:
        when = Tinted(_("可以考虑"), "second")
    return (Tinted(_(way.title), strong=True), when, _(way.says))
