"""Judging a case about the permit in hand: no class is found anew, only conditions are looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, joined, said
from desktop.case_types.case_type import Facts
from desktop.case_types.work_permit.judge import missing_of, read_facts
from desktop.case_types.work_permit.judging.by_kind.look import Further, Look
from desktop.case_types.work_permit.judging.classification import classify
from desktop.case_types.work_permit.judging.conditions import basic_conditions
from desktop.case_types.work_permit.judging.headline import not_refused
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Outcome, Validity, Verdict


@dataclass(frozen=True)
class InHand:
    """How a kind of case about the permit in hand is judged.

    `keeps`: the basic conditions it looks at beside its own. `answer`: the sentence when nothing stands in the way.
    `refusal`: the pattern of the sentence when something does, with {says} and {note}. `advice`: what the window
    tells besides. `term`: the days of the permit afterwards, None where there are none.
    """

    further: Further
    keeps: frozenset[str]
    answer: Callable[[Look], str]
    refusal: str
    advice: Callable[[Look], Iterator[str]]
    term: Callable[[Look], Validity | None]


def judge_in_hand(way: InHand) -> Callable[[PolicyLibrary, Facts, date], Verdict]:
    """The judgement of such a kind of case; it raises `Expected` as `judge` does."""

    def judged(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
        known = read_facts(library, facts, day)
        look = Look(library, day, facts=known, found=classify(library, known, day))
        conditions = (
            *(c for c in basic_conditions(library, known, day, look.found) if c.id in way.keeps),
            *way.further(look),
        )
        return Verdict(
            day=day,
            edition=library.edition,
            talent_class=known.permit_class,
            headline=sentence(way, look, conditions),
            conditions=conditions,
            missing=missing_of(known, conditions),
            warnings=(*not_refused(conditions), *way.advice(look)),
            validity=way.term(look),
            classed=False,
        )

    return judged


def sentence(way: InHand, look: Look, conditions: tuple[Condition, ...]) -> str:
    """What the case comes to: what stands in the way and what to do instead, what is still open, or that it may go."""
    stopping = next((c for c in conditions if c.blocks and c.outcome is Outcome.UNMET), None)
    if stopping is not None:
        return said(way.refusal, says=joined((stopping.fact, stopping.note.rstrip("。")), "："))
    if any(c.blocks and c.outcome is Outcome.UNKNOWN for c in conditions):
        return N_("现有信息尚不能判断，请先补齐缺少的事实。")
    return way.answer(look)


def term_of_permit(look: Look) -> Validity | None:
    """The permit goes on to the end it has."""
    until = look.facts.permit_expires_on
    return None if until is None else Validity(until, N_("原许可期限"), ((N_("原许可期限"), until),))


def no_term(_look: Look) -> Validity | None:
    """Nothing goes on."""
    return None
