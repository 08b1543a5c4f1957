"""What a judgement of a title went by: rule sets, cut-off, days looked at, ways of counting, training years."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_
from desktop.case_types.professional_title.choices import TITLE_STARTS, YEAR_MODES
from desktop.case_types.professional_title.judging.hours import training_of
from desktop.case_types.professional_title.judging.look import TitleLook, start_of
from desktop.policy.book.titles.eligibility.ladders import RungWay
from desktop.policy.settled import Settled


def settled(look: TitleLook, way: RungWay | None, *, training: bool) -> Iterator[Settled]:
    """One for each, whether the batch set it or the book.

    In: `way`, None while no ladder is asked; `training`, whether hours are. Rule sets are those that speak of the level
    sought; a side one where the nearest way is its own, or no other speaks.
    """
    standing = look.standing(way) if way is not None else None
    sets = standing.sets if standing is not None else ()
    rung = standing.best.rung if standing is not None and standing.best is not None else None
    main = [one for one in sets if one.standing != "side" or rung in one.rung] or sets
    if main:
        named, titles = "+".join(one.rule_set for one in main), "、".join(one.title for one in main)
        yield Settled("rule_set", N_("评价标准"), named, titles)
    cutoff, accepted = look.counting.cutoff.isoformat(), look.accepted.isoformat()
    checked = (look.facts.retire_check_day or look.accepted).isoformat()
    yield Settled("cutoff", N_("学历、年限、业绩截止日"), cutoff, cutoff)
    yield Settled("accept_day", N_("受理日"), accepted, accepted)
    yield Settled("retire_check_day", N_("退休核对日"), checked, checked)
    yield Settled("year_mode", N_("年限推算方式"), look.counting.mode, YEAR_MODES.title(look.counting.mode))
    start = start_of(look.facts, look.setting("title_start"))
    yield Settled("title_start", N_("职称起算日"), start, TITLE_STARTS.title(start))
    years = ",".join(str(one.year) for one in training_of(look).years) if training else ""
    if years:
        yield Settled("training_years", N_("核对继续教育的年度"), years, years.replace(",", "、"))
