"""The last day of a case's time limit, and how the case stands against it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import _
from desktop.case_types.case_type import CaseType
from desktop.casework.casefile.case_clock import CaseClock
from desktop.casework.casefile.stages import ON_THE_CLOCK
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule, RulesChapter
from desktop.policy.reckoning.workdays import Workdays

NEAR: Final = 3  # working days before the last one, from which on a case is shown as 临期


@dataclass(frozen=True)
class Due:
    """The last day, and the rule that set it; None when the family has no limit."""

    on: date | None
    rule: Rule | None = None
    source: str = ""


def due(policy: PolicyLibrary, kind: CaseType, accepted_on: date, talent_class: str, days: Workdays) -> Due:
    """The last day for deciding: the promised limit of the class, counted in working days after acceptance."""
    chapter = f"{kind.family}/limits"
    if chapter not in policy.chapters:
        return Due(None)
    rules = policy.chapter(chapter, RulesChapter).on(accepted_on)
    for name in (f"decision_{talent_class}", "decision_others", "decision_legal"):
        rule = rules.get(name)
        if rule is not None and rule.limit is not None:
            return Due(days.after(accepted_on, int(rule.limit)).day, rule, policy.number_of(rule.source))
    return Due(None)


def clock_of(
    stage: str, accepted_on: date | None, due_on: date | None, today: date, days: Workdays, why: str = ""
) -> CaseClock:
    """How a case stands today; a case that is not between acceptance and decision has no clock."""
    if stage not in ON_THE_CLOCK or due_on is None or accepted_on is None:
        return CaseClock(None if stage not in ON_THE_CLOCK else due_on, "none", None, "")
    left = days.left(today, due_on)
    state = "overdue" if today > due_on else "near" if left <= NEAR else "normal"
    gaps = [year for year in range(accepted_on.year, due_on.year + 1) if year not in days.years]
    warning = ""
    if gaps:
        years = "、".join(str(year) for year in gaps)
        warning = _("{years} 年的放假安排尚未收录，按周一至周五推算。").format(years=years)
    return CaseClock(due_on, state, left, why, warning)


def why_due(found: Due, accepted_on: date) -> str:
    """How the last day was reckoned, in words."""
    if found.on is None or found.rule is None:
        return ""
    return _("自 {start} 受理次日起 {count} 个工作日（{says}，{source} {clause}）").format(
        start=accepted_on.isoformat(),
        count=int(found.rule.limit or 0),
        says=_(found.rule.says),
        source=found.source,
        clause=found.rule.clause,
    )
