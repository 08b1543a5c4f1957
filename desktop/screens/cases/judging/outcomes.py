"""Outcomes and confidence in words, tone and icon: colours never speak alone."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, _
from desktop.policy.verdict import Confidence, Outcome
from desktop.widgets.lists.column import Tinted
from desktop.widgets.look.tokens import Tone

_OUTCOMES: Final[dict[Outcome, tuple[str, Tone, str]]] = {
    Outcome.MET: (N_("符合"), "good", "check"),
    Outcome.UNMET: (N_("不符合"), "over", "x"),
    Outcome.WAIVED: (N_("免"), "second", "minus"),
    Outcome.UNKNOWN: (N_("尚不能判断"), "near", "circle-question-mark"),
}
_CONFIDENCE: Final[dict[Confidence, tuple[str, Tone]]] = {
    Confidence.CONFIRMED: (N_("已核实"), "plain"),
    Confidence.ONE_SOURCE: (N_("一处来源"), "plain"),
    Confidence.TO_CHECK: (N_("待核"), "near"),
}


def outcome_cell(outcome: Outcome) -> Tinted:
    """符合 with a tick, and so on."""
    text, tone, icon = _OUTCOMES[outcome]
    return Tinted(_(text), tone, icon=icon)


def confidence_cell(confidence: Confidence) -> Tinted:
    """How sure the house is, as a pill."""
    text, tone = _CONFIDENCE[confidence]
    return Tinted(_(text), tone, pill=True)
