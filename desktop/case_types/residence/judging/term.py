"""For how long a residence paper may be asked: no longer than what it rests on, not shorter than the law has it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from desktop.basics.language import N_, said
from desktop.case_types.residence.choices import CHANGE, EXTEND
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.policy.book.dealings.fees import FeesChapter
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.fees import fees, months_of
from desktop.policy.verdict import Condition, Outcome, Validity

FEES: Final = "work_permit/residence_fees"  # one table of the police for every kind
CHANGE_FEE: Final = N_("变更登记事项")


@dataclass(frozen=True)
class Bound:
    """What a term may not outlast; `until` None while the question behind it is open."""

    says: str
    until: date | None
    question: str


def begins(look: ResidenceLook) -> date:
    """The day a new term is counted from: today, or the end of the paper an extension goes on from."""
    held = look.facts.residence_expires_on
    return max(held, look.day) if look.facts.apply_for == EXTEND and held is not None else look.day


def wanted_until(look: ResidenceLook) -> date | None:
    """The last day asked for."""
    months = look.facts.months_wanted
    return None if months is None else months_later(begins(look), months)


def term_conditions(look: ResidenceLook, bounds: tuple[Bound, ...], shortest: str) -> Iterator[Condition]:
    """Longest, shortest and bounded; nothing for a change, which leaves the term as it is.

    In: the bounds of the kind, and which rule says how short a paper may be.
    """
    if look.facts.apply_for == CHANGE:
        return
    months, wanted, start = look.facts.months_wanted, wanted_until(look), begins(look)
    if months is None or wanted is None:
        yield from look.unknown("res_longest", "months_wanted")
        return
    fact = said(N_("申请 {months} 个月，至 {day}"), months=months, day=wanted.isoformat())
    yield from look.met("res_longest", months <= look.limit("res_longest"), fact, "months_wanted")
    open_ = next((bound for bound in bounds if bound.until is None), None)
    if open_ is not None:
        yield from look.unknown("res_bounded", open_.question)
        yield from look.unknown(shortest, open_.question)
        return
    first = min(bounds, key=lambda bound: bound.until or date.max)
    ends = min(wanted, first.until or wanted)
    yield from _bounded(look, wanted, first)
    days = (ends - start).days
    told = said(N_("可签至 {day}，{days} 日"), day=ends.isoformat(), days=max(days, 0))
    yield from look.met(shortest, days >= look.limit(shortest), told, "months_wanted")


def _bounded(look: ResidenceLook, wanted: date, first: Bound) -> Iterator[Condition]:
    until = first.until or wanted
    if wanted <= until:
        fact = said(N_("申请至 {day}，在{bound}（{until}）以内"), day=wanted, bound=first.says, until=until)
        yield from look.tell("res_bounded", Outcome.MET, fact, "months_wanted")
        return
    fact = said(N_("申请至 {day}，{bound}只到 {until}"), day=wanted, bound=first.says, until=until)
    yield from look.tell("res_bounded", Outcome.UNMET, fact, first.question)


def term_of(look: ResidenceLook, bounds: tuple[Bound, ...], cap: tuple[str, int] | None = None) -> Validity:
    """The last day a paper may have, with what it costs; of a change, the day it has and the fee of a change.

    In: `cap`, the most months the kind itself allows, with its words.
    """
    facts, start = look.facts, begins(look)
    if facts.apply_for == CHANGE:
        kept = facts.residence_expires_on
        flat = look.library.chapter(FEES, FeesChapter).flat_on("change", look.day)
        charged = ((CHANGE_FEE, flat.yuan),) if flat is not None else ()
        return Validity(kept, N_("变更登记事项，期限不变"), residence_fees=charged)
    wanted = wanted_until(look)
    told = [(N_("申请的期限届满"), wanted), *((bound.says, bound.until) for bound in bounds)]
    candidates = [(says, until) for says, until in told if until is not None]
    for says, months in ((N_("最长5年"), look.limit("res_longest")), *((cap,) if cap is not None else ())):
        candidates.append((says, months_later(start, months)))
    if wanted is None or any(bound.until is None for bound in bounds):
        return Validity(None, N_("申请的期限或者所依证件的有效期未填"), tuple(candidates))
    words, until = min(candidates, key=lambda candidate: candidate[1])
    proposed = Validity(until, words, tuple(candidates))
    if until <= start:
        return proposed
    readings = fees(look.library.chapter(FEES, FeesChapter), months_of(start, until), look.day)
    return replace(proposed, residence_fees=readings)
