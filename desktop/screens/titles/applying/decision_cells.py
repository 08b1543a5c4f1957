"""One applicant under a decision: the row of the preview, and everything said of it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES
from desktop.casework.titles.checking.views import Decided, DecisionLine
from desktop.screens.titles.applying.applicant_cells import TONES
from desktop.widgets.lists.column import Cell, Column, Tinted


def decision_columns() -> tuple[Column, ...]:
    """In the order an officer reads them."""
    return (
        Column("receipt", _("受理号"), 132, tone="second", sortable=False),
        Column("name", _("姓名"), 110, sortable=False),
        Column("now", _("现在"), 100, sortable=False),
        Column("becomes", _("变为"), 110, sortable=False),
        Column("says", _("说明"), 300, stretch=True, tone="second", sortable=False),
    )


def decision_cells(line: DecisionLine, told: Decided | None, *, left: bool) -> Sequence[Cell]:
    """Before and after; in: what was carried out (None: nothing yet), whether this one is left out."""
    now = Tinted(_(STATES[line.state]), TONES[line.state], pill=True)
    if told is not None and line.application_id in told.refused:
        why = told.refused[line.application_id]
        return line.receipt, line.applicant, now, Tinted(_("没有办理"), "over"), why
    if left:
        return line.receipt, line.applicant, now, Tinted(_("不办"), "second"), Tinted(_("本次不办"), "second")
    if line.hindrance:
        return line.receipt, line.applicant, now, Tinted("—", "second"), Tinted(line.hindrance, "near")
    done = told is not None and line.application_id in told.done
    becomes = Tinted(_(STATES[line.becomes]), TONES[line.becomes], pill=True, icon="check" if done else "")
    says = _("{count} 项不符合").format(count=len(line.shortfalls)) if line.shortfalls else ""
    return line.receipt, line.applicant, now, becomes, says


def detail_of(line: DecisionLine, told: Decided | None) -> Sequence[str]:
    """Sentences: why not, what will be written, every fault; papers that were not handed in stand in one."""
    refused = told.refused.get(line.application_id, "") if told is not None else ""
    lacks = [_(one.says) for one in line.shortfalls if one.lacks]
    found = [
        "　".join(part for part in (one.reason, _(one.says), _(one.why)) if part)
        for one in line.shortfalls
        if not one.lacks
    ]
    if lacks:
        found.append(_("未交 {count} 份：{papers}").format(count=len(lacks), papers=_("、").join(lacks)))
    return [part for part in (refused, line.hindrance, *line.writes[:3], *found) if part]
