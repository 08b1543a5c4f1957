"""The stages of a case and the ways between them (受理 … 办结)."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType

STAGE_TITLES: Final[dict[str, str]] = {
    "registered": N_("已登记"),
    "correcting": N_("补正中"),
    "accepted": N_("已受理"),
    "reviewing": N_("审核中"),
    "forwarded": N_("已报送"),
    "replied": N_("已复函"),
    "decided": N_("已决定"),
    "following": N_("回访中"),
    "closed": N_("已办结"),
}

# The clock of the time limit runs from acceptance until the decision.
ON_THE_CLOCK: Final = frozenset({"accepted", "reviewing", "forwarded", "replied"})
# After the decision some kinds call the person once more; that has a day of its own.
AFTERWARDS: Final = frozenset({"following"})
# In which stages a clock ticks; while the applicant mends (补正中) it stands.
TICKING: Final = ON_THE_CLOCK | {"registered"} | AFTERWARDS
# In which stages a case may be that was not accepted yet; the clock of the pre-review is theirs.
BEFORE_ACCEPTANCE: Final = frozenset({"registered", "correcting"})

_WAYS: Final[dict[str, tuple[str, ...]]] = {
    "registered": ("accepted", "correcting", "closed"),
    "correcting": ("accepted", "registered", "closed"),
    "accepted": ("reviewing", "correcting", "closed"),
    "reviewing": ("forwarded", "decided", "accepted", "correcting", "closed"),
    "forwarded": ("replied", "decided", "reviewing"),
    "replied": ("decided", "forwarded"),
    "decided": ("following", "closed"),
    "following": ("closed",),
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
        ("forwarded", "replied"),
        ("replied", "forwarded"),
        ("following", "closed"),
    }
)

# What is written down with a step, where that is no reason.
ASKED_WITH: Final[dict[tuple[str, str], str]] = {
    ("forwarded", "replied"): N_("复函的文号和意见"),
    ("replied", "forwarded"): N_("再次去函的原因"),
    ("following", "closed"): N_("回访的情况"),
}


def stage_title(kind: CaseType | None, stage: str) -> str:
    """What a stage is called, in the kind's own words where it has some; a message id."""
    own = kind.stage_words.get(stage) if kind is not None else None
    return own.title if own is not None else STAGE_TITLES.get(stage, stage)


def ways(stage: str, stages: tuple[str, ...], *, accepted: bool = False) -> tuple[str, ...]:
    """Where a case in this stage may go, among the stages its kind knows; once accepted it never goes back before."""
    return tuple(way for way in _WAYS.get(stage, ()) if way in stages and not (accepted and way == "registered"))
