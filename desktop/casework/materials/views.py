"""A file handed in, as pages show it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from desktop.case_types.material_words import STATES

STATE_TITLES: Final[dict[str, str]] = {choice.key: choice.title for choice in STATES.choices}


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
    slot: str = ""  # a key of the line's slots; "" is the first, see `materials.slots.arranged`
    position: int = 0  # in its slot
    replaced_by: int | None = None  # the scan that stands in its place now
