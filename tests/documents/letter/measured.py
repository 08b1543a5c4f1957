"""A letter's pages read back: every character and rule with its place in millimetres from the upper left."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pypdfium2
from pypdfium2 import raw

MM = 72 / 25.4
HEIGHT = 297.0
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Char:
    """A drawn character: its ink's edges, its square from `x` to `end` on its baseline, size in points, colour."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    x: float
    end: float
    baseline: float
    size: float
    face: str
    colour: Colour


@dataclass(frozen=True)
class Rule:
    """A drawn path: its outline's edges, and its colour."""

    left: float
    right: float
    top: float
    bottom: float
    colour: Colour
    filled: bool
    curved: bool

    @property
    def thick(self) -> float:
        """Its height."""
        return self.bottom - self.top

    @property
    def wide(self) -> float:
        """Its width."""
        return self.right - self.left


@dataclass(frozen=True)
class Line:
    """The characters on one baseline."""

    chars: tuple[Char, ...]

    @property
    def text(self) -> str:
        """Its words without spaces."""
        return "".join(char.text for char in self.chars)

    @property
    def baseline(self) -> float:
        """Where it stands."""
        return self.chars[0].baseline

    @property
    def x(self) -> float:
        """Where its first character begins."""
        return self.chars[0].x

    @property
    def end(self) -> float:
        """Where its last character's square ends."""
        return max(char.end for char in self.chars)

    @property
    def size(self) -> float:
        """Its first character's size in points."""
        return self.chars[0].size

    @property
    def left(self) -> float:
        """Its ink's left edge."""
        return min(char.left for char in self.chars)

    @property
    def right(self) -> float:
        """Its ink's right edge."""
        return max(char.right for char in self.chars)

    @property
    def top(self) -> float:
        """Its ink's upper edge."""
        return min(char.top for char in self.chars)

    @property
    def bottom(self) -> float:
        """Its ink's lower edge."""
        return max(char.bottom for char in self.chars)

    @property
    def middle(self) -> float:
        """The middle of its ink."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True)
class Sheet:
    """One page."""

    chars: tuple[Char, ...]
    rules: tuple[Rule, ...]

    @property
    def lines(self) -> list[Line]:
        """Its lines from above."""
        # A lent glyph's baseline is moved by a millimetre at most; lines are six apart at least.
        ordered = sorted(self.chars, key=lambda char: char.baseline)
        bands: list[list[Char]] = []
        for char in ordered:
            if bands and char.baseline - bands[-1][0].baseline < 2.5:
                bands[-1].append(char)
            else:
                bands.append([char])
        return [Line(tuple(sorted(band, key=lambda char: char.x))) for band in bands]

    def line(self, words: str, size: float = 0.0) -> Line:
        """The one line that is the words, else the one that holds them; of this size when told."""
        sized = [line for line in self.lines if not size or line.size == size]
        (found,) = [line for line in sized if words == line.text] or [line for line in sized if words in line.text]
        return found

    def of(self, words: str) -> Line:
        """The characters of the words on their line."""
        line = self.line(words)
        at = line.text.index(words)
        return Line(line.chars[at : at + len(words)])

    @property
    def red(self) -> list[Rule]:
        """Its red rules from above."""
        return sorted((rule for rule in self.rules if _red(rule.colour)), key=lambda rule: rule.top)

    @property
    def black(self) -> list[Rule]:
        """Its black filled rules from above."""
        return sorted((rule for rule in self.rules if rule.filled and not _red(rule.colour)), key=lambda r: r.top)


def _red(colour: Colour) -> bool:
    return colour[0] > 150 and colour[1] < 60


def read(pdf: bytes) -> list[Sheet]:
    """All pages."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [Sheet(tuple(_chars(page)), tuple(_rules(page))) for page in document]
    finally:
        document.close()


def _chars(page: Any) -> Iterator[Char]:
    text = page.get_textpage()
    edge = [ctypes.c_double() for _ in range(4)]
    at = [ctypes.c_double() for _ in range(2)]
    rgba = [ctypes.c_uint() for _ in range(4)]
    name = ctypes.create_string_buffer(128)
    flags = ctypes.c_int()
    loose = raw.FS_RECTF()
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if 0xDC00 <= code < 0xE000 or chr(code).isspace():
            continue  # the second half of a character beyond U+FFFF stands with its first
        char = chr(code)
        if 0xD800 <= code < 0xDC00:
            char = chr(0x10000 + ((code - 0xD800) << 10) + raw.FPDFText_GetUnicode(text, index + 1) - 0xDC00)
        raw.FPDFText_GetCharBox(text, index, *edge)
        raw.FPDFText_GetCharOrigin(text, index, *at)
        raw.FPDFText_GetLooseCharBox(text, index, loose)
        raw.FPDFText_GetFillColor(text, index, *rgba)
        raw.FPDFText_GetFontInfo(text, index, name, 128, flags)
        left, right, bottom, top = (value.value / MM for value in edge)
        yield Char(
            char, left, right, HEIGHT - top, HEIGHT - bottom,
            at[0].value / MM, loose.right / MM, HEIGHT - at[1].value / MM,
            raw.FPDFText_GetFontSize(text, index), name.value.decode(),
            (rgba[0].value, rgba[1].value, rgba[2].value),
        )  # fmt: skip
    text.close()


def _rules(page: Any) -> Iterator[Rule]:
    rgba = [ctypes.c_uint() for _ in range(4)]
    for path in page.get_objects(filter=[raw.FPDF_PAGEOBJ_PATH]):
        left, bottom, right, top = (value / MM for value in path.get_bounds())
        mode, stroke = ctypes.c_int(), ctypes.c_int()
        raw.FPDFPath_GetDrawMode(path.raw, mode, stroke)
        (raw.FPDFPageObj_GetFillColor if mode.value else raw.FPDFPageObj_GetStrokeColor)(path.raw, *rgba)
        curved = any(
            raw.FPDFPathSegment_GetType(raw.FPDFPath_GetPathSegment(path.raw, index)) == raw.FPDF_SEGMENT_BEZIERTO
            for index in range(raw.FPDFPath_CountSegments(path.raw))
        )
        colour = (rgba[0].value, rgba[1].value, rgba[2].value)
        yield Rule(left, right, HEIGHT - top, HEIGHT - bottom, colour, bool(mode.value), curved)


def steps(lines: list[Line]) -> list[float]:
    """From baseline to baseline."""
    return [b.baseline - a.baseline for a, b in pairwise(lines)]
