"""Every deadline a kind of case watches: its windows, each with the day, the rule and the proof."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import Rule, RulesChapter
from desktop.policy.book.terms import UNITS, StepKey, Term
from desktop.policy.book.windows import Window, WindowsChapter
from desktop.policy.reckoning.terms.counting import (
    count_back,
    count_days,
    count_months,
    count_workdays,
    countable,
    last_workday,
)
from desktop.policy.reckoning.terms.proof import Proof, Step
from desktop.policy.reckoning.terms.term_book import TermBook
from desktop.policy.reckoning.workdays import Workdays
from desktop.policy.verdict import Confidence


@dataclass(frozen=True)
class Deadline:
    """One window: what has to be done, by when or from when, and how the day was found.

    `day` and `proof` are None while the day it is counted from is unknown. `safe_on`: the last working day on or before
    a day counted back, when that day itself is one of rest.
    """

    id: str
    says: str  # a message id
    step: str  # window, or the step of the case whose term it is
    way: str  # within, latest, earliest
    start_says: str  # the day it is counted from, a message id
    start: date | None
    limit: int
    unit: str  # of the rule: 日, 个工作日, 个月, 小时
    day: date | None
    proof: Proof | None
    clause: str
    source: str  # document number
    confidence: Confidence
    body: str = ""  # who promises it, a message id
    legal: bool = False  # the most the law allows
    compared: bool = False  # another body's, shown for comparison
    fact: str = ""
    note: str = ""
    safe_on: date | None = None

    def passed(self, on: date) -> bool:
        """True when something had to be done by a day before this one."""
        return self.day is not None and self.way != "earliest" and self.day < on


def deadlines_of(
    library: PolicyLibrary, family: str, kind: str, days_known: Mapping[str, date], on: date,
    facts: Mapping[str, object] | None = None,
) -> tuple[Deadline, ...]:  # fmt: skip
    """The windows of a kind, in the book's order, by the rules of a day.

    In: the days among the facts, by name; the facts themselves, which say what a window is not watched for.
    A family without windows has none. Raises `Expected` naming the fact whose
    day nothing can be counted from.
    """
    name = f"{family}/case_windows"
    if name not in library.chapters:
        return ()
    rules = library.chapter(f"{family}/windows", RulesChapter).on(on)
    days = Workdays.of(library)
    return tuple(
        _deadline(library, days, window, rules[window.rule], days_known.get(window.fact))
        for window in library.chapter(name, WindowsChapter).of(kind)
        if window.rule in rules and window.watched(facts or {})
    )


STEP_STARTS: Final[dict[StepKey, str]] = {
    "pre_review": N_("提交之日"),
    "acceptance": N_("收到申请之日"),
    "decision": N_("受理之日"),
    "residence": N_("出入境机构受理之日"),
    "reply": N_("联系函发出之日"),
    "follow_up": N_("有结果之日"),
}


def term_deadlines(
    library: PolicyLibrary, family: str, kind: str, talent_class: str, on: date
) -> tuple[Deadline, ...]:  # fmt: skip
    """The terms of every step counted from a day: as promised, once extended, by law, and as others promise them."""
    book, days = TermBook.of(library, family), Workdays.of(library)
    found: list[Deadline] = []
    for step in STEP_STARTS:
        promised = book.promised(step, kind, talent_class, on)
        legal = book.legal(step, kind, talent_class, on)
        terms = [promised] if promised is not None else []
        found += [_of_term(book, days, term, on) for term in terms]
        longer = book.extension(kind, on) if step == "decision" else None
        if promised is not None and longer is not None:
            found.append(_of_term(book, days, longer, on, more=promised.limit, step=step))
        if legal is not None and legal != promised:
            found.append(_of_term(book, days, legal, on))
        found += [_of_term(book, days, term, on, compared=True) for term in book.compared(step, kind, talent_class, on)]
    return tuple(found)


def _of_term(
    book: TermBook, days: Workdays, term: Term, on: date, *, more: int = 0, step: StepKey | None = None,
    compared: bool = False,
) -> Deadline:  # fmt: skip
    count = term.limit + more
    proof = count_days(days, on, count) if term.unit == "days" else count_workdays(days, on, count)
    return Deadline(
        id=term.id,
        says=term.says,
        step=step or term.step,
        way="within",
        start_says=STEP_STARTS[step or term.step],
        start=on,
        limit=count,
        unit=UNITS[term.unit],
        day=proof.end,
        proof=proof,
        clause=term.clause,
        source=book.library.number_of(term.source),
        confidence=term.confidence,
        body=book.body(term.body).title,
        legal=term.legal,
        compared=compared,
        note=term.note,
    )


def window_proof(days: Workdays, rule: Rule, start: date, way: str = "within") -> Proof:
    """Count one window from its day."""
    limit = int(rule.limit or 0)
    if way != "within":
        return count_back(days, start, limit)
    if rule.unit == "个工作日":
        return count_workdays(days, start, limit)
    if rule.unit == "个月":
        return count_months(days, start, limit)
    if rule.unit == "小时":  # 民法典第二百零一条第二款: from the hour on, so it ends on a later day at the same hour
        last = start + timedelta(hours=limit)
        return Proof("hours", start, limit, last, (Step(start, "start"), Step(last, "day", limit)), rules=(BY_HOURS,))
    return count_days(days, start, limit)


BY_HOURS: Final = N_("民法典第二百零一条：按小时计算期间的，自法律规定或者当事人约定的时间开始计算。")


def _deadline(library: PolicyLibrary, days: Workdays, window: Window, rule: Rule, start: date | None) -> Deadline:
    if start is not None and not countable(start):
        raise Expected(_("起算日须在 1000 年至 9900 年之间。"), _("请核对年份。"), field=window.fact)
    proof = None if start is None else window_proof(days, rule, start, window.way)
    day = None if proof is None else proof.end
    back = window.way == "latest" and day is not None and not days.is_work(day)
    return Deadline(
        id=rule.id,
        says=rule.says,
        step="window",
        way=window.way,
        start_says=window.start,
        start=start,
        limit=int(rule.limit or 0),
        unit=rule.unit,
        day=day,
        proof=proof,
        clause=rule.clause,
        source=library.number_of(rule.source),
        confidence=rule.confidence,
        body=rule.body,
        compared=bool(rule.body),
        fact=window.fact,
        note=rule.note,
        safe_on=last_workday(days, day) if back and day is not None else None,
    )
