"""Continuing education (继续教育) as a condition: year by year, with the hours that are lacking."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desktop.basics.chinese import figures
from desktop.basics.language import N_, joined, said
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.seeking import needed_title
from desktop.policy.reckoning.titles.eligibility.training import (
    Training,
    YearHours,
    YearJudged,
    counted_years,
    judge_training,
)
from desktop.policy.verdict import Condition, Outcome


def training_of(look: TitleLook) -> Training:
    """The years that count and how each came out: the batch's years, else those the book has for the level."""
    named = look.facts.training_years
    years, rule = (
        (tuple(named), None)
        if named
        else counted_years(look.library, look.level, _since(look), look.counting.cutoff, look.day, look.educated)
    )
    done = (
        YearHours(row.year, row.total, row.professional, row.public)
        for row in look.facts.training or ()
        if row.year is not None
    )
    return judge_training(look.library, years, done, look.day, rule)


def _since(look: TitleLook) -> date | None:
    """The title's day; without one the first day in the post, or of the education that leads there."""
    held = needed_title(look, look.standing())
    if held is not None and held.since is not None:
        return held.obtained_on or held.since
    educated = [row.graduated_on for row in look.climber.education or () if row.graduated_on is not None]
    return look.facts.post_since or max(educated, default=None)


def training_conditions(look: TitleLook) -> Iterator[Condition]:
    """A year that fell short refuses; one nobody told is open, and only warns where the years are 待核."""
    found = training_of(look)
    if not found.years:
        return
    short = [one for one in found.years if one.known and one.short]
    untold = [one for one in found.years if not one.known]
    if short:
        note = said(N_("共差{hours}学时，请在规定时间内补足或者改报。"), hours=figures(found.lacking))
        fact = joined((_said(one) for one in short), "；")
        yield from look.cited("title_training", found.rule, Outcome.UNMET, fact, "training", note)
    elif untold:
        fact = said(N_("未填：{years}年"), years="、".join(str(one.year) for one in untold))
        nowhere = all(one.hours is None for one in untold)  # a year whose row lacks a figure is asked for
        if found.years_rule is not None and look.facts.training and nowhere:
            yield from look.open_question("title_training", "training", fact)
        else:
            yield from look.cited("title_training", found.rule, Outcome.UNKNOWN, fact, "training")
    else:
        years = "、".join(str(one.year) for one in found.years)
        yield from look.cited("title_training", found.rule, Outcome.MET, said(N_("{years}年"), years=years), "training")


def _said(one: YearJudged) -> str:
    lacking = []
    if one.lacking:
        lacking.append(said(N_("差{hours}学时"), hours=figures(one.lacking)))
    if one.lacking_professional:
        lacking.append(said(N_("专业科目差{hours}学时"), hours=figures(one.lacking_professional)))
    if one.lacking_public:
        lacking.append(said(N_("公需科目差{hours}学时"), hours=figures(one.lacking_public)))
    told = one.hours.all_hours if one.hours is not None else None
    return said(
        N_("{year}年共{total}学时，{lacking}"), year=one.year, total="?" if told is None else figures(told),
        lacking=joined(lacking, "、"),
    )  # fmt: skip
