"""How the lines of the material list look: states as pills, needs in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.case_type import MaterialState
from desktop.case_types.material_words import SEEN, SETTLED, THERE
from desktop.casework.materials.views import STATE_TITLES
from desktop.policy.verdict import Confidence
from desktop.widgets.lists.column import Tinted
from desktop.widgets.look.tokens import Tone

STATE_TONES: Final[dict[str, Tone]] = {
    "missing": "near", "received": "accent", "checked": "good", "stamped_copy": "good", "returned": "over",
    "promised": "near", "declared": "near",
}  # fmt: skip
NEEDS: Final = {
    "required": N_("必交"), "commitment": N_("可承诺"), "optional": N_("可交"),
    "conditional": N_("视情况"), "waived": N_("免交"),
}  # fmt: skip
CONFIDENCES: Final = {
    Confidence.CONFIRMED: N_("已核实"), Confidence.ONE_SOURCE: N_("一处来源"), Confidence.TO_CHECK: N_("待核"),
}  # fmt: skip


def state_cell(state: MaterialState) -> Tinted:
    """The state as a pill; a paper that was handed in and will not do says so."""
    if state.troubles or state.trouble:
        return Tinted(_("有问题"), "over", pill=True)
    if state.state == "missing" and state.line.need in {"optional", "conditional"}:
        return Tinted(_(NEEDS[state.line.need]), "plain", pill=True)
    return Tinted(_(STATE_TITLES[state.state]), STATE_TONES.get(state.state, "plain"), pill=True)


def cells(state: MaterialState) -> tuple[str | Tinted, ...]:
    """One line of the list."""
    off = state.state in {"not_needed", "waived"}
    says = Tinted(_(state.line.says), "second") if off else _(state.line.says)
    pages = str(state.pages) if state.pages else ""
    return (str(state.line.number), says, state_cell(state), pages)


def wanting(state: MaterialState) -> bool:
    """Whether an officer still has something to do with a line: it is missing, sent back, or will not do."""
    if state.state in {"missing", "returned"}:
        return state.line.need not in {"optional", "waived"}
    return bool(state.troubles or state.trouble)


def settled(state: MaterialState) -> bool:
    """Whether a line counts among those that are in order."""
    return state.state in SETTLED and not state.troubles and not state.trouble


def to_look_at(state: MaterialState) -> bool:
    """Whether a paper is still to be seen: handed in and not compared, or not handed in though asked for."""
    return state.state in THERE - SEEN or wanting(state)


def count_words(states: Sequence[MaterialState]) -> str:
    """How far a case's papers are, for the tab: settled ones of those asked for."""
    counted = [state for state in states if state.state not in {"not_needed", "waived"}]
    return f"{sum(1 for state in counted if settled(state))}/{len(counted)}"
