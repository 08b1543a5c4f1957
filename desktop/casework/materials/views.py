"""A file handed in, as pages show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.basics.language import N_

STATE_TITLES: Final[dict[str, str]] = {
    "missing": N_("未交"),
    "received": N_("已收"),
    "checked": N_("已核"),
    "returned": N_("退回"),
    "promised": N_("容缺"),
    "declared": N_("承诺替代"),
    "waived": N_("免交"),
    "not_needed": N_("不需要"),
}


@dataclass(frozen=True)
class FileRow:
    """One scan kept for a line of the material list."""

    id: int
    case_id: int
    material: str
    name: str
    kind: str  # "jpg", "png", "tiff", "pdf"
    pages: int
    size: int  # bytes
    digest: str  # SHA-256 in hex
    added_at: datetime
    added_by: str
    detached: bool = False
    reason: str = ""
