"""差什么: for each class not reached, the smallest changes that would reach it, searched in the tables of the book.

A way rests on one goal, the points or a single line. By points, the fewest rows of the table are raised, each no
further than needed; a salary line gives its amount, a degree-and-years line what is short of it. Every way is judged
again before it is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING
from itertools import combinations, product
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import (
    CLASSIFICATION,
    POINTS,
    Classification,
    classify,
    points_of,
)
from desktop.case_types.work_permit.judging.ladders import (
    CERTIFICATES,
    Ladder,
    changed,
    degree_to,
    hours_to,
    ladders,
    pay_to,
    years_to,
)
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force
from desktop.policy.book.tables import LineRow, LinesChapter, PointsChapter
from desktop.policy.nearest import Change, Nearest, Threshold, Way
from desktop.policy.reckoning.lines import DEGREES, MONTHS
from desktop.policy.reckoning.numbers import exactly
from desktop.policy.verdict import Outcome

MOST_WAYS: Final = 6  # told of one class; more would be no help
IN_ONE_SENTENCE: Final = 3  # ways of several changes; the tables have them all
RANKS: Final = {name: rank for order in (DEGREES, CERTIFICATES) for rank, name in enumerate(order)}


@dataclass(frozen=True)
class _Found:
    """Changes that should reach the class, and how many rungs they climb."""

    changes: tuple[Change, ...]
    size: int


@dataclass(frozen=True)
class _Search:
    """One person's search on one day."""

    library: PolicyLibrary
    facts: WorkPermitFacts
    day: date
    found: Classification


def nearest(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification
) -> tuple[Nearest, ...]:  # fmt: skip
    """Each better class with its ways, the nearer class first; () for class A."""
    reached = found.talent_class or found.best
    search = _Search(library, facts, day, found)
    targets = {"A": "", "B": "A"}.get(reached or "", "BA")
    # A class with a met line beside the one chosen is no distance away: it is told as a way of its own.
    return tuple(told for target in targets if not found.met(target) for told in _told(search, target))


def thresholds(
    library: PolicyLibrary, facts: WorkPermitFacts, day: date, found: Classification
) -> tuple[Threshold, ...]:  # fmt: skip
    """The pay of the salary lines in whole yuan; () while the average wage is not on file."""
    wage = found.average_wage
    if wage is None:
        return ()
    pay = facts.annual_pay_yuan
    told = []
    for row in library.chapter(CLASSIFICATION, LinesChapter).on(day):
        if row.multiple is not None:
            yuan = _asked(row, wage)
            short = None if pay is None else (exactly(yuan) - exactly(pay)).to_integral_value(ROUND_CEILING)
            lacking = None if short is None else max(0, int(short))
            told.append(Threshold(row.code, row.talent_class, row.multiple, yuan, lacking))
    return tuple(told)


def _asked(row: LineRow, wage: float) -> int:
    """What a salary line asks for a year, rounded up to whole yuan."""
    exact = exactly(wage) * exactly(row.multiple or 0) * MONTHS
    return int(exact.to_integral_value(ROUND_CEILING))


def _told(search: _Search, target: str) -> Iterator[Nearest]:
    age = search.found.age
    if target == "B":
        outcomes = {age.outcome("age_least"), age.outcome("age_most")}
        if Outcome.UNMET in outcomes:
            yield Nearest("B", 0, N_("年龄不符合B类条件，只能按A类条款申请。"))
            return
        if Outcome.UNKNOWN in outcomes:
            if search.facts.birth_date is not None:
                yield Nearest("B", 0, N_("已超过B类年龄上限，须先取得年龄放宽批准。"))
            return  # what is not known is asked for first
    table = search.library.chapter(POINTS, PointsChapter)
    lacking = max(0, table.pass_mark(target, search.day) - search.found.tally.points.total)
    ways = tuple(_confirmed(search, target, _candidates(search, target, lacking)))
    head = said(N_("距{name}类还差 {points} 分"), name=target, points=lacking)
    if not ways:
        yield Nearest(
            target, lacking,
            said(N_("{head}；仅调整工资、学历、年限、在华时间和汉语水平达不到，须有其他条款的佐证材料。"), head=head),
        )  # fmt: skip
        return
    shown = [way for place, way in enumerate(ways) if len(way.changes) == 1 or place < IN_ONE_SENTENCE]
    words = joined((way.says for way in shown), "，或")
    yield Nearest(target, lacking, said(N_("{head}：{ways}。"), head=head, ways=words), ways)


def _confirmed(search: _Search, target: str, proposed: Sequence[_Found]) -> Iterator[Way]:
    """The ways that hold when judged again, fewest and smallest first."""
    count = 0
    for one in sorted(proposed, key=lambda found: (len(found.changes), found.size)):
        if any(other is not one and _smaller(other, one) for other in proposed):
            continue
        then = classify(search.library, changed(search.facts, one.changes), search.day)
        if then.talent_class in {"A", target} and count < MOST_WAYS:
            count += 1
            codes = tuple(judged.line.code for judged in then.met(then.talent_class))
            yield Way(one.changes, codes, then.tally.points.total)


def _smaller(one: _Found, other: _Found) -> bool:
    """True when the first changes only what the second does, nothing further, and is not the same."""
    further = {change.fact: change.to for change in other.changes}
    if {(c.fact, c.to) for c in one.changes} == set(further.items()):
        return False
    return all(c.fact in further and _rank(c.to) <= _rank(further[c.fact]) for c in one.changes)


def _rank(value: float | str | bool) -> float:
    return RANKS[value] if isinstance(value, str) else float(value)


def _candidates(search: _Search, target: str, lacking: int) -> list[_Found]:
    found = list(_by_points(search, lacking)) if lacking else []
    for row in search.library.chapter(CLASSIFICATION, LinesChapter).on(search.day):
        if row.talent_class == target:
            found += _by_line(search, row)
    unique: dict[frozenset[tuple[str, object]], _Found] = {}
    for one in found:
        unique.setdefault(frozenset((c.fact, c.to) for c in one.changes), one)
    return list(unique.values())


def _by_points(search: _Search, lacking: int) -> Iterator[_Found]:
    """The fewest rows of the table that give the points together; of each choice of rows the smallest steps."""
    table = search.library.chapter(POINTS, PointsChapter)
    items = {item.key: item for item in in_force(table.item, search.day)}
    scored = [(ladder, _gains(search, ladder)) for ladder in ladders(items, search.facts)]
    scored = [(ladder, gains) for ladder, gains in scored if gains]
    for count in range(1, len({ladder.item for ladder, _gains in scored}) + 1):
        reached = [
            _Found(best[1], best[0])
            for chosen in combinations(scored, count)
            if len({ladder.item for ladder, _gains in chosen}) == count
            and (best := _smallest([gains for _ladder, gains in chosen], lacking)) is not None
        ]
        if reached:
            yield from reached
            return


_Gain = tuple[int, int, Change]  # rungs climbed, points gained, the change


def _gains(search: _Search, ladder: Ladder) -> list[_Gain]:
    """The rungs that give more points than the one before, as the table counts them."""
    before, gains, best = search.found.tally.points.total, [], 0
    for rung, change in enumerate(ladder.rungs, 1):
        points = points_of(search.library, changed(search.facts, (change,)), search.day).points.total - before
        if points > best:
            best = points
            gains.append((rung, points, change))
    return gains


def _smallest(ladders_: list[list[_Gain]], lacking: int) -> tuple[int, tuple[Change, ...]] | None:
    """One rung of each ladder, fewest rungs in all, that give enough; None when even the highest do not."""
    if sum(gains[-1][1] for gains in ladders_) < lacking:
        return None
    enough = (rungs for rungs in product(*ladders_) if sum(points for _rung, points, _change in rungs) >= lacking)
    best = min(enough, key=lambda rungs: sum(rung for rung, _points, _change in rungs))
    return sum(rung for rung, _points, _change in best), tuple(change for _rung, _points, change in best)


def _by_line(search: _Search, row: LineRow) -> Iterator[_Found]:
    """What is short of one line that is told from facts; a line claimed by evidence has no distance."""
    facts, wage = search.facts, search.found.average_wage
    if row.basis == "salary":
        if wage is not None and facts.annual_pay_yuan is not None and _asked(row, wage) > facts.annual_pay_yuan:
            yield _Found((pay_to(facts, _asked(row, wage)),), 1)
        return
    short = tuple(_short(row, facts))
    for count in range(1, len(short) + 1):
        enough = [
            chosen
            for chosen in combinations(short, count)
            if _meets(search, row.code, chosen)
        ]  # fmt: skip
        if enough:
            yield from (_Found(chosen, count) for chosen in enough)
            return


def _short(row: LineRow, facts: WorkPermitFacts) -> Iterator[Change]:
    """The single things a degree-and-years line asks for and the person does not have yet."""
    if row.basis not in {"hired", "experienced", "teacher"}:
        return
    if facts.degree == "none":
        yield degree_to(facts, "bachelor")
    if row.basis == "teacher":
        if facts.language_teaching_years is not None and facts.language_teaching_years < (row.years_least or 0):
            yield years_to(facts, row.years_least or 0, "language_teaching_years")
        if facts.language_certificate_hours is not None and facts.language_certificate_hours < (row.hours_least or 0):
            yield hours_to(facts, row.hours_least or 0)
    elif facts.related_work_years is not None and facts.related_work_years < (row.years_least or 0):
        yield years_to(facts, row.years_least or 0)


def _meets(search: _Search, code: str, changes: Sequence[Change]) -> bool:
    then = classify(search.library, changed(search.facts, changes), search.day)
    return any(judged.line.code == code and judged.line.outcome is Outcome.MET for judged in then.lines)
