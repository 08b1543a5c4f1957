"""What the kinds of residence declare alike."""

from __future__ import annotations

from typing import Final

from pydantic import JsonValue

from desktop.case_types.known import Known
from desktop.case_types.work_permit.kinds.carrying import of_residence

NEVER_COPIED: Final = (
    "residence_number", "residence_expires_on", "entered_on", "accommodation_registered_on", "changed_on",
    "change_says",
)  # fmt: skip


def paper_in_hand(known: Known) -> dict[str, JsonValue]:
    """The residence paper or visa on file; who holds a residence paper goes on from it."""
    told = of_residence(known)
    kind = str(told.get("residence_kind") or "")
    if told and kind and not kind.startswith(("visa", "stay")):
        told["apply_for"] = "extend"
    return told
