"""Two verdicts side by side: by the policy day and by another."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.policy.verdict import Verdict
from desktop.screens.cases.judging.outcomes import outcome_cell
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card


class Comparison(Card):
    """Class, points and every condition on both days; what differs says so in a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, _("两天对比"), flush=True)
        self._says = words("", wrap=True)
        theme.follow(self._says, lambda: self._says.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4)))
        self._table = RowsTable(
            theme,
            (
                Column("what", _("项目"), 240, stretch=True, wrap=True),
                Column("here", _("本件"), 150, wrap=True),
                Column("there", _("另一天"), 150, wrap=True),
                Column("differs", "", 72, align="right"),
            ),
            dense=True,
        )
        self.add(self._says)
        self.add(self._table)

    def show_both(self, here: Verdict, there: Verdict) -> None:
        """Show these two."""
        rows: list[tuple[Cell, ...]] = [
            self._row(_("类别"), here.talent_class or "–", there.talent_class or "–"),
        ]
        if here.points is not None or there.points is not None:
            rows.append(self._row(_("积分"), _total(here), _total(there)))
        others = {c.id: c for c in there.conditions}
        for condition in here.conditions:
            other = others.pop(condition.id, None)
            same = other is not None and other.outcome is condition.outcome
            there_cell: Cell = outcome_cell(other.outcome) if other is not None else "—"
            rows.append((_(condition.says), outcome_cell(condition.outcome), there_cell, _mark(same=same)))
        rows += [(_(c.says), "—", outcome_cell(c.outcome), _mark(same=False)) for c in others.values()]
        self._table.show_rows(rows)
        changed = sum(1 for row in rows if str(row[-1]))
        days = _("本件按 {here}，另一天为 {there}。").format(here=day_words(here.day), there=day_words(there.day))
        says = _("结论不变。") if not changed else _("有 {count} 处不同。").format(count=changed)
        tone: Tone = "near" if changed else "good"
        self._says.setText(f"{days}{says}")
        retone(self._says, tone)

    def _row(self, what: str, here: str, there: str) -> tuple[Cell, ...]:
        return (what, here, there, _mark(same=here == there))


def _mark(*, same: bool) -> Tinted:
    return Tinted("") if same else Tinted(_("不同"), "near", pill=True)


def _total(verdict: Verdict) -> str:
    return str(verdict.points.total) if verdict.points is not None else "–"
