"""The stages of a case and the ways between them (受理 … 办结)."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_

STAGE_TITLES: Final[dict[str, str]] = {
    "registered": N_("已登记"),
    "correcting": N_("补正中"),
    "accepted": N_("已受理"),
    "reviewing": N_("审核中"),
    "forwarded": N_("已报送"),
    "decided": N_("已决定"),
    "closed": N_("已办结"),
}

# The clock of the time limit runs from acceptance until the decision.
ON_THE_CLOCK: Final = frozenset({"accepted", "reviewing", "forwarded"})
# In which stages a clock ticks; while the applicant mends (补正中) it stands.
TICKING: Final = ON_THE_CLOCK | {"registered"}
# In which stages a case may be that was not accepted yet; the clock of the pre-review is theirs.
BEFORE_ACCEPTANCE: Final = frozenset({"registered", "correcting"})

_WAYS: Final[dict[str, tuple[str, ...]]] = {
    "registered": ("accepted", "correcting", "closed"),
    "correcting": ("accepted", "registered", "closed"),
    "accepted": ("reviewing", "correcting", "closed"),
    "reviewing": ("forwarded", "decided", "accepted", "correcting", "closed"),
    "forwarded": ("decided", "reviewing"),
    "decided": ("closed",),
    "closed": (),
}

# Steps that undo or end something are explained in the history.
NEEDS_REASON: Final = frozenset(
    {
        ("registered", "closed"),
        ("correcting", "closed"),
        ("accepted", "closed"),
        ("accepted", "correcting"),
        ("reviewing", "correcting"),
        ("reviewing", "closed"),
        ("reviewing", "accepted"),
        ("forwarded", "reviewing"),
    }
)


def ways(stage: str, stages: tuple[str, ...], *, accepted: bool = False) -> tuple[str, ...]:
    """Where a case in this stage may go, among the stages its kind knows; once accepted it never goes back before."""
    return tuple(way for way in _WAYS.get(stage, ()) if way in stages and not (accepted and way == "registered"))
