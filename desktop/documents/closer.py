"""A paper set a little closer, rather than a last sheet with a few lines, or a counterfoil with nothing to cut from."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.documents.parts import Document, Gap, Grid, Heading, Panels, Part, Rows, Seal, Words
from desktop.documents.typeset.words import PITCH

STEPS: Final = (0.92, 0.84, 0.76)  # of the usual heights, one after the other until a sheet is saved
LITTLE: Final = 0.45  # of a sheet: what may be saved at all; beyond that the last sheet is worth its paper
SMALLER: Final = (0.94, 0.88, 0.82, 0.76, 0.7)  # of the usual sizes, for an overview that should stay on its sheet
FLOOR: Final = 7.5  # points (六号): below that nobody at the table reads it
LEAST_ROW: Final = 6.6  # mm: below that a form cannot be filled in by hand


def closer(document: Document, step: float) -> Document:
    """The same paper with its paragraphs, forms and empty heights at `step` of the usual."""
    return replace(document, parts=tuple(_closer(part, step) for part in document.parts))


def _closer(part: Part, step: float) -> Part:
    if isinstance(part, Words) and not part.pitch:
        return replace(part, pitch=PITCH * step, before=part.before * step)
    if isinstance(part, Gap):
        return replace(part, height=part.height * step)
    if isinstance(part, Grid):
        return replace(part, height=min(part.height, max(LEAST_ROW, part.height * step)))
    if isinstance(part, Heading | Rows | Seal):
        return replace(part, close=True)
    return part


def smaller(document: Document, step: float) -> Document:
    """The same paper with tables, forms and paragraphs in type of `step` the usual size, never below the floor."""
    return replace(document, parts=tuple(_smaller(part, step) for part in document.parts))


def _smaller(part: Part, step: float) -> Part:
    if isinstance(part, Grid):
        return replace(part, size=max(FLOOR, part.size * step), height=max(LEAST_ROW, part.height * step))
    if isinstance(part, Rows):
        return replace(part, size=max(FLOOR, part.size * step), close=True)
    if isinstance(part, Panels):
        boxes = (replace(box, size=max(FLOOR, box.size * step), least=box.least * step) for box in part.boxes)
        return replace(part, boxes=tuple(boxes))
    if isinstance(part, Words):
        return replace(part, size=max(FLOOR, part.size * step))
    return part
