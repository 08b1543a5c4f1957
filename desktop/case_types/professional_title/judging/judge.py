"""The judges of the five kinds: what each looks at, the sentence it ends with, what is short and what else is open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.professional_title.facts_model import TitleFacts
from desktop.case_types.professional_title.judging.barred import barred_conditions
from desktop.case_types.professional_title.judging.climbing import look_of
from desktop.case_types.professional_title.judging.exceptional import exceptional_conditions
from desktop.case_types.professional_title.judging.hours import training_conditions
from desktop.case_types.professional_title.judging.look import TitleLook
from desktop.case_types.professional_title.judging.orders import order_conditions
from desktop.case_types.professional_title.judging.other_ways import names_ways, other_ways
from desktop.case_types.professional_title.judging.proofs import exam_conditions, merit_conditions
from desktop.case_types.professional_title.judging.proving.coherent import coherence_conditions, wrong_facts
from desktop.case_types.professional_title.judging.proving.diplomas import education_conditions
from desktop.case_types.professional_title.judging.seeking import (
    ladder_conditions,
    not_held_condition,
    target_conditions,
)
from desktop.case_types.professional_title.judging.settling import settled
from desktop.case_types.professional_title.judging.shortfalls import shortfalls_of
from desktop.case_types.professional_title.judging.side_roads import (
    confirmation_conditions,
    deemed_words,
    recognition_conditions,
    transfer_conditions,
)
from desktop.case_types.ruled.verdict import verdict_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.ladders import RungWay
from desktop.policy.nearest import OtherWay
from desktop.policy.verdict import Condition, Confidence, Outcome, Verdict

FAMILY: Final = "professional_title_"
NOTED: Final = ("title_ground", "title_ladder", "title_penalty")  # what is met, and something to say about it
LADDER: Final = ("title_mode", "title_ladder", "title_initial")
BARRING: Final = (
    "title_employed", "title_retired", "title_civil_servant", "title_penalty", "title_ban", "title_foreigner",
)  # fmt: skip
DOUBTED: Final = (*LADDER, "title_recommenders", "title_ground", "title_transfer_post")
ANSWERS: Final = {
    "review": N_("可以申报{title}评审。"),
    "recognition": N_("可以认定{title}。"),
    "exceptional": N_("可以破格申报{title}评审。"),
    "transfer": N_("可以申报转评{title}。"),
    "confirmation": N_("可以确认{title}。"),
}
REFUSALS: Final = {
    "review": N_("不能申报评审：{says}。"),
    "recognition": N_("不能认定：{says}。"),
    "exceptional": N_("不能破格申报：{says}。"),
    "transfer": N_("不能转评：{says}。"),
    "confirmation": N_("不能确认：{says}。"),
}


def judge_review(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """评审: level by level, by education and years, training, achievements. Raises `Expected` as all judges here."""
    look = look_of(library, TitleFacts.read(facts), day)

    def own() -> Iterator[Condition]:
        yield from not_held_condition(look)
        yield from education_conditions(look)
        yield from ladder_conditions(look)
        yield from exam_conditions(look)
        yield from training_conditions(look)
        yield from merit_conditions(look)

    return _verdict(look, "review", own())


def judge_recognition(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """认定: the initial levels, without a committee."""
    look = look_of(library, TitleFacts.read(facts), day)

    def own() -> Iterator[Condition]:
        yield from not_held_condition(look)
        yield from education_conditions(look, "recognition")
        yield from recognition_conditions(look)

    return _verdict(look, "recognition", own())


def judge_exceptional(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """破格: education or years are lacking, and two experts recommend."""
    look = look_of(library, TitleFacts.read(facts), day)

    def own() -> Iterator[Condition]:
        yield from not_held_condition(look)
        yield from education_conditions(look)
        yield from exceptional_conditions(look)
        yield from exam_conditions(look)
        yield from training_conditions(look)
        yield from merit_conditions(look)

    return _verdict(look, "exceptional", own())


def judge_transfer(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """转评: the same level in another series."""
    look = look_of(library, TitleFacts.read(facts), day)

    def own() -> Iterator[Condition]:
        yield from not_held_condition(look)
        yield from education_conditions(look)
        yield from transfer_conditions(look)
        yield from merit_conditions(look)

    return _verdict(look, "transfer", own())


def judge_confirmation(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
    """确认: a title from another region or system is taken over."""
    look = look_of(library, TitleFacts.read(facts), day)
    return _verdict(look, "confirmation", confirmation_conditions(look))


def _verdict(look: TitleLook, kind: str, own: Iterator[Condition]) -> Verdict:
    """What all kinds share around what is their own; nothing of a level is asked while none is told."""
    way: RungWay = "recognition" if kind == "recognition" else "review"
    target = tuple(target_conditions(look, "" if kind == "confirmation" else way))
    known = look.target_told and look.level in look.series.names
    judged = known and (kind == "confirmation" or not look.mode(way).exam_only)  # an exam has conditions of its own
    conditions = (*target, *barred_conditions(look), *(own if judged else ()), *order_conditions(look),
                  *coherence_conditions(look))  # fmt: skip
    ways: tuple[OtherWay, ...] = ()
    if known and kind != "confirmation" and not _barred(conditions):
        refused = any(c.id in LADDER and c.outcome is Outcome.UNMET for c in conditions)
        passes = not refused and kind != "exceptional"  # who could go the usual way is told so
        ways = other_ways(look, FAMILY + kind, passes=passes)
    conditions = tuple(names_ways(condition, ways) for condition in conditions)
    title = look.title_at(look.level) if known else ""
    answer = said(ANSWERS[kind], title=title)
    if kind == "recognition" and known and deemed_words(look):
        answer = said(N_("{says}（{title}）。"), says=deemed_words(look), title=title)
    doubted = next((c for c in conditions if c.id in DOUBTED and _fails_unproved(c)), None)
    if doubted is not None:
        says = joined((doubted.fact, doubted.note.rstrip("。")), "：")
        answer = said(N_("按待核的规定尚不符合（{title}），请先核对依据再定：{says}。"), title=title, says=says)
    verdict = verdict_of(
        look.library, look.day, conditions, answer=answer, refusal=REFUSALS[kind], advice=_advice(look, conditions)
    )
    ladder = way if judged and kind != "confirmation" else None
    went_by = settled(look, ladder, training=judged and kind in {"review", "exceptional"})
    verdict = replace(verdict, wrong=wrong_facts(look), settled=tuple(went_by))
    if not known or kind == "confirmation":
        return verdict
    return replace(verdict, shortfalls=tuple(shortfalls_of(look, conditions, way)), other_ways=ways)


def _barred(conditions: tuple[Condition, ...]) -> bool:
    """Whether somebody may apply for nothing at all: then no other way is open either."""
    return any(c.id in BARRING and c.blocks and c.outcome is Outcome.UNMET for c in conditions)


def _fails_unproved(condition: Condition) -> bool:
    """Unmet, and let through only because the rule is 待核."""
    return (
        condition.outcome is Outcome.UNMET and not condition.blocks and condition.confidence is Confidence.TO_CHECK
    )  # fmt: skip


def _advice(look: TitleLook, conditions: tuple[Condition, ...]) -> Iterator[str]:
    """What is let through though somebody must still look: rules 待核 the verdict rests on, qualifications."""
    for condition in conditions:
        met = condition.id in LADDER and condition.outcome is Outcome.MET
        if met and condition.confidence is Confidence.TO_CHECK:
            yield said(N_("依据待核，请先核对：{says}"), says=condition.says)
        if condition.outcome is Outcome.MET and condition.note and condition.id in NOTED:
            yield condition.note
    for held in look.held:
        if held.warning:
            yield held.warning
