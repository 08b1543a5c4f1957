"""Breaks boxes into lines and places them: Chinese rules for the edges, squeezing, even spacing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from desktop.documents.parts import Align
from desktop.documents.typeset.boxes import Box

NEAR = 0.01  # points
WIDEST_GAP = 0.35  # of the size; a line that would need more stays ragged
TIGHTEST = 0.03  # of the size; on a grid a line's characters move so much closer before its marks are squeezed
SQUEEZED_MARKS = 2  # at most so many marks of a line give up their blank half


class Line(NamedTuple):
    """One line: its boxes, the room it has, its indent from the left, and whether its paragraph ends here."""

    boxes: tuple[Box, ...]
    room: float
    indent: float
    ends: bool

    @property
    def text(self) -> str:
        """Its words as entered."""
        return "".join(box.text for box in self.boxes)

    @property
    def natural(self) -> float:
        """Its width in points without trailing spaces."""
        return _width(self.boxes)


class Segment(NamedTuple):
    """Words of one face: where they begin (points from the left; None: where the last ended), space after each."""

    x: float | None
    face: str
    text: str
    gap: float


def _width(boxes: Sequence[Box]) -> float:
    end = len(boxes)
    while end and boxes[end - 1].is_space:
        end -= 1
    return sum(box.width for box in boxes[:end])


def _legal(boxes: Sequence[Box], at: int, start: int) -> bool:
    if at >= len(boxes):
        return True
    if boxes[at].is_space or not boxes[at].may_begin:
        return False
    before = at - 1
    while before > start and boxes[before].is_space:
        before -= 1
    return boxes[before].may_end


def may_part(boxes: Sequence[Box], at: int) -> bool:
    """Whether a line may end before this box."""
    return _legal(boxes, at, 0)


def _give(boxes: Sequence[Box]) -> float:
    """How much the marks inside a line (not the last box, which may hang) can be squeezed, in points."""
    return sum(sorted((box.trail for box in boxes[:-1]), reverse=True)[:SQUEEZED_MARKS])


def _end_of_line(boxes: Sequence[Box], start: int, room: float, closer: float) -> int:
    used = 0.0
    at = start
    while at < len(boxes):
        box = boxes[at]
        if at > start and not box.is_space and used + box.width - box.trail > room + NEAR:
            break
        used += box.width
        at += 1
    while at < len(boxes) and boxes[at].is_space:
        at += 1
    if _legal(boxes, at, start):
        return at
    pulled = at
    while pulled < len(boxes) and pulled - at < SQUEEZED_MARKS and not _legal(boxes, pulled, start):
        pulled += 1
    inside = boxes[start:pulled]
    give = max(_give(inside), closer * (len(inside) - 1))
    if _legal(boxes, pulled, start) and _width(inside) - inside[-1].trail - give <= room + NEAR:
        return pulled
    pushed = at
    while pushed > start + 1 and not _legal(boxes, pushed, start):
        pushed -= 1
    return pushed if _legal(boxes, pushed, start) else at


def break_lines(
    boxes: Sequence[Box], width: float, indent: float = 0.0, hanging: float = 0.0, *, closer: float = 0.0
) -> list[Line]:
    """Lines of a paragraph; `indent` moves its first line in, `hanging` the others (points). Nothing gives one line.

    `closer` is how much nearer a line's boxes may stand (points) to take in a mark that may not begin the next one.
    """
    if not boxes:
        return [Line((), width - indent, indent, ends=True)]
    lines = []
    start = 0
    while start < len(boxes):
        inset = hanging if start else indent
        end = _end_of_line(boxes, start, width - inset, closer)
        lines.append(Line(tuple(boxes[start:end]), width - inset, inset, ends=end >= len(boxes)))
        start = end
    return lines


def _squeezed(boxes: list[Box], excess: float) -> list[Box]:
    if excess <= NEAR:
        return boxes
    last = boxes[-1]
    excess -= min(last.trail, excess)
    givers = sorted((i for i in range(len(boxes) - 1) if boxes[i].trail), key=lambda i: -i)[:SQUEEZED_MARKS]
    for index in givers:
        taken = min(boxes[index].trail, excess)
        boxes[index] = boxes[index]._replace(width=boxes[index].width - taken)
        excess -= taken
    return boxes


def place(line: Line, align: Align, size: float, tracking: float = 0.0) -> list[Segment]:
    """Where the words of a line stand, grouped so that a page's stream stays small.

    `tracking` is what the boxes' widths have over their characters', in points: a grid's pitch less the size.
    """
    boxes = list(line.boxes)
    spaces: list[Box] = []
    while boxes and boxes[-1].is_space:
        spaces.append(boxes.pop())
    if not boxes:
        return []
    slack = line.room - sum(box.width for box in boxes)
    gap = 0.0
    if slack < 0:
        over = -slack - boxes[-1].trail
        if tracking and NEAR < over <= TIGHTEST * size * (len(boxes) - 1):
            boxes[-1] = boxes[-1]._replace(width=boxes[-1].width - boxes[-1].trail, trail=0.0)
            gap = -over / (len(boxes) - 1)  # all a little closer rather than one mark without its blank
        else:
            boxes = _squeezed(boxes, -slack)
        slack = 0.0
    x = line.indent
    if align == "centre":
        x += slack / 2
    elif align == "right":
        x += slack
    elif slack and len(boxes) > 1 and (align == "spread" or (align == "justify" and not line.ends)):
        gap = slack / (len(boxes) - 1)
        if align == "justify" and gap > WIDEST_GAP * size:
            gap = 0.0
    return _segments([*boxes, *spaces], x, gap, tracking)


def _segments(boxes: Sequence[Box], x: float, gap: float, tracking: float) -> list[Segment]:
    segments: list[Segment] = []
    after = gap + tracking
    at: float | None = None
    face, words, own = "", "", 0.0  # the segment in hand: where it begins, its words, the space after each
    joins = False  # the next box may continue it
    for text, runs, width, full, shift, *_edges in boxes:
        single = len(text) == 1
        plain = shift == 0 and len(runs) == 1
        if joins and plain and face == runs[0][0] and (single or after == 0):
            words += text
        else:
            for index, run in enumerate(runs):
                if words:
                    segments.append(Segment(at, face, words, own))
                # Runs after the first of a word of two faces go on where the first ended.
                at, (face, words), own = (x - shift if index == 0 else None), run, after if single else 0.0
        joins = plain and abs(width - full) < NEAR and (single or after == 0)
        x += width + gap
    if words:
        segments.append(Segment(at, face, words, own))
    return segments
