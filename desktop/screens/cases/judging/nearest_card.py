"""差什么: for each class not reached, the smallest changes that would reach it, and the pay of the salary lines."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.policy.nearest import Nearest, Threshold
from desktop.policy.verdict import Verdict
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class NearestCard(Card):
    """Computed, never typed. Signal `paper_asked()`: the sheet for the applicant is wanted."""

    paper_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("差什么"), _("由程序按赋值表和条款算出，仅供参考"), flush=True)
        self._table = RowsTable(
            theme,
            (
                Column("class", _("类别"), 76),
                Column("lacking", _("积分"), 96, tone="second"),
                Column("says", _("最小的调整"), 320, stretch=True, wrap=True),
                Column("then", _("达到后"), 190, tone="second", wrap=True),
            ),
            dense=True,
        )
        self._table.setAccessibleName(_("差什么"))
        self.add(self._table)
        self._pay = words("", "small", "second", wrap=True)
        self._pay.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        paper = KeyButton(theme, _("达标差距告知单"), icon="printer")
        paper.clicked.connect(self.paper_asked)
        theme.follow(self._pay, lambda: self._pay.setContentsMargins(theme.px(12), theme.px(6), theme.px(12), 0))
        self.add(self._pay)
        foot = QHBoxLayout()
        theme.space(foot, (12, 4, 12, 10))
        foot.addWidget(paper)
        foot.addStretch(1)
        self.body.addLayout(foot)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what this verdict lacks; away when nothing is left to reach."""
        self.setVisible(bool(verdict.nearest))
        rows = [row for told in verdict.nearest for row in _rows(told)]
        self._table.show_rows(rows)
        self._pay.setText("　".join(_pay(threshold) for threshold in verdict.thresholds))
        self._pay.setVisible(bool(verdict.thresholds))


def _rows(told: Nearest) -> list[tuple[Cell, ...]]:
    name = Tinted(_("{letter}类").format(letter=told.talent_class), strong=True)
    lacking = _("差 {points} 分").format(points=told.lacking) if told.lacking else ""
    if not told.ways:
        return [(name, lacking, _(told.says), "")]
    return [
        (
            name if not number else "",
            lacking if not number else "",
            _(way.says),
            _("{lines}，{total} 分").format(lines="、".join(way.lines), total=way.total),
        )
        for number, way in enumerate(told.ways)
    ]


def _pay(threshold: Threshold) -> str:
    asks = _("{code} 工资线 {yuan} 元/年").format(code=threshold.code, yuan=threshold.yuan)
    if threshold.lacking is None:
        return asks
    if not threshold.lacking:
        return _("{asks}（已达到）").format(asks=asks)
    return _("{asks}（还差 {lacking} 元）").format(asks=asks, lacking=threshold.lacking)
