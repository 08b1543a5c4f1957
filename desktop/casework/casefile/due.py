"""The clock that runs in a case's stage: its term, its last day with the proof, and how the case stands against it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_, _, said
from desktop.case_types.case_type import CaseType
from desktop.casework.casefile.case_clock import CaseClock
from desktop.casework.casefile.stages import AFTERWARDS, BEFORE_ACCEPTANCE, ON_THE_CLOCK
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.terms import UNITS, StepKey, Term
from desktop.policy.reckoning.terms.counting import count_days, count_workdays
from desktop.policy.reckoning.terms.proof import Proof, Still
from desktop.policy.reckoning.terms.term_book import TermBook
from desktop.policy.reckoning.workdays import Workdays

NEAR: Final = 3  # working days before the last one, from which on a case is shown as 临期


@dataclass(frozen=True)
class CaseDays:
    """What a case's clock hangs on: its stage and days, and its class as acceptance found it."""

    stage: str
    opened_on: date
    accepted_on: date | None
    talent_class: str = ""
    since: date | None = None  # the day its stage began, where that is on file


@dataclass(frozen=True)
class Running:
    """A clock of a case: the step it measures, the term that holds, and the count with its proof."""

    step: StepKey
    term: Term
    source: str  # the document number of the term's source
    proof: Proof
    extended: int = 0  # working days the term was extended by

    @property
    def on(self) -> date | None:
        """The last day; None while the clock stands still."""
        return self.proof.end


def running(
    policy: PolicyLibrary, kind: CaseType, case: CaseDays, days: Workdays,
    stills: Sequence[Still] = (), extended: int = 0, *, legal: bool = False,
) -> Running | None:  # fmt: skip
    """The clock of a case between opening and acceptance (网上预审) or acceptance and decision; None when none runs.

    A stage with a term of its own has that alone, counted from the day it began.
    The working day on which the clock begins to stand still counts, the days after it up to the day it goes on do not.
    `legal`: by the term of the law instead of the promised one.
    """
    own = kind.stage_clocks.get(case.stage)
    if own is not None and case.since is not None:
        return step_clock(policy, kind, own, case.since, case.talent_class, days, stills=stills, legal=legal)
    step: StepKey = "decision"
    start = case.accepted_on
    if start is None:
        if case.stage not in BEFORE_ACCEPTANCE:
            return None
        step, start = "pre_review", case.opened_on
    elif case.stage not in ON_THE_CLOCK and case.stage != "correcting":
        return None
    return step_clock(
        policy, kind, step, start, case.talent_class, days, stills=stills, extended=extended, legal=legal
    )  # fmt: skip


def step_clock(  # noqa: PLR0913 - what a term is found by and what changes its count
    policy: PolicyLibrary, kind: CaseType, step: StepKey, start: date, talent_class: str, days: Workdays,
    *, stills: Sequence[Still] = (), extended: int = 0, legal: bool = False,
) -> Running | None:  # fmt: skip
    """The term of one step counted from a day; None when the book has none for this kind."""
    book = TermBook.of(policy, kind.family)
    if book.chapter is None:
        return None
    find = book.legal if legal else book.promised
    term = find(step, kind.key, talent_class, start)
    if term is None:
        return None
    count = term.limit + (extended if step == "decision" else 0)
    proof = count_days(days, start, count) if term.unit == "days" else count_workdays(days, start, count, stills)
    return Running(step, term, policy.number_of(term.source), proof, extended if step == "decision" else 0)


def clock_of(
    case: CaseDays, due_on: date | None, today: date, days: Workdays, *, still: bool = False, why: str = ""
) -> CaseClock:  # fmt: skip
    """How a case stands today by the last day on file; a case that is decided or closed has no clock.

    `still`: a pause without an end is on file.
    """
    start = case.accepted_on or case.opened_on
    ticking = case.stage in ON_THE_CLOCK | AFTERWARDS or (case.stage == "registered" and case.accepted_on is None)
    if case.stage == "correcting" or (still and ticking):
        return CaseClock(None, "paused", None, why, "")
    if not ticking or due_on is None:
        return CaseClock(None if case.stage not in ON_THE_CLOCK else due_on, "none", None, "")
    left = days.left(today, due_on)
    state = "overdue" if today > due_on else "near" if left <= NEAR else "normal"
    return CaseClock(due_on, state, left, why, " ".join(_(told) for told in days.warnings(start, due_on)))


_WHY: Final[dict[StepKey, str]] = {
    "reply": N_("自 {start} 去函次日起 {count} 个工作日（{says}，{source} {clause}）"),
    "follow_up": N_("自 {start} 起 {count} 日（{says}，{source} {clause}）"),
    "pre_review": N_("自 {start} 登记次日起 {count} {unit}（{says}，{source} {clause}）"),
    "decision": N_("自 {start} 受理次日起 {count} {unit}（{says}，{source} {clause}）"),
}


def why_due(found: Running | None) -> str:
    """How the last day was reckoned, in words."""
    if found is None:
        return ""
    told = said(
        _WHY[found.step],
        start=found.proof.start.isoformat(),
        count=found.term.limit,
        unit=UNITS[found.term.unit],
        says=found.term.says,
        source=found.source,
        clause=found.term.clause,
    )
    extra: list[str] = []
    if found.extended:
        extra.append(_("延长 {count} 个工作日").format(count=found.extended))
    still = sum(step.kind == "still" for step in found.proof.steps)
    if still:
        extra.append(_("暂停 {count} 日不计").format(count=still))
    return "，".join((_(told), *extra))
