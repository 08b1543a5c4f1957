"""The conditions of an exceptional application (破格): its level, the recommenders, the grounds, level by level."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, joined, said
from desktop.basics.visible import folded
from desktop.case_types.professional_title.choices import EDUCATION, GROUNDS, LEVELS
from desktop.case_types.professional_title.fact_rows import RecommenderRow
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.side_roads import ground_words, waived_ladder
from desktop.policy.book.titles.eligibility.exceptional import ExceptionalChapter, Ground, Recommend
from desktop.policy.reckoning.titles.eligibility.holdings import best_of
from desktop.policy.verdict import Condition, Outcome

CHAPTER = "professional_title/exceptional"


def exceptional_conditions(look: TitleLook) -> Iterator[Condition]:
    """Level, recommenders, grounds, the level below, and what of education and years is set aside."""
    book = look.library.chapter(CHAPTER, ExceptionalChapter)
    grounds = book.grounds_of(look.level, look.day)
    level = LEVELS.title(look.level)
    yield from look.met("title_exceptional_level", bool(grounds), level, "target_level")
    if not grounds:
        return
    rule = book.recommend_of(look.series.key, look.level, look.day)
    if rule is not None:
        yield from _recommended(look, rule)
    ticked = [row for row in grounds if row.key in (look.facts.exceptional_grounds or ())]
    yield from _grounded(look, ticked)
    yield from _step_by_step(look, ticked)
    yield from waived_ladder(look, look.standing())


def fitting(look: TitleLook, rule: Recommend) -> tuple[list[RecommenderRow], list[RecommenderRow]]:
    """The recommenders who count, each person once, and those of whom it cannot be told yet."""
    sure: dict[str, RecommenderRow] = {}
    open_: dict[str, RecommenderRow] = {}
    for number, row in enumerate(look.facts.recommenders or ()):
        name = folded(row.name or f"?{number}")
        level = None if row.level is None else look.rank(row.level) >= look.rank(rule.level)
        series = None if row.series is None else row.series == look.series.key
        near = row.near if row.near is not None else _same_specialty(look, row)
        if False in {level, series, near} or name in sure:
            continue
        (open_ if None in {level, series, near} or row.name is None else sure)[name] = row
    return list(sure.values()), [row for name, row in open_.items() if name not in sure]


def _same_specialty(look: TitleLook, row: RecommenderRow) -> bool | None:
    """The same specialty fits; another may be a near one, which somebody must say."""
    own, other = look.facts.target_specialty, row.specialty
    return True if own and other and folded(own) == folded(other) else None


def _recommended(look: TitleLook, rule: Recommend) -> Iterator[Condition]:
    sure, open_ = fitting(look, rule)
    fact = said(N_("符合的{count}名，须{least}名"), count=len(sure), least=rule.count)
    if len(sure) >= rule.count:
        yield from look.cited("title_recommenders", rule, Outcome.MET, fact, "recommenders")
    elif len(sure) + len(open_) >= rule.count:
        fact = said(N_("{fact}；另{count}名的层级、系列或者专业未填全"), fact=fact, count=len(open_))
        yield from look.cited("title_recommenders", rule, Outcome.UNKNOWN, fact, "recommenders")
    else:
        note = said(N_("差{count}名推荐人，缺推荐人的不予受理。"), count=rule.count - len(sure))
        yield from look.cited("title_recommenders", rule, Outcome.UNMET, fact, "recommenders", note)


def _grounded(look: TitleLook, ticked: list[Ground]) -> Iterator[Condition]:
    told = look.facts.exceptional_grounds
    if not told:
        yield from look.unknown("title_ground", "exceptional_grounds")
    elif not ticked:
        fact = said(N_("{grounds}不用于这一层级"), grounds=ground_words(look))
        yield from look.met("title_ground", False, fact, "exceptional_grounds")
    else:
        surest = min(ticked, key=lambda row: ("confirmed", "one_source", "to_check").index(row.confidence.value))
        note = joined((_unproved(look, row) for row in ticked), "；")
        yield from look.cited("title_ground", surest, Outcome.MET, ground_words(look), "exceptional_grounds", note)


def _unproved(look: TitleLook, ground: Ground) -> str:
    """What the prizes entered do not show of a ground; "" where they do, or it rests on no prize."""
    least = ground.least.get(look.level, "")
    if least and look.climber.education and not look.educated(least):
        title = EDUCATION.title(least)
        return said(N_("{ground}：学历低于{least}，请核对本省规定。"), ground=ground.title, least=title)
    asked = ground.prizes
    if asked is None:
        return ""
    fits = [row for row in look.facts.prizes or () if asked.fits(row.grade or "", row.award, row.rank)]
    if len(fits) >= asked.count:
        return ""
    return said(N_("{ground}：填写的奖项不足{count}项，请核对。"), ground=ground.title, count=asked.count)


def _step_by_step(look: TitleLook, ticked: list[Ground]) -> Iterator[Condition]:
    """The level below is held, unless a ground sets that aside too."""
    below = look.levels.below(look.level, look.series)
    held = None if below is None else best_of(look.held, (look.series.key,), look.rank(below))
    direct = next((row for row in ticked if row.direct), None)
    if held is not None:
        yield from look.met("title_step", True, held.says or LEVELS.title(held.level), "titles")
    elif direct is not None:
        yield from look.cited("title_step", direct, Outcome.WAIVED, GROUNDS.title(direct.key), "exceptional_grounds")
    else:
        fact = N_("没有下一级职称") if below is None else said(N_("没有{title}"), title=look.series.name_at(below))
        yield from look.met("title_step", False, fact, "titles")
