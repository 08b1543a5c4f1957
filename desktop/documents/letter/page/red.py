"""What is printed red: the office's name at the head, and the rules."""

from __future__ import annotations

from typing import Final

from desktop.documents.letter.measures import DOUBLE, DOUBLE_THICK, DOUBLE_THIN, DOUBLE_WIDTH, MIDDLE, RED, SHEET, WIDTH
from desktop.documents.parts import Align
from desktop.documents.typeset.boxes import Box
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.lines import Line
from desktop.documents.typeset.text import OPENERS, clean

TALL: Final = {"general": 50.0, "letter": 40.0}  # sizes in points; the standard leaves them free (7.2.4)
SPREAD: Final = 0.12  # of the size between characters where there is room
NARROWEST: Final = 0.72  # a long name is set narrower down to here, then smaller


def head(ink: Ink, text: str, tall: float, centre: float, top: float) -> float:
    """The office's name in 小标宋, centred, its ink's upper edge at `top`; out: its ink's lower edge."""
    ink.place = "发文机关标志"
    words = clean(text).replace("\n", "")
    boxes = _close(ink.boxes(words, "xbs", tall, 1e9), tall)
    if not boxes:
        return top - 0.9 * tall
    natural = sum(box.width for box in boxes)
    size = tall if natural * NARROWEST <= WIDTH else tall * WIDTH / (natural * NARROWEST)
    boxes = boxes if size == tall else _close(ink.boxes(words, "xbs", size, 1e9), size)
    natural = sum(box.width for box in boxes)
    narrow = min(1.0, WIDTH / natural)
    room = min(natural + SPREAD * size * (len(boxes) - 1), max(natural, WIDTH))
    upper, lower = _ink_edges(ink, boxes, size)
    baseline = top - upper
    canvas = ink.canvas
    canvas.saveState()
    canvas.setFillColorRGB(*RED)
    canvas.transform(narrow, 0, 0, 1, centre - room * narrow / 2, baseline)
    line = Line(tuple(boxes), room, 0.0, ends=True)
    align: Align = "spread" if len(boxes) > 1 else "centre"
    ink.write(line, align, size, 0.0, 0.0, middles=MIDDLE, middle=MIDDLE["xbs"])
    canvas.restoreState()
    return baseline + lower


def _close(boxes: list[Box], size: float) -> list[Box]:
    """The same characters, brackets and marks without their blank halves."""
    closed = [box._replace(width=box.width - box.trail, trail=0.0) for box in boxes]
    return [
        box._replace(width=box.width - size / 2, shift=size / 2)
        if box.text in OPENERS and not box.shift and box.width > 0.9 * size
        else box
        for box in closed
    ]


def _ink_edges(ink: Ink, boxes: list[Box], size: float) -> tuple[float, float]:
    """The ink's upper and lower edge over the baseline, in points."""
    upper, lower = 0.0, 0.0
    for box in boxes:
        for name, words in box.runs:
            face = ink.faces.font(name).face
            rise = MIDDLE["xbs"] - MIDDLE.get(name, MIDDLE["xbs"])
            for char in words:
                _, low, _, high = face.bounds(char)
                upper = max(upper, (high / face.unitsPerEm + rise) * size)
                lower = min(lower, (low / face.unitsPerEm + rise) * size)
    return upper, lower


def rule(ink: Ink, upper: float, thick: float, x: float, width: float) -> float:
    """A red rule whose upper edge is at `upper`; out: its lower edge."""
    canvas = ink.canvas
    canvas.saveState()
    canvas.setFillColorRGB(*RED)
    canvas.rect(x, upper - thick, width, thick, stroke=0, fill=1)
    canvas.restoreState()
    return upper - thick


def double_rule(ink: Ink, upper: float, *, thick_first: bool) -> float:
    """The double rule of the letter form, 170 mm, centred (10.1); out: its lower edge."""
    x = (SHEET[0] - DOUBLE_WIDTH) / 2
    first, second = (DOUBLE_THICK, DOUBLE_THIN) if thick_first else (DOUBLE_THIN, DOUBLE_THICK)
    rule(ink, upper, first, x, DOUBLE_WIDTH)
    return rule(ink, upper - DOUBLE + second, second, x, DOUBLE_WIDTH)
