"""The way of a service through the office: class, papers, letter to the department, its reply, result, a call after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop.basics.language import N_
from desktop.policy.book.terms import StepKey

SERVICE_STAGES: Final = (
    "registered", "correcting", "accepted", "reviewing", "forwarded", "replied", "decided", "following", "closed",
)  # fmt: skip
SERVICE_TITLES: Final[Mapping[str, str]] = {
    "registered": N_("已申请"),
    "accepted": N_("类别已核"),
    "reviewing": N_("核对材料"),
    "forwarded": N_("已发联系函"),
    "decided": N_("已有结果"),
}
SERVICE_CLOCKS: Final[Mapping[str, StepKey]] = {"forwarded": "reply", "following": "follow_up"}
OWN_STAGES: Final = ("registered", "correcting", "accepted", "reviewing", "decided", "closed")
