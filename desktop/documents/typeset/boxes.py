"""Cuts words into the unbreakable boxes a line is made of: one for each Chinese character, one for each Latin word."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import NamedTuple

from desktop.documents.faces import Faces, is_latin
from desktop.documents.parts import Face
from desktop.documents.typeset.text import CLOSERS, NOT_FIRST, NOT_LAST, OPENERS, PAIRED, is_hangul

Miss = Callable[[str], None]


class Box(NamedTuple):
    """A piece that is never parted. Widths in points; `runs` are (face, words) drawn one after the other."""

    text: str
    runs: tuple[tuple[str, str], ...]
    width: float  # what it takes on the line
    full: float  # what its glyphs take by themselves
    shift: float = 0.0  # an opening bracket after another is drawn this far to the left
    trail: float = 0.0  # blank at its right that may hang over the margin or be squeezed
    may_begin: bool = True
    may_end: bool = True

    @property
    def is_space(self) -> bool:
        """Whether it is a space, which vanishes at a line's end."""
        return self.text == " "


@lru_cache(maxsize=8192)
def _joins(char: str) -> bool:
    """Whether a character makes one word with the one before it."""
    return is_latin(char) or is_hangul(char) or unicodedata.combining(char) > 0


def _tokens(text: str) -> Iterator[str]:
    word = ""
    for index, char in enumerate(text):
        among_latin = (
            char in "’‘·"
            and bool(word)
            and word[-1].isalpha()
            and index + 1 < len(text)
            and text[index + 1].isalpha()
            and is_latin(text[index + 1])
        )
        joins = among_latin or _joins(char)
        if char == " " or not joins:
            if word:
                yield word
            word = ""
            yield char
            continue
        word += char
        if char in "/@":
            yield word
            word = ""
    if word:
        yield word


def _box(token: str, face: Face, size: float, faces: Faces, miss: Miss) -> Box:
    runs: list[tuple[str, str]] = []
    width = 0.0
    among_latin = len(token) > 1 and token[0] not in PAIRED
    for char in token:
        glyph = faces.pick(face, char, among_latin=among_latin and not is_latin(char))
        if glyph is None:
            miss(char)
            continue
        width += glyph.width * size / 1000
        if runs and runs[-1][0] == glyph.face:
            runs[-1] = (glyph.face, runs[-1][1] + char)
        else:
            runs.append((glyph.face, char))
    return Box(
        token,
        tuple(runs),
        width,
        width,
        trail=size / 2 if token in CLOSERS and width > 0.9 * size else 0.0,
        may_begin=token[0] not in NOT_FIRST,
        may_end=token[-1] not in NOT_LAST,
    )


def boxes_of(
    text: str, face: Face, size: float, faces: Faces, miss: Miss, known: dict[str, Box] | None = None
) -> list[Box]:
    """The boxes of one paragraph (no line breaks in it); `miss` is told each character that no face has.

    `known` keeps boxes of this face and size from one paragraph to the next.

    Two full-width marks side by side share one square's blank, as good Chinese setting has it.
    """
    boxes: list[Box] = []
    known = {} if known is None else known
    for token in _tokens(text):
        if token in PAIRED and boxes and boxes[-1].text == token:
            boxes[-1] = _box(token * 2, face, size, faces, miss)
            continue
        box = known.get(token)
        if box is None:
            box = _box(token, face, size, faces, miss)
            if sum(len(words) for _, words in box.runs) == len(token):  # a missing character is told at every place
                known[token] = box
        if boxes and (box.text in CLOSERS or box.text in OPENERS) and box.full > 0.9 * size:
            before = boxes[-1]
            if before.trail:
                boxes[-1] = before._replace(width=before.width - before.trail, trail=0.0)
            elif before.text in OPENERS and box.text in OPENERS and before.full > 0.9 * size:
                box = box._replace(width=box.width - size / 2, shift=size / 2)
        boxes.append(box)
    return boxes


def _leads(boxes: list[Box]) -> Iterator[float]:
    """Before each box the width of an opening bracket that may not stand at the line's end without it."""
    before = 0.0
    for box in boxes:
        yield before
        before = 0.0 if box.may_end else box.width


def split_wide(boxes: list[Box], room: float, remake: Callable[[str], Box]) -> list[Box]:
    """Parts words that are wider than a whole line (an address, a hostile name) character by character.

    A word fills no line so that the bracket before it would stand alone.
    """
    out: list[Box] = []
    for box, lead in zip(boxes, _leads(boxes), strict=True):
        if box.width + lead <= room or len(box.text) == 1:
            out.append(box)
            continue
        part, left = "", room - lead
        for char in box.text:
            if part and remake(part + char).width > left:
                cut = max(part.rfind(mark) for mark in "./-_@") + 1
                kept = part[:cut] if cut * 2 > len(part) else part  # an address is better parted after a dot
                out.append(remake(kept)._replace(may_end=True))
                part, left = part[len(kept) :], room
            part += char
        out.append(remake(part)._replace(may_begin=True))
    return out


def make_boxes(
    text: str, face: Face, size: float, room: float, faces: Faces, miss: Miss, *, known: dict[str, Box] | None = None
) -> list[Box]:
    """Boxes of one paragraph, none wider than `room` points."""
    boxes = boxes_of(text, face, size, faces, miss, known)
    if all(box.width + lead <= room for box, lead in zip(boxes, _leads(boxes), strict=True)):
        return boxes
    return split_wide(boxes, room, lambda part: _box(part, face, size, faces, miss))
