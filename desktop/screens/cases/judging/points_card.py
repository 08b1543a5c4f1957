"""The points table as it was counted, row by row."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.policy.verdict import Points
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card


class PointsCard(Card):
    """Away when the kind of case counts no points."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("积分要素计分"), "…", flush=True)
        self._points = RowsTable(
            theme,
            (
                Column("says", _("项目"), 220, wrap=True),
                Column("given", _("情况"), 150, wrap=True),
                Column("bracket", _("档次"), 180, tone="second", stretch=True, wrap=True),
                Column("points", _("得分"), 90, align="right"),
            ),
            dense=True,
            head=False,
        )
        self.add(self._points)

    def show_points(self, points: Points | None) -> None:
        """Show this count."""
        self.setVisible(points is not None)
        if points is None:
            return
        total = _("合计 {total}").format(total=points.total)
        if not points.complete:
            total += _("（有未知项，按 0 分计）")
        self.set_aside(f"{points.source} {_(points.clause)} · {total}")
        self._points.show_rows(
            [
                (
                    _(item.says), _(item.given), _(item.bracket or item.note),
                    Tinted(_("{points} / {most}").format(points=item.points, most=item.maximum), strong=True)
                    if item.points is not None
                    else Tinted(_("未知 / {most}").format(most=item.maximum), "near"),
                )
                for item in points.items
            ]
        )  # fmt: skip
