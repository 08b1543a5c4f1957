"""What was measured of a photo, as a plain value that a file can keep."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class PhotoLook:
    """What was measured; lightness from 0 (black) to 255 (white)."""

    kind: str  # "jpg", "png", "tiff"
    width: int  # pixels, upright
    height: int
    size: int  # bytes
    coloured: bool
    background: int  # of the darkest part of the edges
    unevenness: int  # between the lightest and the darkest part of the edges
    contrast: int  # between the middle and the edges

    def kept(self) -> dict[str, Any]:
        """As plain values that a file can keep; `look_from` reads them again."""
        return asdict(self)


def look_from(kept: Mapping[str, Any] | None) -> PhotoLook | None:
    """What was measured when the photo was taken in; None when nothing was, or by another way of measuring."""
    if kept is None or set(kept) != set(PhotoLook.__dataclass_fields__):
        return None
    return PhotoLook(**kept)
