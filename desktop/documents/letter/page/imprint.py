"""版记: copies and who printed it when, at the foot of the last page (GB/T 9704-2012 7.4; in the letter form 10.1)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.documents.letter.measures import (
    FOURTH,
    IMPRINT_THICK,
    IMPRINT_THIN,
    LEFT,
    MIDDLE,
    RIGHT,
    WIDTH,
)
from desktop.documents.letter.parts import OfficialLetter
from desktop.documents.letter.text.closing import day_words
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.lines import Line, break_lines
from desktop.documents.typeset.text import clean

ROW: Final = FOURTH * 15 / 8  # a 四号 character and seven eighths of it
INDENT: Final = FOURTH  # one character at both sides
LABEL: Final = 3 * FOURTH  # 抄送：


@dataclass(frozen=True)
class Imprint:
    """The lines of the 版记: recipients (label, lines), the line of the print, and whether rules are drawn."""

    groups: tuple[tuple[str, tuple[Line, ...]], ...]
    printed: tuple[Line, ...]
    ruled: bool

    @property
    def height(self) -> float:
        """What it takes from the type area's lower edge up, in points."""
        return ROW * (sum(len(lines) for _, lines in self.groups) + (1 if self.printed else 0))

    def draw(self, ink: Ink, bottom: float) -> None:
        """Draws it with its last rule on `bottom`."""
        y = bottom + self.height
        if not self.height:
            return
        if self.ruled:
            _rule(ink, y, IMPRINT_THICK)
        for label, lines in self.groups:
            for index, line in enumerate(lines):
                baseline = y - ROW / 2 - MIDDLE["fang"] * FOURTH
                if index == 0:
                    ink.say(label, "fang", FOURTH, LEFT + INDENT, baseline)
                ink.write(line, "justify", FOURTH, LEFT + INDENT + LABEL, baseline)
                y -= ROW
        if self.printed:
            if self.groups and self.ruled:
                _rule(ink, y, IMPRINT_THIN)
            baseline = y - ROW / 2 - MIDDLE["fang"] * FOURTH
            who, when = self.printed
            ink.write(who, "left", FOURTH, LEFT + INDENT, baseline)
            ink.write(when, "left", FOURTH, RIGHT - INDENT - when.natural, baseline)
        if self.ruled:
            _rule(ink, bottom, IMPRINT_THICK)


def _rule(ink: Ink, y: float, thick: float) -> None:
    ink.canvas.setFillGray(0)
    ink.canvas.rect(LEFT, y - thick / 2, WIDTH, thick, stroke=0, fill=1)


def set_imprint(ink: Ink, letter: OfficialLetter, *, main_too: bool) -> Imprint:
    """What stands there; `main_too`: the main recipients found no room on the first page (7.3.2, 7.4.2)."""
    groups = []
    for label, place, words in (
        ("主送：", "主送机关", letter.main_to if main_too else ""),
        ("抄送：", "抄送机关", letter.copies_to),
    ):
        ink.place = place
        named = clean(words).strip().rstrip("。；;：:")
        if named:
            room = WIDTH - 2 * INDENT - LABEL
            lines = [
                line
                for part in f"{named}。".split("\n")
                for line in break_lines(ink.boxes(part, "fang", FOURTH, room), room)
            ]
            groups.append((label, tuple(lines)))
    printed: tuple[Line, ...] = ()
    if letter.form == "general" and (letter.printed_by or letter.printed_on):
        ink.place = "印发机关"
        when = f"{day_words(letter.printed_on)}印发"
        printed = (_single(ink, letter.printed_by), _single(ink, when))
    return Imprint(tuple(groups), printed, ruled=letter.form == "general")


def _single(ink: Ink, words: str) -> Line:
    boxes = tuple(ink.boxes(clean(words).replace("\n", " "), "fang", FOURTH, 1e9))
    return Line(boxes, sum(box.width for box in boxes), 0.0, ends=True)
