"""What the kinds of residence declare alike."""

from __future__ import annotations

from typing import Final

from pydantic import JsonValue

from desktop.case_types.known import Known
from desktop.case_types.standing.outcome import OutcomeWords
from desktop.case_types.work_permit.kinds.carrying import of_residence

NEVER_COPIED: Final = (
    "residence_number", "residence_expires_on", "entered_on", "accommodation_registered_on", "changed_on",
    "change_says",
)  # fmt: skip
RESIDENCE: Final = OutcomeWords(
    granted="准予居留",
    refused="不予居留",
    accepted="受理不表示居留证件已经签发。居留证件由公安机关出入境管理机构决定。",
    handed_over="",
    afterwards="请在居留证件有效期内居留；护照、住址、用人单位等登记事项变更的，自变更之日起十日内申请变更；"
    "需要延期的，在届满三十日前申请。",
)
PERMANENT: Final = OutcomeWords(
    granted="准予永久居留",
    refused="不予永久居留",
    accepted="受理不表示永久居留已获批准。永久居留由公安机关审批。",
    handed_over="",
    afterwards="请按公安机关的通知领取外国人永久居留身份证；证件内容变更、损毁、遗失的，及时申请换发、补发。",
)


def paper_in_hand(known: Known) -> dict[str, JsonValue]:
    """The residence paper or visa on file; who holds a residence paper goes on from it."""
    told = of_residence(known)
    kind = str(told.get("residence_kind") or "")
    if told and kind and not kind.startswith(("visa", "stay")):
        told["apply_for"] = "extend"
    return told
