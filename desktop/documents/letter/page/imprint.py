"""版记: copies and who printed it when, at the foot of the last page (GB/T 9704-2012 7.4; in the letter form 10.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.documents.letter.measures import (
    FOURTH,
    IMPRINT_THICK,
    IMPRINT_THIN,
    LEFT,
    RIGHT,
    WIDTH,
)
from desktop.documents.letter.parts import OfficialLetter
from desktop.documents.letter.rows import Piece, Words
from desktop.documents.letter.text.closing import day_words
from desktop.documents.parts import Align
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.lines import Line, break_lines
from desktop.documents.typeset.text import clean

ROW: Final = FOURTH * 15 / 8  # a 四号 character and seven eighths of it
INDENT: Final = FOURTH  # one character at both sides
LABEL: Final = 3 * FOURTH  # 抄送：


@dataclass(frozen=True)
class Imprint:
    """The rows of the 版记 in groups with a rule between them, and whether rules are drawn at all."""

    groups: tuple[tuple[Words, ...], ...]
    ruled: bool

    @property
    def height(self) -> float:
        """What it takes from the type area's lower edge up, in points."""
        return ROW * sum(len(rows) for rows in self.groups)

    def draw(self, ink: Ink, bottom: float) -> None:
        """Draws it with its last rule on `bottom`."""
        y = bottom + self.height
        if not self.height:
            return
        for number, rows in enumerate(self.groups):
            if self.ruled:
                _rule(ink, y, IMPRINT_THIN if number else IMPRINT_THICK)
            for row in rows:
                row.draw(ink, y, opens=False, closes=False)
                y -= ROW
        if self.ruled:
            _rule(ink, bottom, IMPRINT_THICK)


def _rule(ink: Ink, y: float, thick: float) -> None:
    ink.canvas.setFillGray(0)
    ink.canvas.rect(LEFT, y - thick / 2, WIDTH, thick, stroke=0, fill=1)


def set_imprint(ink: Ink, letter: OfficialLetter, *, main_too: bool) -> Imprint:
    """What stands there; `main_too`: the main recipients found no room on the first page (7.3.2, 7.4.2)."""
    sent = [
        row
        for label, place, words in (
            ("主送：", "主送机关", letter.main_to if main_too else ""),
            ("抄送：", "抄送机关", letter.copies_to),
        )
        for row in _sent(ink, label, place, words)
    ]
    ruled = letter.form == "general"
    groups = [sent, _printed(ink, letter) if ruled else []]
    return Imprint(tuple(tuple(rows) for rows in groups if rows), ruled)


def _sent(ink: Ink, label: str, place: str, words: str) -> list[Words]:
    """Recipients after their label, further lines under the first one's first character, a full stop at the end."""
    ink.place = place
    named = clean(words).strip().rstrip("。；;：:")
    if not named:
        return []
    room = WIDTH - 2 * INDENT - LABEL
    lines = [
        line
        for part in f"{named}。".split("\n")
        for line in break_lines(ink.boxes(part, "fang", FOURTH, room), room)
    ]
    rows = []
    for index, line in enumerate(lines):
        pieces = [_piece(line, LEFT + INDENT + LABEL, "justify")]
        if index == 0:
            pieces.insert(0, _piece(_single(ink, label), LEFT + INDENT))
        rows.append(Words(tuple(pieces), height=ROW))
    return rows


def _printed(ink: Ink, letter: OfficialLetter) -> list[Words]:
    """Who printed it at the left, the day and 印发 at the right."""
    if not (letter.printed_by or letter.printed_on):
        return []
    ink.place = "印发机关"
    when = _single(ink, f"{day_words(letter.printed_on)}印发")
    room = WIDTH - 3 * INDENT - when.natural
    boxes = ink.boxes(clean(letter.printed_by).replace("\n", " "), "fang", FOURTH, room)
    rows = [[_piece(line, LEFT + INDENT, "justify")] for line in break_lines(boxes, room)]
    rows[-1].append(_piece(when, RIGHT - INDENT - when.natural))
    return [Words(tuple(pieces), height=ROW) for pieces in rows]


def _piece(line: Line, x: float, align: Align = "left") -> Piece:
    return Piece(line, "fang", align, FOURTH, x, 0.0)


def _single(ink: Ink, words: str) -> Line:
    boxes = tuple(ink.boxes(words, "fang", FOURTH, 1e9))
    return Line(boxes, sum(box.width for box in boxes), 0.0, ends=True)
