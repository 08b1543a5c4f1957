"""How a letter's state looks in lists and heads."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import _
from desktop.casework.letters.views import STATES
from desktop.widgets.lists.column import Tinted
from desktop.widgets.look.tokens import Tone

TONES: Final[dict[str, Tone]] = {
    "draft": "plain", "checking": "near", "signing": "near", "issued": "good", "dropped": "second",
}  # fmt: skip


def state_pill(state: str, *, voided: bool = False, returned: bool = False) -> Tinted:
    """The state as a pill; a returned draft and a voided letter say so."""
    if voided:
        return Tinted(_("已作废"), "over", pill=True)
    if returned and state == "draft":
        return Tinted(_("已退回"), "over", pill=True)
    return Tinted(_(STATES[state]), TONES[state], pill=True)
