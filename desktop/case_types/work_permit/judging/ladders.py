"""What a person can still change, each as a ladder from the smallest step up, told from the points table."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop.basics.language import N_, said
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.policy.book.tables import ItemKey, PointsItem
from desktop.policy.nearest import Change
from desktop.policy.reckoning.lines import DEGREES
from desktop.policy.reckoning.numbers import exactly, plain

CERTIFICATES: Final = ("none", "senior_worker", "technician", "senior_technician")
BACKGROUND: Final = ("high_level_university", "fortune_500_experience", "holds_patent")
DEGREE_WORDS: Final = {"bachelor": N_("取得学士学位"), "master": N_("取得硕士学位"), "doctor": N_("取得博士学位")}
CERTIFICATE_WORDS: Final = {
    "senior_worker": N_("取得高级工或相当的职业资格"),
    "technician": N_("取得技师或相当的职业资格"),
    "senior_technician": N_("取得高级技师或相当的职业资格"),
}
TEN_THOUSAND: Final = 10_000


@dataclass(frozen=True)
class Ladder:
    """The steps of one fact; `item` is the row of the points table it counts in, climbed by one ladder at most."""

    item: str
    rungs: tuple[Change, ...]


def ladders(items: Mapping[ItemKey, PointsItem], facts: WorkPermitFacts) -> tuple[Ladder, ...]:
    """Every ladder the known facts stand on; what is unknown is asked for elsewhere, never proposed."""
    found = (
        Ladder("chinese", _hsk(facts)),
        Ladder("work_years", tuple(years_to(facts, whole) for whole in _years(items["work_years"], facts))),
        Ladder("salary", tuple(pay_to(facts, bound) for bound in _pay(items["salary"], facts))),
        Ladder("months", _months(items["months"], facts)),
        Ladder("education", _degrees(facts)),
        Ladder("education", _certificates(facts)),
        Ladder("background", _patent(facts)),
        Ladder("background", _years_in_china(items["background"], facts)),
    )
    return tuple(ladder for ladder in found if ladder.rungs)


def changed(facts: WorkPermitFacts, changes: Sequence[Change]) -> WorkPermitFacts:
    """The facts as they would be."""
    update: dict[str, Any] = {change.fact: change.to for change in changes}
    return facts.model_copy(update=update)


def pay_to(facts: WorkPermitFacts, yuan: int) -> Change:
    """Pay raised to an amount of whole yuan; the pay of today must be known."""
    more = exactly(yuan) - exactly(facts.annual_pay_yuan or 0)
    words = said(
        N_("年薪到 {amount} 万元（再加 {more} 万元）"),
        amount=plain(yuan / TEN_THOUSAND),
        more=format((more / TEN_THOUSAND).normalize(), "f"),
    )
    return Change("annual_pay_yuan", facts.annual_pay_yuan, float(yuan), words)


def years_to(facts: WorkPermitFacts, years: float, fact: str = "related_work_years") -> Change:
    """Years of work raised to a number; the years of today must be known."""
    words = {
        "related_work_years": N_("相关工作满 {years} 年（再满 {more} 年）"),
        "language_teaching_years": N_("语言教学满 {years} 年（再满 {more} 年）"),
    }[fact]
    now: float = getattr(facts, fact)
    more = format((exactly(years) - exactly(now)).normalize(), "f")
    return Change(fact, now, float(years), said(words, years=plain(years), more=more))


def degree_to(facts: WorkPermitFacts, degree: str) -> Change:
    """A degree taken."""
    return Change("degree", facts.degree, degree, DEGREE_WORDS[degree])


def hours_to(facts: WorkPermitFacts, hours: int) -> Change:
    """A language-teaching certificate of so many hours."""
    words = said(N_("取得 {hours} 学时以上的语言教学证书"), hours=hours)
    return Change("language_certificate_hours", facts.language_certificate_hours, hours, words)


def _hsk(facts: WorkPermitFacts) -> tuple[Change, ...]:
    now = facts.hsk_level
    if now is None:
        return ()
    return tuple(
        Change("hsk_level", now, level, said(N_("汉语水平到 HSK {level} 级（现为 {now} 级）"), level=level, now=now))
        if now
        else Change("hsk_level", now, level, said(N_("汉语水平到 HSK {level} 级"), level=level))
        for level in range(now + 1, 7)
    )


def _years(item: PointsItem, facts: WorkPermitFacts) -> range:
    if facts.related_work_years is None:
        return range(0)
    top = (item.base_years or 0) + (item.maximum - (item.base_points or 0)) // (item.per_year or 1)
    return range(int(facts.related_work_years) + 1, top + 1)


def _pay(item: PointsItem, facts: WorkPermitFacts) -> Iterator[int]:
    """The bounds of the salary item above today's pay, lowest first."""
    if facts.annual_pay_yuan is not None:
        for step in reversed(item.steps):
            bound = int(exactly(step.least) * exactly(item.unit))
            if bound > facts.annual_pay_yuan:
                yield bound


def _months(item: PointsItem, facts: WorkPermitFacts) -> tuple[Change, ...]:
    now = facts.months_per_year_in_china
    if now is None:
        return ()
    words = N_("每年在华 {months} 个月（再加 {more} 个月）")
    return tuple(
        Change(
            "months_per_year_in_china", now, step.least,
            said(words, months=plain(step.least), more=format((exactly(step.least) - exactly(now)).normalize(), "f")),
        )
        for step in reversed(item.steps)
        if step.least > now
    )  # fmt: skip


def _degrees(facts: WorkPermitFacts) -> tuple[Change, ...]:
    if facts.degree is None:
        return ()
    return tuple(degree_to(facts, degree) for degree in DEGREES[DEGREES.index(facts.degree) + 1 :])


def _certificates(facts: WorkPermitFacts) -> tuple[Change, ...]:
    """Certificates of a trade; nobody is told to take one before the degree is known."""
    if facts.degree is None:
        return ()
    held = CERTIFICATES.index(facts.vocational or "none")
    return tuple(
        Change("vocational", facts.vocational, key, CERTIFICATE_WORDS[key]) for key in CERTIFICATES[held + 1 :]
    )


def _patent(facts: WorkPermitFacts) -> tuple[Change, ...]:
    """Of what counts as background a patent is what can still be had; a university or a former employer cannot."""
    if any(getattr(facts, name) for name in BACKGROUND):
        return ()
    return (Change("holds_patent", facts.holds_patent, True, N_("取得专利等知识产权")),)


def _years_in_china(item: PointsItem, facts: WorkPermitFacts) -> tuple[Change, ...]:
    now, needed = facts.consecutive_years_in_china, item.base_years
    if now is None or needed is None or now >= needed or any(getattr(facts, name) for name in BACKGROUND):
        return ()
    more = format((exactly(needed) - exactly(now)).normalize(), "f")
    words = said(N_("连续在华工作满 {years} 年（再满 {more} 年）"), years=needed, more=more)
    return (Change("consecutive_years_in_china", now, float(needed), words),)
