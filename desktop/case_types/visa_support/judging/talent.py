"""外国高端人才确认函: class A, from abroad, with invitation; the R visa's years and stays; the family that joins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.ruled.verdict import verdict_of
from desktop.case_types.visa_support.family import OF_AGE
from desktop.case_types.visa_support.judging.common import class_a, foreign, standing
from desktop.case_types.visa_support.judging.elements import element_conditions
from desktop.case_types.visa_support.judging.judged import with_all_missing
from desktop.case_types.visa_support.judging.look import VisaLook, look_at
from desktop.policy.book.kinds.visits import ToldChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.age import full_years
from desktop.policy.verdict import Condition, Outcome, Verdict

KEY = "visa_talent_confirmation"
TALENT_VISA = "visa_support/talent_visa"
A = "A"


def judge_talent(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """Judge an application for a confirmation letter: class A by the standard's own lines, or no letter.

    Raises `Expected`, with `field`, on a fact of the wrong name, type or range, or a day the book does not cover.
    Source: 外专发〔2017〕218号; of the class: 外专发〔2017〕40号.
    """
    look = look_at(library, facts, day, KEY)
    conditions = tuple(_conditions(look))
    met = look.found.met(A)
    lines = "、".join(judged.line.code for judged in met)
    verdict = verdict_of(
        library,
        day,
        conditions,
        answer=said(N_("符合外国高端人才（A类）标准：满足 {lines}，可以推荐签发确认函。"), lines=lines),
        refusal=N_("不能推荐签发确认函：{says}。"),
        advice=(told.says for told in library.chapter(TALENT_VISA, ToldChapter).on(day) if told.id == "work"),
    )
    points = look.found.tally.points
    claims_points = any(judged.row.basis == "points" and judged.line.outcome is not Outcome.UNKNOWN for judged in met)
    rule = look.rules.get("conf_family")
    return replace(
        with_all_missing(look, verdict),
        talent_class=A if met else None,
        classed=True,
        lines=tuple(judged.line for judged in look.found.lines if judged.line.talent_class == A),
        points=points if claims_points or points.complete else None,
        extra={} if rule is None or rule.limit is None else {OF_AGE: str(int(rule.limit))},
    )


def _conditions(look: VisaLook) -> Iterator[Condition]:
    yield from class_a(look, "conf_class_a")
    yield from foreign(look)
    yield from look.yes_no(
        "conf_abroad", look.facts.applicant_outside_china, "applicant_outside_china", N_("在境外"), N_("已在境内")
    )  # fmt: skip
    yield from look.passport("conf_passport")
    yield from element_conditions(look)
    yield from _entry(look)
    yield from _years(look)
    yield from look.within("conf_stay", look.facts.stay_days, "stay_days", N_("每次停留 {n} 日"))
    yield from _family(look)
    yield from standing(look)


def _entry(look: VisaLook) -> Iterator[Condition]:
    entry = look.facts.planned_entry_on
    if entry is None:
        yield from look.unknown("conf_entry", "planned_entry_on")
    else:
        yield from look.met("conf_entry", entry >= look.day, entry.isoformat(), "planned_entry_on")


def _years(look: VisaLook) -> Iterator[Condition]:
    wanted = look.facts.visa_years
    if wanted is None:
        yield from look.unknown("conf_years", "visa_years")
        return
    fits = look.limit("conf_years_least") <= wanted <= look.limit("conf_years")
    yield from look.met("conf_years", fits, said(N_("拟申请 {n} 年"), n=wanted), "visa_years")


def _family(look: VisaLook) -> Iterator[Condition]:
    """The spouse and minor children join with the same validity; others ask for visas of their own."""
    facts = look.facts
    if facts.family_joins is None:
        yield from look.unknown("conf_family", "family_joins")
        return
    if not facts.family_joins:
        yield from look.tell("conf_family", Outcome.WAIVED, N_("家属不随同"), "family_joins")
        return
    if not facts.family_named:
        yield from look.tell("conf_family", Outcome.UNKNOWN, N_("随同的家属未登记"), "family_named")
        return
    of_age = look.limit("conf_family")
    grown = sum(full_years(born, look.day) >= of_age for born in facts.family_children_born or ())
    elders = facts.family_elders or 0
    told = [said(N_("登记 {n} 人"), n=facts.family_named)]
    if grown:
        told.append(said(N_("成年子女 {n} 人不随同"), n=grown))
    if elders:
        told.append(said(N_("父母等 {n} 人不随同"), n=elders))
    yield from look.met("conf_family", not grown and not elders, joined(told, "；"), "family_named")
