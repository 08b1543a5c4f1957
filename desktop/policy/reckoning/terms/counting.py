"""Counting terms by the Civil Code (articles 201 to 204), each count with its proof, day by day."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.terms.proof import Proof, Step, StepKind, Still
from desktop.policy.reckoning.workdays import DayKind, Workdays

MOST: Final = 10_000  # of anything: forty years of working days
FIRST_YEAR, LAST_YEAR = 1000, 9900  # of a day to count from
FIRST_NOT_COUNTED: Final = N_("民法典第二百零一条：开始的当日不计入，自下一日开始计算。")
FIRST_COUNTED: Final = N_("按要求当日计为第一日（民法典第二百零四条：当事人另有约定的从其约定）。")
CORRESPONDING: Final = N_("民法典第二百零二条：按月计算的，到期月的对应日为最后一日；没有对应日的，月末日为最后一日。")
LAST_MOVED: Final = N_("民法典第二百零三条：最后一日是法定休假日的，以休假日结束的次日为最后一日。")
BACKWARD: Final = N_("自届满之日倒数；最后一日遇休息日的不顺延，应提前办理。")
_STEPS: Final[dict[DayKind, StepKind]] = {
    "work": "work", "extra_work": "extra_work", "rest": "rest", "holiday": "holiday",
}  # fmt: skip


def count_workdays(
    days: Workdays, start: date, count: int, stills: Sequence[Still] = (), *, count_first: bool = False
) -> Proof:
    """The last day of `count` working days after a start, every day told.

    In: `count` from 0 (the start itself) to 10 000; with `count_first` the starting day counts if it is a working day;
    days within `stills` do not count. Out: `end` None and `left` the rest while a still without an end stands in the
    way. Raises `Expected` (field `count`, `start`) outside these bounds.
    """
    _bounds(start, count)
    steps: list[Step] = []
    number, day = 0, start
    if count and not count_first:
        steps.append(Step(start, "start"))
        day += timedelta(days=1)
    while number < count:
        standing = next((still for still in stills if still.holds(day)), None)
        if standing is not None and standing.last is None:
            return _told(days, Proof("workdays", start, count, None, tuple(steps), count_first, left=count - number))
        kind = days.kind(day)
        if standing is not None:
            steps.append(Step(day, "still", why=standing.why))
        elif kind in {"work", "extra_work"}:
            number += 1
            steps.append(Step(day, _STEPS[kind], number))
        else:
            steps.append(Step(day, _STEPS[kind], why=days.name(day)))
        day += timedelta(days=1)
    end = steps[-1].day if steps else start
    return _told(days, Proof("workdays", start, count, end, tuple(steps), count_first))


def count_days(days: Workdays, start: date, count: int, *, count_first: bool = False) -> Proof:
    """The last of `count` calendar days after a start; moved on when offices are closed on it. Bounds as above."""
    _bounds(start, count)
    steps = [] if count_first or not count else [Step(start, "start")]
    first = start if count_first else start + timedelta(days=1)
    steps += [Step(first + timedelta(days=n), "day", n + 1) for n in range(count)]
    return _moved(days, Proof("days", start, count, steps[-1].day if steps else start, tuple(steps), count_first))


def count_months(days: Workdays, start: date, count: int) -> Proof:
    """The corresponding day `count` months later, month's end without one; moved on when offices are closed on it."""
    _bounds(start, count)
    if start.year + count // 12 > 9990:
        raise Expected(_("期限太长。"), _("请核对。"), field="count")
    return _moved(days, Proof("months", start, count, months_later(start, count), (Step(start, "start"),)))


def count_back(days: Workdays, ends: date, count: int) -> Proof:
    """The day `count` calendar days before something ends: what has to be done by then is not moved on."""
    _bounds(ends, count)
    last = ends - timedelta(days=count)
    why = days.name(last)
    steps = (Step(ends, "start"), Step(last, "day", count, why))
    return _told(days, Proof("days", ends, count, last, steps, backward=True))


def last_workday(days: Workdays, day: date) -> date:
    """The day itself, or the last working day before it: when to do by then what is counted back."""
    while not days.is_work(day):
        day -= timedelta(days=1)
    return day


def countable(start: date) -> bool:
    """True for a day terms can be counted from; a mistyped year is none."""
    return FIRST_YEAR <= start.year <= LAST_YEAR


def _bounds(start: date, count: int) -> None:
    if not 0 <= count <= MOST:
        raise Expected(
            _("天数须是 0 到 {most} 的整数，现为 {count}。").format(most=MOST, count=count),
            _("往前推算的期限请改从起算日往后算。") if count < 0 else _("请核对天数。"),
            field="count",
        )
    if not countable(start):
        raise Expected(_("起算日须在 1000 年至 9900 年之间。"), field="start")


def _moved(days: Workdays, proof: Proof) -> Proof:
    """The same with its last day moved to the next working day, when it is a day of rest (article 203)."""
    last = proof.end
    if last is None or not proof.count or days.is_work(last):
        return _told(days, proof)
    steps = list(proof.steps)
    if proof.unit == "months":
        steps.append(Step(last, "moved", why=days.name(last)))
    else:
        steps[-1] = Step(last, "moved", why=days.name(last))
    day = last + timedelta(days=1)
    while not days.is_work(day):
        steps.append(Step(day, _STEPS[days.kind(day)], why=days.name(day)))
        day += timedelta(days=1)
    steps.append(Step(day, _STEPS[days.kind(day)], proof.count))
    return _told(
        days,
        Proof(proof.unit, proof.start, proof.count, day, tuple(steps), proof.count_first, moved_from=last),
    )


def _told(days: Workdays, proof: Proof) -> Proof:
    """The same with the notices it rests on, what is not certain, and the articles it was counted by."""
    last = max(step.day for step in proof.steps) if proof.steps else proof.start
    first = min(step.day for step in proof.steps) if proof.steps else proof.start
    last = max(last, proof.end or last)
    if not proof.count:
        return proof
    rules = [FIRST_COUNTED if proof.count_first else FIRST_NOT_COUNTED]
    if proof.backward:
        rules = [BACKWARD]
    elif proof.unit == "months":
        rules = [CORRESPONDING]
    if proof.moved_from is not None:
        rules.append(LAST_MOVED)
    # What a count of days or months rests on is only the day it ends on.
    span = (first, last) if proof.unit == "workdays" else (proof.moved_from or last, last)
    if proof.backward and proof.end is not None:
        span = (proof.end, proof.end)
    years = range(span[0].year, span[1].year + 1)
    return Proof(
        proof.unit, proof.start, proof.count, proof.end, proof.steps, proof.count_first, proof.left, proof.moved_from,
        proof.backward, tuple(days.notices[year] for year in years if year in days.notices), days.warnings(*span),
        tuple(rules),
    )  # fmt: skip
