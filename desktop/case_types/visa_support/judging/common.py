"""What every kind of visa support looks at: a foreigner, a unit in good standing, days in order, a class."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from desktop.basics.language import N_, said
from desktop.case_types.visa_support.judging.look import NATIONALITIES, VisaLook
from desktop.policy.book.shapes import CountriesChapter
from desktop.policy.verdict import Condition, Outcome


def foreign(look: VisaLook) -> Iterator[Condition]:
    """The invited person is a foreigner."""
    code = look.facts.nationality
    if code is None:
        yield from look.unknown("visa_foreign", "nationality")
        return
    country = next(c for c in look.library.chapter(NATIONALITIES, CountriesChapter).country if c.code == code)
    if country.unclear:
        yield from look.tell("visa_foreign", Outcome.UNKNOWN, country.title, "nationality")
    else:
        yield from look.met("visa_foreign", country.foreign, country.title, "nationality")


def standing(look: VisaLook) -> Iterator[Condition]:
    """The inviting unit is lawful and in good standing."""
    yield from look.yes_no(
        "visa_standing", look.facts.employer_in_good_standing, "employer_in_good_standing", N_("正常"),
        N_("单位状况不符合要求"),
    )  # fmt: skip


def dates(look: VisaLook) -> Iterator[Condition]:
    """Somebody comes today or later, and leaves after coming."""
    arrive, leave = look.facts.arrive_on, look.facts.leave_on
    if arrive is None or leave is None:
        yield from look.unknown("visa_dates", "arrive_on" if arrive is None else "leave_on")
        return
    fact = said(N_("{first} 至 {last}"), first=arrive.isoformat(), last=leave.isoformat())
    question = "arrive_on" if arrive < look.day else "leave_on"
    yield from look.met("visa_dates", look.day <= arrive <= leave, fact, question)


def visit_length(look: VisaLook) -> int | None:
    """The days of one stay, both of its ends counted; as answered, or from arrival to departure."""
    if look.facts.stay_days is not None:
        return look.facts.stay_days
    arrive, leave = look.facts.arrive_on, look.facts.leave_on
    if arrive is None or leave is None or leave < arrive:
        return None
    return (leave - arrive + timedelta(days=1)).days


def class_a(look: VisaLook, name: str) -> Iterator[Condition]:
    """The person is of class A by the standard; what is open is named, never guessed."""
    met = look.found.met("A")
    if met:
        codes = "、".join(judged.line.code for judged in met)
        yield from look.tell(name, Outcome.MET, said(N_("满足 {codes}"), codes=codes), "lines")
    elif _open(look):
        yield from look.tell(name, Outcome.UNKNOWN, N_("A类条款尚不能判断"), "lines")
    else:
        yield from look.tell(name, Outcome.UNMET, N_("未见符合的A类条款"), "lines")


def _open(look: VisaLook) -> bool:
    """True while an answer somebody began to give could still bring class A, or nobody has begun at all.

    Who claims lines is not asked for points: what is neither claimed nor begun is no claim.
    """
    facts = look.facts
    begun = any(
        getattr(facts, name) is not None
        for name in ("degree", "annual_pay_yuan", "related_work_years", "hsk_level", "months_per_year_in_china")
    )
    if facts.lines is None and not begun:
        return True
    claimed = set(facts.lines or ())
    return any(
        judged.line.code in claimed or (judged.row.basis == "points" and begun) for judged in look.found.unknown("A")
    )


def schedule(look: VisaLook, name: str) -> Iterator[Condition]:
    """Every day of the visit has its place in the schedule."""
    yield from look.yes_no(
        name, look.facts.schedule_whole, "schedule_whole", N_("日程从抵达到离开"), N_("日程有空缺，或与抵离日期不一致")
    )  # fmt: skip
