"""How a title comes about by each kind of case: by what mode it stands in the ledger, and whether a committee votes."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_

# Every mode of the ledger, titles obtained elsewhere too.
MODES: Final[dict[str, str]] = {
    "review": N_("评审"),
    "recognition": N_("认定"),
    "exceptional": N_("破格评审"),
    "transfer": N_("转评"),
    "confirmation": N_("确认"),
    "exam": N_("考试"),
    "exam_review": N_("考评结合"),
    "qualification": N_("职业资格对应"),
}
_BY_DECISION: Final = frozenset({"professional_title_recognition", "professional_title_confirmation"})
_KINDS: Final = "professional_title_"


def mode_of(kind: str) -> str:
    """The mode of the ledger by which a kind of case gives a title; a kind of no title is reviewed."""
    mode = kind.removeprefix(_KINDS)
    return mode if mode in MODES else "review"


def is_voted(kind: str) -> bool:
    """Whether a committee votes on a kind; recognition and confirmation are decided by the office itself."""
    return kind not in _BY_DECISION
