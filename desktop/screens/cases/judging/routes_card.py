"""Where two ways to a permit are open: both side by side, the better one marked with its reason."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.policy.verdict import Route
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card


class RoutesCard(Card):
    """Computed; the applicant chooses by the class applied for."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("可选的办理途径"), _("由申请人选定，以申请类别为准"), flush=True)
        self._table = RowsTable(
            theme,
            (
                Column("way", _("途径"), 190, wrap=True),
                Column("lines", _("依据条款"), 84, tone="second"),
                Column("until", _("建议许可期限"), 190, wrap=True),
                Column("says", _("说明"), 260, stretch=True, wrap=True),
            ),
            dense=True,
        )
        self._table.setAccessibleName(_("可选的办理途径"))
        self.add(self._table)

    def show_routes(self, told: tuple[Route, ...]) -> None:
        """Show them; away where there is one way only."""
        self.setVisible(bool(told))
        self._table.show_rows([_row(route) for route in told])


def _row(route: Route) -> tuple[Cell, ...]:
    until = day_words(route.until) if route.until is not None else _("待补充")
    if route.bounded_by:
        until = _("{day}（{why}）").format(day=until, why=_(route.bounded_by))
    says = [_("较优：{why}").format(why=_(route.why))] if route.better else []
    says += [_("现不符合：{what}").format(what=_(one)) for one in route.stops]
    says += [_(one) for one in route.cautions]
    if route.talent_class == "C":
        says.append(_("须有配额，由决定机关掌握"))
    if route.taken:
        says.append(_("现按此途径核验"))
    if route.evidence:
        says.append(_("佐证：{papers}").format(papers=_(route.evidence)))
    return (
        Tinted(_(route.says), "good" if route.better else "plain", strong=True),
        "、".join(route.lines),
        until,
        "\n".join(says),
    )
