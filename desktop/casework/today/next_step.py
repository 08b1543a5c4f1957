"""The next step of a case by its stage, in the two to four signs an officer calls it by."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_
from desktop.case_types.case_type import CaseType

NEXT_STEPS: Final[dict[str, str]] = {
    "registered": N_("收件受理"),
    "correcting": N_("催补正"),
    "accepted": N_("核验"),
    "reviewing": N_("转报"),
    "forwarded": N_("登记决定"),
    "replied": N_("登记结果"),
    "decided": N_("送达办结"),
    "following": N_("回访"),
}
# Where the answer of a department is awaited.
AWAITING: Final[dict[str, str]] = {
    "accepted": N_("核材料"),
    "reviewing": N_("发联系函"),
    "forwarded": N_("催复函"),
    "decided": N_("回访"),
}


def next_step(kind: CaseType | None, stage: str) -> str:
    """What is done next with a case of this kind in this stage; a message id."""
    own = AWAITING if kind is not None and "replied" in kind.stages else {}
    return own.get(stage) or NEXT_STEPS.get(stage, "")
