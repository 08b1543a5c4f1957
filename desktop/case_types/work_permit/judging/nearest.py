"""What is lacking for a better class: the smallest single changes, found by judging again with each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.basics.language import N_, joined, said
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import CLASSIFICATION, POINTS, Classification, classify
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force
from desktop.policy.book.tables import LinesChapter, PointsChapter, PointsItem
from desktop.policy.reckoning.numbers import exactly, plain


@dataclass(frozen=True)
class _Change:
    """One changed fact and how it is said; changes of one ladder are tried from the smallest."""

    facts: dict[str, Any]
    says: str


def nearest_changes(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification
) -> tuple[str, ...]:  # fmt: skip
    """First the distance in points, then each smallest single change that reaches the next class; () for class A."""
    if found.talent_class == "A" or found.best == "A":
        return ()
    target = "A" if found.talent_class == "B" or found.best == "B" else "B"
    reached = []
    for ladder in _ladders(library, facts, day, found):
        for change in ladder:
            changed = facts.model_copy(update=change.facts)
            if _good_enough(classify(library, changed, day).talent_class, target):
                reached.append(change.says)
                break
    if not reached:
        return ()
    table = library.chapter(POINTS, PointsChapter)
    lacking = table.pass_mark(target, day) - found.tally.points.total
    ways = joined(reached, "，或")
    head = said(N_("距{name}类还差 {points} 分"), name=target, points=lacking) if lacking > 0 else N_("可改进之处")
    return (said(N_("{head}：{ways}。"), head=head, ways=ways), *reached)


def _good_enough(talent_class: str | None, target: str) -> bool:
    return talent_class in {"A", target}


def _ladders(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification
) -> Iterator[list[_Change]]:  # fmt: skip
    """The ladders of single changes, each from the smallest step up."""
    items = {item.key: item for item in in_force(library.chapter(POINTS, PointsChapter).item, day)}
    if facts.hsk_level is not None:
        yield [
            _Change({"hsk_level": level}, said(N_("汉语水平到 HSK {level} 级"), level=level))
            for level in range(facts.hsk_level + 1, 6)
        ]
    yield _years(facts, items["work_years"])
    yield _pay(library, facts, day, found, items["salary"])
    yield _months(facts, items["months"])
    yield _degrees(facts)
    if not any((facts.high_level_university, facts.fortune_500_experience, facts.holds_patent)):
        words = N_("具备名校、五百强经历、专利或连续在华工作满5年之一")
        yield [_Change({"high_level_university": True}, words)]


def _years(facts: WorkPermitFacts, item: PointsItem) -> list[_Change]:
    if facts.related_work_years is None:
        return []
    whole = int(facts.related_work_years)
    top = (item.base_years or 0) + (item.maximum - (item.base_points or 0)) // (item.per_year or 1)
    return [
        _Change({"related_work_years": float(years)}, said(N_("相关工作满 {years} 年"), years=years))
        for years in range(whole + 1, top + 1)
    ]


def _pay(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification, item: PointsItem
) -> list[_Change]:
    """Rungs of the salary item, and the multiples of the average wage when that is known."""
    if facts.annual_pay_yuan is None:
        return []
    bounds = {exactly(step.least) * exactly(item.unit) for step in item.steps}
    if found.average_wage is not None:
        rows = library.chapter(CLASSIFICATION, LinesChapter).on(day)
        bounds |= {
            exactly(found.average_wage) * exactly(row.multiple) * 12 for row in rows if row.multiple is not None
        }  # fmt: skip
    return [
        _Change({"annual_pay_yuan": float(bound)}, said(N_("年薪到 {amount} 万元"), amount=plain(float(bound / 10000))))
        for bound in sorted(bounds)
        if bound > exactly(facts.annual_pay_yuan)
    ]


def _months(facts: WorkPermitFacts, item: PointsItem) -> list[_Change]:
    if facts.months_per_year_in_china is None:
        return []
    return [
        _Change({"months_per_year_in_china": step.least}, said(N_("每年在华 {months} 个月"), months=plain(step.least)))
        for step in reversed(item.steps)
        if step.least > facts.months_per_year_in_china
    ]


def _degrees(facts: WorkPermitFacts) -> list[_Change]:
    order = ("none", "bachelor", "master", "doctor")
    if facts.degree is None:
        return []
    words = {"bachelor": N_("取得学士学位"), "master": N_("取得硕士学位"), "doctor": N_("取得博士学位")}
    return [_Change({"degree": degree}, words[degree]) for degree in order[order.index(facts.degree) + 1 :]]
