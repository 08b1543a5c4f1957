"""One person's papers linked: what must be renewed before what, and by when each has to be begun."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.policy.book.kinds.plan import RULE_MARK, PlanChapter, PlanItem
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.verdict import Confidence

PLAN = "residence/plan"


@dataclass(frozen=True)
class HeldPaper:
    """A paper somebody holds; `rests_on`: the kinds its own ground knows nothing of are left out by the caller."""

    kind: str
    number: str = ""
    ends: date | None = None
    without: tuple[str, ...] = ()  # kinds it does not rest on though its kind does


@dataclass(frozen=True)
class Link:
    """What a paper rests on. `first`: that one is renewed before it, since what is left of it would be too short."""

    kind: str
    ends: date
    first: bool


@dataclass(frozen=True)
class PlanStep:
    """One paper of the plan, in the order of renewal.

    `ask_by` is the last day the rules leave for asking, `begin_by` the day on which it has to be begun so that what
    rests on it can still be asked for in time; `for_kind` names that one, "" where its own day comes first. All days
    are None for a paper without an end. `outlives`: kinds it lasts longer than though it rests on them.
    """

    kind: str
    number: str
    ends: date | None
    days_left: int | None
    ask_from: date | None
    ask_by: date | None
    begin_by: date | None
    for_kind: str
    takes: int
    does: str
    links: tuple[Link, ...]
    outlives: tuple[str, ...]
    state: str  # "over", "late", "now" (within 30 days), "soon" (within 90), "later", "open" (no end)
    source: str
    clause: str
    confidence: Confidence
    note: str = ""


NOW, SOON = 30, 90


def plan_of(library: PolicyLibrary, papers: Iterable[HeldPaper], day: date) -> tuple[PlanStep, ...]:
    """The plan on a day. In: the living papers, one of a kind; kinds the book does not plan are left out.

    Raises `Expected` before the book's first day.
    """
    items = library.chapter(PLAN, PlanChapter).on(day)
    held = {paper.kind: paper for paper in papers}
    planned = [item for item in items if item.kind in held]
    ask_by = {item.kind: _back(held[item.kind].ends, latest(library, item, day)) for item in planned}
    links = {item.kind: _links(item, held) for item in planned}
    begin = _begin(planned, ask_by, links)
    return tuple(_step(library, item, held[item.kind], day, ask_by, links[item.kind], begin) for item in planned)


def latest(library: PolicyLibrary, item: PlanItem, day: date) -> int:
    """How many days before the end a renewal is asked for at the latest."""
    return _number(library, item.latest_of, day) if item.latest is None else item.latest


def _number(library: PolicyLibrary, place: str, day: date) -> int:
    chapter, _mark, rule = place.partition(RULE_MARK)
    return int(library.chapter(chapter, RulesChapter).limit(rule, day))


def _links(item: PlanItem, held: Mapping[str, HeldPaper]) -> tuple[Link, ...]:
    """What the paper rests on and is on file; the first of them is the one that ends first."""
    ends = held[item.kind].ends
    found = []
    for kind in item.rests_on:
        other = held.get(kind)
        if other is None or other.ends is None or ends is None or kind in held[item.kind].without:
            continue
        found.append(Link(kind, other.ends, first=(other.ends - ends).days < item.worth))
    return tuple(sorted(found, key=lambda link: link.ends))


def _begin(
    planned: list[PlanItem], ask_by: Mapping[str, date | None], links: Mapping[str, tuple[Link, ...]]
) -> dict[str, tuple[date | None, str]]:
    """When each is begun and for whose sake: from the last of the chain back to the first."""
    takes = {item.kind: item.takes for item in planned}
    begin: dict[str, tuple[date | None, str]] = {kind: (day, "") for kind, day in ask_by.items()}
    for item in reversed(planned):
        own = begin[item.kind][0]
        for link in links[item.kind]:
            if not link.first or own is None:
                continue
            needed, before = _back(own, takes[link.kind]), begin[link.kind][0]
            if needed is not None and (before is None or needed < before):
                begin[link.kind] = (needed, item.kind)
    return begin


def _step(
    library: PolicyLibrary, item: PlanItem, paper: HeldPaper, day: date, ask_by: Mapping[str, date | None],
    links: tuple[Link, ...], begin: Mapping[str, tuple[date | None, str]],
) -> PlanStep:  # fmt: skip
    begin_by, for_kind = begin[item.kind]
    earliest = _number(library, item.earliest_of, day) if item.earliest_of else None
    return PlanStep(
        kind=item.kind,
        number=paper.number,
        ends=paper.ends,
        days_left=None if paper.ends is None else (paper.ends - day).days,
        ask_from=None if earliest is None else _back(paper.ends, earliest),
        ask_by=ask_by[item.kind],
        begin_by=begin_by,
        for_kind=for_kind,
        takes=item.takes,
        does=item.does,
        links=links,
        outlives=tuple(link.kind for link in links if paper.ends is not None and link.ends < paper.ends),
        state=_state(paper.ends, ask_by[item.kind], begin_by, day),
        source=library.number_of(item.source),
        clause=item.clause,
        confidence=item.confidence,
        note=item.note,
    )


def _state(ends: date | None, ask_by: date | None, begin_by: date | None, day: date) -> str:
    if ends is None or ask_by is None or begin_by is None:
        return "open"
    if ends < day:
        return "over"
    if begin_by < day:
        return "late"
    left = (begin_by - day).days
    return "now" if left <= NOW else "soon" if left <= SOON else "later"


def _back(day: date | None, days: int) -> date | None:
    return None if day is None else day - timedelta(days=min(days, (day - date.min).days))
