"""The table of experts, and how each stands in words and tone."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.panels.names import EXPERT_LEVELS
from desktop.casework.titles.panels.experts.views import ExpertRow
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.tokens import Tone

STANDING: Final[dict[str, str]] = {
    "good": N_("在聘"),
    "expiring": N_("聘期将到"),
    "expired": N_("聘期已满"),
    "not_yet": N_("聘期未到"),
    "banned": N_("失信期内"),
    "ended": N_("已出库"),
    "barred": N_("已取消资格"),
}
TONES: Final[dict[str, Tone]] = {
    "good": "good", "expiring": "near", "expired": "over", "not_yet": "near", "banned": "over", "ended": "second",
    "barred": "over",
}  # fmt: skip
COLUMNS: Final = 6


def expert_columns() -> tuple[Column, ...]:
    """Who, with which title, from where, until when."""
    return (
        Column("name", _("姓名"), 76),
        Column("level", _("级别"), 66, sortable=False),
        Column("specialty", _("专业"), 96, tone="second", sortable=False),
        Column("employer", _("单位"), 150, tone="second", stretch=True),
        Column("term", _("聘至"), 100, tone="second"),
        Column("state", _("状态"), 100, sortable=False),
    )


def expert_cells(row: ExpertRow) -> tuple[Cell, ...]:
    """One expert of a list; no number, no telephone."""
    return (
        Tinted(row.name, strong=True),
        _(EXPERT_LEVELS.title(row.level)),
        row.specialty,
        row.employer_name,
        day_words(row.term_until),
        Tinted(_(STANDING[row.standing]), TONES[row.standing], pill=True),
    )
