"""A limit of working days after an event: its last day, and whether the day of the application lies within."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.basics.language import N_, joined, said
from desktop.case_types.work_permit.judging.by_kind.look import Look
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.workdays import Workdays
from desktop.policy.verdict import Condition, Outcome

WINDOWS = "work_permit/windows"


@dataclass(frozen=True)
class LastDay:
    """The last day of a limit; `doubt` says which years have no arrangement on file, "" when all have."""

    day: date
    count: int
    doubt: str = ""


def working_days_after(look: Look, window: str, start: date) -> LastDay:
    """The last day of a window (a rule of `windows`) of working days; the day it starts on is not counted."""
    count = int(look.library.chapter(WINDOWS, RulesChapter).limit(window, look.day))
    days = Workdays.of(look.library)
    due = days.after(start, count)
    years = [str(year) for year in range(start.year, due.day.year + 1) if year not in days.years]
    doubt = said(N_("{years}年的放假安排尚未收录，按周一至周五推算。"), years="、".join(years)) if years else ""
    return LastDay(due.day, count, doubt)


def days_after(look: Look, window: str, start: date) -> date:
    """The last day of a window of calendar days; one that offices rest on moves to the next day they work.

    民法典第二百零三条.
    """
    day = start + timedelta(days=int(look.library.chapter(WINDOWS, RulesChapter).limit(window, look.day)))
    days = Workdays.of(look.library)
    while not days.is_work(day):
        day += timedelta(days=1)
    return day


def within(look: Look, name: str, window: str, start: date | None, question: str) -> Iterator[Condition]:
    """The condition that an application comes within so many working days of an event; the last day counts.

    It tells the last day, and the doubt where a year's arrangement is not on file.
    """
    if start is None:
        yield from look.unknown(name, question)
        return
    if start > look.day:
        fact = said(N_("{day} 尚未到"), day=start.isoformat())
        yield from look.tell(name, Outcome.UNKNOWN, fact, question, N_("情形发生以后再申请。"))
        return
    last = working_days_after(look, window, start)
    fact = said(
        N_("自 {start} 起{count}个工作日，最后一日 {last}"),
        start=start.isoformat(), count=last.count, last=last.day.isoformat(),
    )  # fmt: skip
    fits = look.day <= last.day
    rule = look.rules.get(name)
    note = joined(("" if fits or rule is None else rule.cure.rstrip("。"), last.doubt.rstrip("。")), "；")
    yield from look.met(name, fits, fact, question, said(N_("{note}。"), note=note) if note else "")
