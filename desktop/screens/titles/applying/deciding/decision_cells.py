"""One applicant under a decision: the row of the preview, and everything said of it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES
from desktop.casework.titles.checking.views import Decided, DecisionLine, DecisionTrial
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


def summary_of(trial: DecisionTrial | None, left: frozenset[int], told: Decided | None) -> str:
    """How many it is carried out for, or was; in: the trial (None: stopped), who is left out, what was carried out."""
    if told is not None:
        says = _("已办理 {done} 人").format(done=len(told.done))
        if told.refused:
            says += _("，{count} 人没有办理").format(count=len(told.refused))
        if told.left:
            says += _("，停止后还有 {count} 人未办").format(count=told.left)
        return says
    if trial is None:
        return _("核对已停止，什么都没有写入。")
    ready, every = len(trial.without(left).ready), len(trial.lines)
    said = _("可办理 {ready} 人，不能办理 {not_ready} 人")
    if left:
        said = _("可办理 {ready} 人，其余 {not_ready} 人不办")
    said = said.format(ready=ready, not_ready=every - ready)
    return _("{said}；按空格键去掉一个人").format(said=said) if ready else said
