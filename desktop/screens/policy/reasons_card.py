"""The dictionary of reasons for return on the policy page: what finds each, what cures it, how often it was told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.basics.language import N_, _
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.reasons import Reason, ReasonsChapter
from desktop.screens.cases.judging.outcomes import confidence_cell
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card

_FINDERS: Final = {
    "condition": N_("资格核验"),
    "complaint": N_("申请信息"),
    "material": N_("材料核对"),
    "scan": N_("收扫描件时"),
}


class ReasonsCard(Card):
    """One row a reason, in the order of the guides."""

    def __init__(
        self, theme: Theme, library: PolicyLibrary, chapter: ReasonsChapter, told: Mapping[str, int]
    ) -> None:  # fmt: skip
        since = _("自 {day} 起收录").format(day=day_words(chapter.covers))
        super().__init__(theme, _(chapter.title), since, flush=True)
        table = RowsTable(
            theme,
            (
                Column("says", _("原因和补正办法"), 240, stretch=True, wrap=True),
                Column("finder", _("如何发现"), 104, wrap=True),
                Column("source", _("出处"), 170, tone="second", wrap=True),
                Column("confidence", _("把握"), 84, align="right"),
                Column("told", _("已告知"), 72, align="right"),
            ),
            dense=True,
        )
        table.setAccessibleName(_(chapter.title))
        table.show_rows([_cells(library, reason, told.get(reason.id, 0)) for reason in chapter.reason])
        self.add(table)


def _cells(library: PolicyLibrary, reason: Reason, told: int) -> tuple[Cell, ...]:
    return (
        _("{reason}。补正：{cure}").format(reason=_(reason.says), cure=_(reason.cure)),
        _finders(reason),
        f"{library.number_of(reason.source)} {_(reason.clause)}".strip(),
        confidence_cell(reason.confidence),
        Tinted(_("{count} 件").format(count=told), "near", strong=True) if told else "",
    )


def _finders(reason: Reason) -> str:
    if reason.hint:
        return _("提示")
    found = [_(_FINDERS[kind]) for kind in dict.fromkeys(check.kind for check in reason.found_by)]
    return "、".join([*found, *([_("目视核对")] if reason.by_eye else [])])
