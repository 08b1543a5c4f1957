"""A look at a photo: its kind, its size, and how light its ground is; measured, not judged."""

from __future__ import annotations

from typing import Final

from PIL import Image, ImageStat

from desktop.documents.photo_look import PhotoLook
from desktop.documents.scans import inspect, upright_image

#: Where a portrait shows its ground: top and upper sides, as parts of width and height (left, top, right, bottom).
_EDGES: Final = ((0.0, 0.0, 0.3, 0.06), (0.35, 0.0, 0.65, 0.04), (0.7, 0.0, 1.0, 0.06), (0.0, 0.1, 0.08, 0.45),
                 (0.92, 0.1, 1.0, 0.45))  # fmt: skip
_FIGURE: Final = (0.3, 0.25, 0.7, 0.75)
_LOOKED_AT: Final = 240  # pixels of the longer side: enough for lightness, and quick for a large scan
_COLOUR: Final = 4.0  # mean saturation (of 255) from which on a picture counts as coloured


def look(data: bytes, name: str) -> PhotoLook:
    """Look at a photo's pixels. Raises `Expected` as `inspect` does, and for a PDF, which is no picture."""
    facts = inspect(data, name)
    upright = upright_image(data, name)
    width, height = upright.size
    small = upright.convert("RGB")
    small.thumbnail((_LOOKED_AT, _LOOKED_AT))
    grey = small.convert("L")
    edges = [_lightness(grey, part) for part in _EDGES]
    ground = sum(edges) / len(edges)
    return PhotoLook(
        kind=facts.kind,
        width=width,
        height=height,
        size=len(data),
        coloured=_coloured(small),
        background=round(min(edges)),
        unevenness=round(max(edges) - min(edges)),
        contrast=round(abs(ground - _lightness(grey, _FIGURE))),
    )


def _lightness(grey: Image.Image, part: tuple[float, float, float, float]) -> float:
    """Mean lightness of a part of a grey picture, at least one pixel of it."""
    width, height = grey.size
    left, top = int(part[0] * width), int(part[1] * height)
    box = (left, top, max(left + 1, round(part[2] * width)), max(top + 1, round(part[3] * height)))
    return float(ImageStat.Stat(grey.crop(box)).mean[0])


def _coloured(picture: Image.Image) -> bool:
    """Whether the picture has colour at all: a grey one saved in colour has none."""
    return float(ImageStat.Stat(picture.convert("HSV").getchannel("S")).mean[0]) >= _COLOUR
