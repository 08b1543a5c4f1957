"""Which other level or route would pass, or will from a day on: reviews and recognitions of the same series,
a transfer, an exceptional application, the national exam."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.choices import SERIES
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.seeking import NO_WAITING, foreign_title
from desktop.case_types.professional_title.judging.side_roads import deemed_words
from desktop.policy.book.titles.eligibility.exceptional import ExceptionalChapter
from desktop.policy.book.titles.eligibility.ladders import RungWay
from desktop.policy.book.titles.series import LevelKey
from desktop.policy.nearest import OtherWay
from desktop.policy.reckoning.titles.eligibility.climb import Sought, Standing, climb, sets_of
from desktop.policy.reckoning.titles.eligibility.holdings import best_of
from desktop.policy.verdict import Condition, Confidence

NAMED: Final = 3  # ways named in a sentence; the rest stands in the table
FAMILY: Final = "professional_title_"
WAYS: Final[tuple[RungWay, ...]] = ("review", "recognition")
CALLED: Final = {"review": N_("{title}评审"), "recognition": N_("{title}认定")}


def other_ways(look: TitleLook, kind: str, *, passes: bool) -> tuple[OtherWay, ...]:
    """In: the kind asked for and whether its own ladder passes: then only higher levels are told.

    Out: those that are open first, then those with a day, then those only worth looking at.
    """
    told = [*_levels(look, kind, passes=passes)]
    if not passes:
        told += [*_transfer(look), *_exceptional(look, kind), *_exam(look)]
        if not any(way.open or way.from_day is not None for way in told):
            told += _lower(look)
    return tuple(sorted(told, key=lambda way: (not way.open, way.from_day is None)))


def _levels(look: TitleLook, kind: str, *, passes: bool) -> Iterator[OtherWay]:
    """From the highest level down to the first below the one asked for that is open."""
    own = look.rank(look.level)
    held = max((one.rank for one in look.held if one.series == look.series.key), default=0)
    for level in look.levels.level:
        if level.key not in look.series.names or level.rank <= held or (passes and level.rank <= own):
            continue
        told = [
            other
            for way in WAYS
            if (FAMILY + way, level.key) != (kind, look.level) and look.mode(way, level.key).open
            for other in _way(look, way, level.key)
        ]
        yield from told
        if level.rank < own and any(one.open for one in told):
            return


def _lower(look: TitleLook) -> Iterator[OtherWay]:
    """Where nothing is open now: the lower levels that will be, from their days on."""
    held = max((one.rank for one in look.held if one.series == look.series.key), default=0)
    for level in look.levels.level:
        if level.key in look.series.names and held < level.rank < look.rank(look.level):
            for way in WAYS:
                if look.mode(way, level.key).open:
                    yield from _way(look, way, level.key, later=True)


def names_ways(condition: Condition, ways: tuple[OtherWay, ...]) -> Condition:
    """A condition that no waiting mends says which other way there is, or that none was found."""
    if condition.note != NO_WAITING:
        return condition
    if not ways:
        return replace(condition, note=N_("等待不能解决；按现有信息，本系列其他级别和途径也没有符合的。"))
    named = joined((way.title for way in ways[:NAMED]), "、")
    return replace(condition, note=said(N_("等待不能解决，可看其他途径：{ways}。"), ways=named))


def _way(look: TitleLook, way: RungWay, level: LevelKey, *, later: bool = False) -> Iterator[OtherWay]:
    standing = look.standing(way, level)
    best = standing.best
    title = said(CALLED[way], title=look.title_at(level))
    if best is None or (way == "recognition" and level == look.level and deemed_words(look)):
        return
    says = best.rung.says
    if best.rung.confidence is Confidence.TO_CHECK:
        says = said(N_("{says}（待核）"), says=says)
    if best.passes:
        yield OtherWay(FAMILY + way, look.series.key, level, title, says, open=True)
    elif standing.reached is not None and (later or level == look.level):
        yield OtherWay(FAMILY + way, look.series.key, level, title, says, from_day=standing.reached)


def _transfer(look: TitleLook) -> Iterator[OtherWay]:
    """A title of another series: transferred first, then the years add up."""
    other = foreign_title(look, look.standing())
    if other is not None and other.level in look.series.names and look.mode("review", other.level).open:
        title = said(N_("{title}转评"), title=look.title_at(other.level))
        says = said(N_("现职称属于{series}，先同级转评，前后年限合并计算"), series=SERIES.title(other.series))
        yield OtherWay(FAMILY + "transfer", look.series.key, other.level, title, says)


def _exceptional(look: TitleLook, kind: str) -> Iterator[OtherWay]:
    below = look.levels.below(look.level, look.series)
    own = (look.series.key,)
    if kind == FAMILY + "exceptional" or (below is not None and best_of(look.held, own, look.rank(below)) is None):
        return  # level by level: without the level below only a ground of its own opens it
    book = look.library.chapter("professional_title/exceptional", ExceptionalChapter)
    rule = book.recommend_of(look.series.key, look.level, look.day)
    if rule is not None and look.mode("review").open:
        title = said(N_("{title}破格申报"), title=look.title_at(look.level))
        yield OtherWay(FAMILY + "exceptional", look.series.key, look.level, title, rule.says)


def _exam(look: TitleLook) -> Iterator[OtherWay]:
    """The national exam, with what somebody must have to sit it."""
    if not look.mode("review").exam_only:
        return
    standing = exam_standing(look)
    title = said(N_("{title}全国统一考试"), title=look.title_at(look.level))
    best = standing.best
    if best is None:
        yield OtherWay("exam", look.series.key, look.level, title, N_("按当年考试公告报名"))
    else:
        says = said(N_("{says}（以当年考试公告为准）"), says=best.rung.says)
        day = None if best.passes else best.reached
        yield OtherWay("exam", look.series.key, look.level, title, says, open=best.passes, from_day=day)


def exam_standing(look: TitleLook) -> Standing:
    """How somebody stands before the exam of the level."""
    sought = Sought(look.series.key, look.level, "exam")
    sets = sets_of(look.library, sought, look.day)
    return climb(look.library, sets, look.climber, sought, look.counting, look.day)
