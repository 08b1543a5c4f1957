"""The judgement of a residence paper: what every kind shares, the ground's own, the term and its fee."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, said
from desktop.case_types.case_type import Facts
from desktop.case_types.residence.choices import CHANGE, EXTEND
from desktop.case_types.residence.facts_model import ResidenceFacts
from desktop.case_types.residence.judging.common import common_conditions
from desktop.case_types.residence.judging.look import ResidenceLook
from desktop.case_types.residence.judging.term import Bound, term_conditions, term_of
from desktop.case_types.ruled.verdict import verdict_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Validity, Verdict


def nothing_more(_look: ResidenceLook) -> Iterator[str]:
    """A kind about which the window tells nothing besides."""
    yield from ()


def no_cap(_look: ResidenceLook) -> tuple[str, int] | None:
    """A kind with no longest term of its own."""
    return None


@dataclass(frozen=True)
class Ground:
    """How one kind of residence is judged.

    `further`: its own conditions. `bounds`: what its paper may not outlast. `shortest`: the rule about the shortest
    term. `called`: the kind of paper in words. `advice`: what the window tells besides.
    """

    further: Callable[[ResidenceLook], Iterator[Condition]]
    bounds: Callable[[ResidenceLook], tuple[Bound, ...]]
    shortest: str
    called: str
    cap: Callable[[ResidenceLook], tuple[str, int] | None] = no_cap
    advice: Callable[[ResidenceLook], Iterator[str]] = nothing_more


def judge_by(ground: Ground) -> Callable[[PolicyLibrary, Facts, date], Verdict]:
    """The judgement of one kind; it raises `Expected` as `ResidenceFacts.read` does."""

    def judged(library: PolicyLibrary, facts: Facts, day: date) -> Verdict:
        look = ResidenceLook(library, day, facts=ResidenceFacts.read(facts))
        bounds = ground.bounds(look)
        conditions = (
            *common_conditions(look),
            *ground.further(look),
            *term_conditions(look, bounds, ground.shortest),
        )
        validity = term_of(look, bounds, ground.cap(look))
        return verdict_of(
            library, day, conditions,
            answer=_answer(look, ground, validity),
            refusal=N_("不能办理：{says}。"),
            advice=(*ground.advice(look), *_of_fees(look, validity)),
            validity=validity,
        )  # fmt: skip

    return judged


def _answer(look: ResidenceLook, ground: Ground, validity: Validity) -> str:
    if look.facts.apply_for == CHANGE:
        return said(N_("可以申请变更{called}的登记事项。"), called=ground.called)
    until = validity.until.isoformat() if validity.until is not None else ""
    longer = look.facts.apply_for == EXTEND
    return said(
        N_("可以申请{called}延期，至 {day}。") if longer else N_("可以申请{called}，至 {day}。"),
        called=ground.called, day=until,
    )  # fmt: skip


def _of_fees(look: ResidenceLook, validity: Validity) -> Iterator[str]:
    """Readings of the fee table that differ are told; nobody here chooses."""
    if len(validity.residence_fees) > 1:
        yield N_("这个期限恰在收费标准读法不一之处，各种读法都已列出，请以出入境窗口收费为准。")
    people = look.facts.companions or 0
    if people and validity.residence_fees:
        yield said(N_("偕行 {people} 人，每人同样收费。"), people=people)
