"""What is sought: a level the series has, obtained this way, and not held yet; the ladder up to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.case_types.professional_title.judging.climbing import paused
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.policy.book.titles.eligibility.ladders import RungWay
from desktop.policy.book.titles.eligibility.years import YearsChapter
from desktop.policy.reckoning.titles.eligibility.climb import Climb, Standing
from desktop.policy.reckoning.titles.eligibility.holdings import Holding, best_of
from desktop.policy.reckoning.titles.eligibility.years import CHAPTER as YEARS
from desktop.policy.reckoning.titles.eligibility.years import days_within
from desktop.policy.verdict import Condition, Confidence, Outcome

TO_CHECK = Confidence.TO_CHECK
NO_WAITING = N_("等待不能解决。")  # the judge names the other ways, once they are known


def target_conditions(look: TitleLook, way: str) -> Iterator[Condition]:
    """The series has the level, the batch's rule set is known, and the level is obtained this way ("" for any)."""
    if not look.target_told:
        question = "target_series" if look.facts.target_series is None else "target_level"
        yield from look.unknown("title_level", question)
        return
    title = look.title_at(look.level)
    if look.level not in look.series.names:
        fact = said(
            N_("{series}没有{level}"), series=look.series.title, level=LEVELS.title(look.level)
        )
        yield from look.met("title_level", False, fact, "target_level")
        return
    other = _named_otherwise(look)
    if other:
        fact = said(N_("{title}是{level}的名称"), title=title, level=LEVELS.title(other))
        yield from look.met("title_level", False, fact, "target_title")
    else:
        yield from look.met("title_level", True, title, "target_level")
    strange = look.rule_sets - look.known_sets
    if strange:
        fact = said(N_("没有收录“{name}”"), name="、".join(sorted(strange)))
        yield from look.tell("title_rule_set", Outcome.UNKNOWN, fact, "rule_set")
    elif look.rule_sets:
        yield from look.met("title_rule_set", True, "、".join(sorted(look.rule_sets)), "rule_set")
    if way:
        yield from mode_condition(look, way)


def _named_otherwise(look: TitleLook) -> str:
    """The other level of the series whose title was written; "" where the title fits, or is a word of one's own."""
    own, names = look.facts.target_title, look.series.names
    if not own or own in names[look.level]:
        return ""
    return next((level for level, titles in names.items() if own in titles), "")


def mode_condition(look: TitleLook, way: str) -> Iterator[Condition]:
    """A level that is obtained by the national exam alone is refused with the rule."""
    found = look.mode(way)
    if found.row is None:
        return
    outcome = Outcome.MET if found.open else Outcome.UNMET
    note = N_("参加全国统一考试取得，不受理评审和认定。") if found.exam_only else N_("请按该层级的评价方式申报。")
    fact = look.title_at(look.level)
    yield from look.cited("title_mode", found.row, outcome, fact, "target_level", "" if found.open else note)


def not_held_condition(look: TitleLook) -> Iterator[Condition]:
    """Whoever has the level, or a higher one, needs no other."""
    held = best_of(look.held, (look.series.key,), look.rank(look.level))
    if held is None:
        yield from look.met("title_not_held", True, N_("没有同系列同级以上职称"), "titles")
        return
    of_qualification = held.way == "qualification"
    note = N_("取得职业资格即具备该层级职称，不再另行评审。") if of_qualification else ""
    question = "qualifications" if of_qualification else "titles"
    for condition in look.tell("title_not_held", Outcome.UNMET, held.says or LEVELS.title(held.level), question, note):
        yield replace(condition, blocks=condition.blocks and not held.warning)


def ladder_conditions(look: TitleLook, way: RungWay = "review") -> Iterator[Condition]:
    """Education and years; a title of another series is told before, since it is mended by a transfer."""
    standing = look.standing(way)
    yield from _same_series(look, standing)
    yield from _region(look, standing)
    yield from ladder_condition(look, standing)
    yield from _pauses(look, standing)


def ladder_condition(look: TitleLook, standing: Standing) -> Iterator[Condition]:
    """How somebody stands before the level: what rests on rules 待核 alone lets through, and never refuses."""
    sure = [one for one in standing.climbs if one.rung.confidence is not TO_CHECK]
    firm = any(not one.own_route for one in sure)  # that a skill is lacking refuses nobody whose own standard is 待核
    told = Standing(tuple(sure), standing.counting, standing.sets) if firm and not standing.passes else standing
    best = told.best
    if best is None:
        yield from look.tell("title_ladder", Outcome.UNKNOWN, N_("没有收录这一层级的学历、年限规定"), "target_level")
    elif best.passes:
        question = best.parts[0].question if best.parts else ""
        yield from look.cited("title_ladder", best.rung, Outcome.MET, _fact(best), question)
    elif told.open or _untold(look, best):
        question = next(iter(told.open), "titles")
        for condition in look.cited("title_ladder", best.rung, Outcome.UNKNOWN, _fact(best), question):
            yield replace(condition, blocks=True)
    else:
        part = next((part for part in best.parts if part.state != "met"), best.parts[0])
        for condition in look.cited(
            "title_ladder", best.rung, Outcome.UNMET, _fact(best), part.question, shortage(told)
        ):
            yield replace(condition, blocks=condition.blocks and firm)


def shortage(standing: Standing) -> str:
    """What is short, in days where days would do."""
    reached = standing.reached
    if reached is None:
        return NO_WAITING
    return said(
        N_("差{days}天：{day} 满，截止日 {cutoff}。"), days=standing.counting.short_days(reached),
        day=reached.isoformat(), cutoff=standing.counting.cutoff.isoformat(),
    )  # fmt: skip


def needed_title(look: TitleLook, standing: Standing) -> Holding | None:
    """The title the years are counted of; None where the way asks for none, or none is held."""
    rung = standing.best.rung if standing.best is not None else None
    if rung is None or rung.previous is None:
        return None
    return best_of(look.held, rung.previous_series or (look.series.key,), look.rank(rung.previous))


def foreign_title(look: TitleLook, standing: Standing) -> Holding | None:
    """A title that would do but for its series; None where one of the right series is held, or none is asked for."""
    best = standing.best
    if best is None or best.passes or best.rung.previous is None or needed_title(look, standing) is not None:
        return None
    everywhere = {one.series for one in look.held}
    return best_of(look.held, everywhere, look.rank(best.rung.previous))


def _same_series(look: TitleLook, standing: Standing) -> Iterator[Condition]:
    own, other = needed_title(look, standing), foreign_title(look, standing)
    if own is not None:
        yield from look.met("title_same_series", True, own.says or LEVELS.title(own.level), "titles")
    elif other is not None:
        fact = said(
            N_("{title}属于{series}"), title=other.says or LEVELS.title(other.level), series=SERIES.title(other.series)
        )
        yield from look.met("title_same_series", False, fact, "titles")


def _region(look: TitleLook, standing: Standing) -> Iterator[Condition]:
    """A title reviewed elsewhere is confirmed here before the next level; a national exam counts at once."""
    own = needed_title(look, standing)
    rows = [
        row
        for row in look.facts.titles or ()
        if own is not None and row.region and (row.series, row.level) == (own.series, own.level)
    ]
    if rows:
        book = look.library.chapter(YEARS, YearsChapter)
        here = any(
            row.way in {"exam", "confirmation"} or book.at_home(row.region or "", look.day) for row in rows
        )
        yield from look.met("title_region", here, "、".join(str(row.region) for row in rows), "titles")


def _pauses(look: TitleLook, standing: Standing) -> Iterator[Condition]:
    """Whether the years are still full when spans that may not count are taken off; only told where there are any."""
    held, best = needed_title(look, standing), standing.best
    if held is None or held.since is None or best is None or look.climber.pauses:
        return
    off = days_within(paused(look.library, look.facts, look.day), held.since, look.counting.cutoff)
    if not off:
        return
    reached = look.counting.reached(held.since, best.rung.years)
    left = (look.counting.cutoff - reached).days
    fact = said(N_("不计入的期间共{days}天，年限富余{left}天"), days=off, left=max(0, left))
    yield from look.met("title_pauses", off <= left, fact, "pauses")


def _untold(look: TitleLook, best: Climb) -> bool:
    """A row of titles without series or level may be the very one that is lacking."""
    untold = any(not (row.series and row.level) for row in look.facts.titles or ())
    return untold and any(part.name == "previous" for part in best.lacking)


def _fact(best: Climb) -> str:
    return joined((part.says for part in best.parts), "；") or best.rung.says
