"""The pool of a draw as a table: who may be drawn, who is left out and why, who withdraws from whom."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.panels.names import EXPERT_LEVELS, ORIGINS
from desktop.casework.titles.panels.draws.views import DrawnExpert, PoolLine
from desktop.widgets.lists.column import Cell, Column, Tinted

COLUMNS: Final = 5
SEATS: Final[dict[str, str]] = {"chair": N_("主任委员"), "vice": N_("副主任委员")}


def pool_columns() -> tuple[Column, ...]:
    """Whether each may be drawn, and what is to be known of it."""
    return (
        Column("name", _("姓名"), 84, sortable=False),
        Column("employer", _("单位"), 150, tone="second", sortable=False),
        Column("title", _("级别·专业"), 124, tone="second", sortable=False),
        Column("state", _("抽取"), 88, sortable=False),
        Column("why", _("说明"), 180, stretch=True, sortable=False),
    )


def pool_cells(line: PoolLine) -> tuple[Cell, ...]:
    """One expert: left out with the reason, to be drawn with recusals, or plainly to be drawn."""
    state = (
        Tinted(_("排除"), "over", pill=True) if line.why
        else Tinted(_("可抽·回避"), "near", pill=True) if line.recusals
        else Tinted(_("可抽"), "good", pill=True)
    )  # fmt: skip
    said = [_(why) for why in line.why] or [
        _("对 {who} 回避（{ground}）").format(who=who, ground=ground) for _key, who, ground in line.recusals
    ]
    said += [_(words) for words in line.warnings] if not line.why else []
    level = f"{_(EXPERT_LEVELS.title(line.level))} · {line.specialty}"
    return Tinted(line.name, strong=True), line.employer_name, level, state, "；".join(said)


def drawn_columns() -> tuple[Column, ...]:
    """Who was drawn, in the order of the draw."""
    return (
        Column("place", _("序"), 40, align="right", tone="second"),
        Column("name", _("姓名"), 90),
        Column("unit", _("单位"), 180, tone="second", stretch=True),
        Column("origin", _("来源"), 160, tone="second"),
        Column("seat", _("席位"), 110),
    )


def drawn_cells(place: int, one: DrawnExpert) -> tuple[Cell, ...]:
    """One who was drawn."""
    seat: Cell = Tinted(_(SEATS[one.role]), "accent", pill=True) if one.role in SEATS else ""
    return str(place), Tinted(one.name, strong=True), one.unit, _(ORIGINS.title(one.origin)), seat
