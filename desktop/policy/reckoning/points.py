"""The points table, item by item in its own order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_, said
from desktop.policy.book.records import in_force
from desktop.policy.book.tables import PointsChapter, PointsItem
from desktop.policy.reckoning.numbers import plain
from desktop.policy.verdict import Confidence, PointItem, Points


@dataclass(frozen=True)
class PointsFacts:
    """What the table asks; None is unknown. `age` in full years, pay in yuan a year."""

    annual_pay_yuan: float | None = None
    degree: str | None = None
    vocational: str | None = None
    related_work_years: float | None = None
    months_per_year_in_china: float | None = None
    hsk_level: int | None = None
    former_chinese_national: bool | None = None
    degree_taught_in_chinese: bool | None = None
    work_region: str | None = None
    age: int | None = None
    high_level_university: bool | None = None
    fortune_500_experience: bool | None = None
    holds_patent: bool | None = None
    consecutive_years_in_china: float | None = None
    local_bonus: int | None = None


@dataclass(frozen=True)
class Tally:
    """The points, what they could still become when the open questions are answered, and those questions."""

    points: Points
    most: int
    open: tuple[str, ...]


@dataclass(frozen=True)
class _Row:
    """One scored item; `most` is what it could still come to, `open` the questions that decide that."""

    item: PointItem
    most: int
    open: tuple[str, ...] = ()


def count_points(chapter: PointsChapter, facts: PointsFacts, day: date, number: str) -> Tally:
    """Score all items in force on a day; in: the source's number as cited. Raises `Expected` before `covers`."""
    chapter.must_cover(day)
    items = in_force(chapter.item, day)
    rows = [_SCORERS[item.key](item, facts) for item in items]
    doubts = [item.confidence for item in items if item.confidence is not Confidence.CONFIRMED]
    points = Points(
        items=tuple(row.item for row in rows),
        total=sum(row.item.points or 0 for row in rows),
        complete=not any(row.open for row in rows),
        source=number,
        clause=chapter.title,
        confidence=doubts[0] if doubts else Confidence.CONFIRMED,
    )
    return Tally(points, sum(row.most for row in rows), tuple(name for row in rows for name in row.open))


def _unknown(item: PointsItem, *questions: str) -> _Row:
    empty = PointItem(item.key, item.says, "", "", None, item.maximum, questions[0], item.note)
    return _Row(empty, item.maximum, questions)


def _known(item: PointsItem, given: str, bracket: str, points: int, question: str, note: str = "") -> _Row:
    return _Row(
        PointItem(item.key, item.says, given, bracket, points, item.maximum, question, note or item.note), points
    )


def _step(item: PointsItem, value: float) -> tuple[int, str]:
    """The first rung whose lower bound the value reaches, in the ladder's units."""
    step = next(step for step in item.steps if value >= step.least * item.unit)
    return step.points, step.says


def _salary(item: PointsItem, facts: PointsFacts) -> _Row:
    if facts.annual_pay_yuan is None:
        return _unknown(item, "annual_pay_yuan")
    points, bracket = _step(item, facts.annual_pay_yuan)
    given = said(N_("{amount} 万元"), amount=plain(facts.annual_pay_yuan / item.unit))
    return _known(item, given, bracket, points, "annual_pay_yuan")


def _education(item: PointsItem, facts: PointsFacts) -> _Row:
    """Degree or vocational certificate, whichever gives more; an unnamed certificate is simply not claimed."""
    if facts.degree is None and facts.vocational in {None, "none"}:
        return _unknown(item, "degree")
    held = [choice for choice in item.choices if choice.key in {facts.degree or "none", facts.vocational}]
    best = max(held, key=lambda choice: choice.points)
    open_ = ("degree",) if facts.degree is None and best.points < item.maximum else ()
    row = _known(item, best.says, best.says, best.points, "degree")
    return _Row(row.item, item.maximum if open_ else best.points, open_)


def _work_years(item: PointsItem, facts: PointsFacts) -> _Row:
    years = facts.related_work_years
    if years is None or item.base_years is None or item.base_points is None or item.per_year is None:
        return _unknown(item, "related_work_years")
    whole = int(years)  # a started year does not count: 1.99 is below 2
    points = 0 if whole < item.base_years else item.base_points + (whole - item.base_years) * item.per_year
    bracket = (
        said(N_("不满 {years} 年"), years=item.base_years)
        if whole < item.base_years
        else said(N_("满 {years} 整年"), years=whole)
    )
    given = said(N_("{years} 年"), years=plain(years))
    return _known(item, given, bracket, min(points, item.maximum), "related_work_years")


def _months(item: PointsItem, facts: PointsFacts) -> _Row:
    if facts.months_per_year_in_china is None:
        return _unknown(item, "months_per_year_in_china")
    points, bracket = _step(item, facts.months_per_year_in_china)
    given = said(N_("{months} 个月"), months=plain(facts.months_per_year_in_china))
    return _known(item, given, bracket, points, "months_per_year_in_china")


def _chinese(item: PointsItem, facts: PointsFacts) -> _Row:
    return _claims(item, {
        "hsk_level": None if facts.hsk_level is None else f"hsk_{facts.hsk_level}",
        "former_chinese_national": _held("former_chinese_national", facts.former_chinese_national),
        "degree_taught_in_chinese": _held("degree_taught_in_chinese", facts.degree_taught_in_chinese),
    })  # fmt: skip


def _place(item: PointsItem, facts: PointsFacts) -> _Row:
    region = facts.work_region or item.default
    choice = next(choice for choice in item.choices if choice.key == region)
    return _known(item, choice.says, choice.says, choice.points, "work_region")


def _age(item: PointsItem, facts: PointsFacts) -> _Row:
    if facts.age is None:
        return _unknown(item, "birth_date")
    found = next((b for b in item.brackets if b.least <= facts.age <= b.most), None)
    given = said(N_("{age} 周岁"), age=facts.age)
    return _known(item, given, found.says if found else "", found.points if found else 0, "birth_date")


def _background(item: PointsItem, facts: PointsFacts) -> _Row:
    years = facts.consecutive_years_in_china
    long_here = None if years is None else int(years) >= (item.base_years or 0)
    return _claims(item, {
        "high_level_university": _held("high_level_university", facts.high_level_university),
        "fortune_500_experience": _held("fortune_500_experience", facts.fortune_500_experience),
        "holds_patent": _held("holds_patent", facts.holds_patent),
        "consecutive_years_in_china": _held("consecutive_years_in_china", long_here),
    })  # fmt: skip


def _local_bonus(item: PointsItem, facts: PointsFacts) -> _Row:
    given = int(item.default) if facts.local_bonus is None else facts.local_bonus
    return _known(item, said(N_("{points} 分"), points=given), "", min(given, item.maximum), "local_bonus")


def _held(choice: str, answer: bool | None) -> str | None:
    """The choice a yes stands for; "" for a no, None for no answer."""
    return None if answer is None else choice if answer else ""


def _claims(item: PointsItem, claims: Mapping[str, str | None]) -> _Row:
    """Points for the best thing shown by evidence; open while an unanswered question could still give more.

    In: by question, the choice its answer stands for ("" gives none, None is unanswered); the first is the one to ask.
    """
    first = next(iter(claims))
    unanswered = tuple(name for name, choice in claims.items() if choice is None)
    held = [choice for choice in item.choices if choice.key in claims.values()]
    best = max(held, key=lambda choice: choice.points, default=None)
    points = best.points if best else 0
    open_ = unanswered if points < item.maximum else ()
    if best:
        row = _known(item, best.says, best.says, points, first)
    elif len(unanswered) < len(claims):
        row = _known(item, N_("无"), "", 0, first)
    else:
        row = _Row(
            PointItem(item.key, item.says, "", "", 0, item.maximum, first, N_("尚未填写，暂按 0 分计。")), 0
        )
    return _Row(row.item, item.maximum if open_ else points, open_)


_SCORERS: Final[Mapping[str, Callable[[PointsItem, PointsFacts], _Row]]] = {
    "salary": _salary,
    "education": _education,
    "work_years": _work_years,
    "months": _months,
    "chinese": _chinese,
    "place": _place,
    "age": _age,
    "background": _background,
    "local_bonus": _local_bonus,
}
