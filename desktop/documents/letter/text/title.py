"""A letter's title: 二号小标宋, broken by sense into a trapezium or a rhombus (GB/T 9704-2012 7.3.1)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate, combinations, pairwise
from typing import Final

from desktop.documents.letter.measures import LEFT, SECOND, WIDTH
from desktop.documents.letter.rows import Hold, Piece, Words
from desktop.documents.letter.text.sense import torn
from desktop.documents.typeset.boxes import Box
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.lines import Line, break_lines, may_part
from desktop.documents.typeset.text import clean

SIZES: Final = (SECOND, 20.0, 18.0, 16.0)
MOST_LINES: Final = 4  # a title that needs more is set smaller
PITCH: Final = 1.5
MARGIN: Final = 2  # characters a line of several leaves free
NEAR: Final = 0.05
EQUAL, HOURGLASS, STEEP, MORE_LINES = 1.0, 5.0, 0.5, 3.0  # what a shape costs, in sizes
SLOPE: Final = 6  # characters two neighbouring lines may differ by before it costs
WINDOW: Final = 0.45  # how far from an even share a break is looked for


def title_rows(ink: Ink, text: str, names: Iterable[str] = ()) -> list[Words]:
    """The title's rows, holding on to each other; line breaks in the words are kept; `names` are not torn."""
    ink.place = "标题"
    words = clean(text).strip()
    size, lines = _forced(ink, words) if "\n" in words else _broken(ink, words, tuple(names))
    return [
        Words((Piece(line, "xbs", "centre", size, LEFT, 0.0),), Hold.OPENING, PITCH * size) for line in lines
    ]


def _forced(ink: Ink, words: str) -> tuple[float, Sequence[Line]]:
    parts = [part.strip() for part in words.split("\n") if part.strip()]
    for size in SIZES:
        lines = [line for part in parts for line in break_lines(ink.boxes(part, "xbs", size, WIDTH), WIDTH)]
        if len(lines) == len(parts):
            break
    return size, lines


def _broken(ink: Ink, words: str, names: tuple[str, ...]) -> tuple[float, Sequence[Line]]:
    size, lines = SIZES[-1], break_lines(ink.boxes(words, "xbs", SIZES[-1], WIDTH), WIDTH)
    for size in SIZES:
        boxes = ink.boxes(words, "xbs", size, WIDTH)
        natural = sum(box.width for box in boxes)
        if natural <= WIDTH + NEAR:
            return size, [Line(tuple(boxes), WIDTH, 0.0, ends=True)]
        room = WIDTH - MARGIN * size
        fewest = len(break_lines(boxes, room))
        if fewest > MOST_LINES:
            lines = break_lines(boxes, WIDTH)
            continue
        costs = torn("".join(box.text for box in boxes), names)
        found = [
            best
            for count in (fewest, fewest + 1)
            if count <= MOST_LINES and (best := _best(boxes, count, room, size, costs))
        ]
        if found:
            return size, min(found, key=lambda one: one[0] + MORE_LINES * size * (len(one[1]) - fewest))[1]
        lines = break_lines(boxes, WIDTH)
    return size, lines


def _best(
    boxes: Sequence[Box], count: int, room: float, size: float, costs: Sequence[float]
) -> tuple[float, tuple[Line, ...]] | None:
    ends = list(accumulate((len(box.text) for box in boxes), initial=0))
    reach = list(accumulate((box.width for box in boxes), initial=0.0))
    share = reach[-1] / count
    near = [
        [at for at in range(1, len(boxes))
         if abs(reach[at] - share * part) <= WINDOW * share + size and may_part(boxes, at)]
        for part in range(1, count)
    ]  # fmt: skip
    allowed = sorted({at for some in near for at in some}, key=lambda at: (costs[ends[at]], at))
    allowed = sorted(allowed[: 40 if count < 4 else 24])
    best: tuple[float, tuple[int, ...]] | None = None
    for breaks in combinations(allowed, count - 1):
        edges = (0, *breaks, len(boxes))
        widths = [reach[b] - reach[a] for a, b in pairwise(edges)]
        if max(widths) > room + NEAR:
            continue
        cost = size * (sum(costs[ends[at]] for at in breaks) + shape([width / size for width in widths]))
        if best is None or cost < best[0] - NEAR:
            best = cost, edges
    if best is None:
        return None
    cost, edges = best
    return cost, tuple(
        Line(tuple(boxes[a:b]), WIDTH, 0.0, ends=b == len(boxes)) for a, b in pairwise(edges)
    )


def shape(widths: Sequence[float]) -> float:
    """What the lines' outline costs, in sizes; in: their widths in characters.

    A trapezium (longer or shorter from line to line) or a rhombus (longest in the middle) is free; lines of one length
    and an hourglass are not, nor is a step of many characters.
    """
    steps = [b - a for a, b in pairwise(widths)]
    cost = sum(STEEP * max(0.0, abs(step) - SLOPE) for step in steps)
    if all(abs(step) < 1 for step in steps):
        return cost + EQUAL
    falls = False
    for step in steps:
        if step <= -1:
            falls = True
        elif step >= 1 and falls:
            return cost + HOURGLASS
    return cost
