"""Which way up to a level somebody fulfils, or what is lacking on the nearest one, in days where days would do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.ladders import EducationChapter, LadderChapter, Rung, RungWay
from desktop.policy.book.titles.series import LevelKey
from desktop.policy.reckoning.titles.eligibility.climber import EDUCATION, Climber
from desktop.policy.reckoning.titles.eligibility.parts import Part, parts_of
from desktop.policy.reckoning.titles.eligibility.years import Counting

LADDERS: Final = "professional_title/ladders/"
SETTINGS: Final = "professional_title/settings"
BESIDE: Final = "beside"


@dataclass(frozen=True)
class Climb:
    """One way up and how each of its parts came out."""

    rung: Rung
    parts: tuple[Part, ...]

    @property
    def lacking(self) -> tuple[Part, ...]:
        """The parts no waiting will mend."""
        return tuple(part for part in self.parts if part.state == "lacking")

    @property
    def unknown(self) -> tuple[Part, ...]:
        """The parts nobody can judge yet."""
        return tuple(part for part in self.parts if part.state == "unknown")

    @property
    def own_route(self) -> bool:
        """Whether it is a road beside education and titles: by skill, or from an office or the army."""
        return bool(self.rung.skill or self.rung.direct)

    @property
    def passes(self) -> bool:
        """Whether all of it is there."""
        return all(part.state == "met" for part in self.parts)

    @property
    def reached(self) -> date | None:
        """The day on which all of it will be there; None where something is lacking or unknown."""
        days = [part.reached for part in self.parts if part.reached is not None]
        return None if self.lacking or self.unknown else max(days, default=None)


@dataclass(frozen=True)
class Standing:
    """How somebody stands before a level: `best` is the way that passes, else the nearest; None without any way."""

    climbs: tuple[Climb, ...]
    counting: Counting
    sets: tuple[LadderChapter, ...] = ()
    best: Climb | None = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "best", min(self.climbs, key=self._nearness, default=None))

    def _nearness(self, climb: Climb) -> tuple[int, int, int, int, date]:
        """Passing first, and of those the surest; then what days or answers would mend; then the fewest lacking."""
        surest = ("confirmed", "one_source", "to_check").index(climb.rung.confidence.value)
        if climb.passes:
            return (0, surest, 0, 0, date.min)
        if not climb.lacking:
            return (1, int(bool(climb.unknown)), 0, 0, climb.reached or date.max)
        gap = max(part.gap for part in climb.lacking)  # another education or route is farther than a title
        return (2, gap, len(climb.lacking), surest, date.max)

    @property
    def passes(self) -> bool:
        """Whether one way is fulfilled."""
        return self.best is not None and self.best.passes

    @property
    def open(self) -> tuple[str, ...]:
        """The questions that keep it open: those of every way on which nothing is lacking; () when one passes."""
        if self.passes:
            return ()
        asked = (part.question for climb in self.climbs if not climb.lacking for part in climb.unknown)
        return tuple(dict.fromkeys(asked))

    @property
    def reached(self) -> date | None:
        """The earliest day on which one way is fulfilled, as far as days alone do it."""
        return min((climb.reached for climb in self.climbs if climb.reached is not None), default=None)


@dataclass(frozen=True)
class Sought:
    """What is sought: a level of a series, and how it is to be obtained."""

    series: str
    target: LevelKey
    way: RungWay = "review"


def sets_of(library: PolicyLibrary, sought: Sought, day: date, rule_set: str = "") -> tuple[LadderChapter, ...]:
    """The rule sets that speak of what is sought.

    In: `rule_set` "" for the usual ones, else the names a batch gave, joined by "+"; with a "+" before the first they
    stand beside the usual ones. Side sets always apply, and what the office switched on stands beside or in place.
    """
    chapters = [c for key, c in library.chapters.items() if key.startswith(LADDERS) and isinstance(c, LadderChapter)]
    speaking = [c for c in chapters if _rungs(c, sought, day)]
    side = [c for c in speaking if c.standing == "side"]
    named = [c for c in speaking if c.rule_set in set(rule_set.split("+")) and c.standing != "side"]
    if rule_set and not rule_set.startswith("+"):
        return (*named, *side)
    on = [c for c in speaking if c.standing == "off" and _switched(library, c, day)]
    base = [c for c in speaking if c.standing == "base"] or [c for c in speaking if c.standing == "fallback"]
    if any(_switched(library, c, day) != BESIDE for c in on):
        base = []
    usual = [*base, *on]
    return (*usual, *(c for c in named if c not in usual), *side)


def rule_sets(library: PolicyLibrary) -> tuple[LadderChapter, ...]:
    """Every rule set a batch may name, in the book's order."""
    chapters = (c for key, c in library.chapters.items() if key.startswith(LADDERS) and isinstance(c, LadderChapter))
    return tuple(c for c in chapters if c.standing != "side")


def _switched(library: PolicyLibrary, chapter: LadderChapter, day: date) -> str:
    value = library.local(SETTINGS, chapter.switch, day) if chapter.switch else None
    return "" if value is None else value.value


def _rungs(chapter: LadderChapter, sought: Sought, day: date) -> tuple[Rung, ...]:
    return chapter.rungs(sought.series, sought.target, sought.way, day)


def climb(
    library: PolicyLibrary, sets: Sequence[LadderChapter], climber: Climber, sought: Sought, counting: Counting,
    day: date,
) -> Standing:  # fmt: skip
    """Try every way some rule sets have to what is sought."""
    book = library.chapter(EDUCATION, EducationChapter)
    rungs: Iterable[Rung] = (rung for chapter in sets for rung in _rungs(chapter, sought, day))
    climbs = (Climb(rung, parts_of(library, book, climber, rung, sought.series, counting)) for rung in rungs)
    return Standing(tuple(climbs), counting, tuple(sets))
