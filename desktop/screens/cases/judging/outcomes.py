"""Outcomes and confidence in words, tone and icon: colours never speak alone."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, _
from desktop.policy.verdict import OUTCOME_WORDS, Confidence, Outcome
from desktop.widgets.lists.column import Tinted
from desktop.widgets.look.tokens import Tone

_LOOKS: Final[dict[Outcome, tuple[Tone, str]]] = {
    Outcome.MET: ("good", "check"),
    Outcome.UNMET: ("over", "x"),
    Outcome.WAIVED: ("second", "minus"),
    Outcome.UNKNOWN: ("near", "circle-question-mark"),
}
_CONFIDENCE: Final[dict[Confidence, tuple[str, Tone]]] = {
    Confidence.CONFIRMED: (N_("已核实"), "plain"),
    Confidence.ONE_SOURCE: (N_("一处来源"), "plain"),
    Confidence.TO_CHECK: (N_("待核"), "near"),
}


def outcome_cell(outcome: Outcome) -> Tinted:
    """符合 with a tick, and so on."""
    tone, icon = _LOOKS[outcome]
    return Tinted(_(OUTCOME_WORDS[outcome]), tone, icon=icon)


def confidence_cell(confidence: Confidence) -> Tinted:
    """How sure the house is, as a pill."""
    text, tone = _CONFIDENCE[confidence]
    return Tinted(_(text), tone, pill=True)


def fee_words(fees: tuple[tuple[str, int], ...]) -> str:
    """The yuan of a residence permit; where offices read the table differently, each reading with a word of caution."""
    if len(fees) == 1:
        return _("{yuan} 元").format(yuan=fees[0][1])
    told = "，".join(_("{reading} {yuan} 元").format(reading=_(reading), yuan=yuan) for reading, yuan in fees)
    return _("{fees}：各地读法不一，请向出入境窗口确认").format(fees=told)
