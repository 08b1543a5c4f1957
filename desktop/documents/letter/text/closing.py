"""The end of a letter's text: attachments named, the office and its date with room for the seal, the note."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final, NamedTuple

from desktop.documents.letter.measures import LEFT, PITCH, SEAL, SQUARE, WIDTH
from desktop.documents.letter.parts import OfficialLetter
from desktop.documents.letter.rows import (
    Blank,
    Hold,
    Piece,
    Row,
    Words,
    one_line,
    paragraph,
    run_wide,
    squares,
    together,
)
from desktop.documents.letter.text.body import INDENT
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.lines import Line, break_lines
from desktop.documents.typeset.text import clean

DAY_IN: Final = 4 * SQUARE  # 7.3.5.1: the date stands four characters in
OFFICE_IN: Final = 2 * SQUARE  # 7.3.5.2
OVER_SEALED: Final = 2  # free lines: the seal's upper edge is then two thirds of a line below the text
SEAL_RISE: Final = 3 * MM  # 7.3.5.1: office and date stand a little below the seal's middle
LONGEST: Final = 24 * SQUARE  # an office's name that is longer takes two lines
UNDER_SEAL: Final = 2 * MM  # between the seal and the 版记
NO_DAY: Final = "　　　　年　　月　　日"


class Lines(NamedTuple):
    """How the office and the date stand: lines of the office, and the left edges, from the type area's left."""

    office: tuple[Line, ...]
    day: Line
    office_x: tuple[float, ...]
    day_x: float


def attachment_rows(ink: Ink, names: tuple[str, ...]) -> list[Row]:
    """附件：1. … one line below the text; a name's further lines begin under its first character (7.3.4)."""
    if not names:
        return []
    ink.place = "附件说明"
    label = one_line(ink, "附件：")
    label = label._replace(room=3 * SQUARE)
    at = INDENT + 3 * SQUARE
    numbers = [one_line(ink, f"{number}.") for number in range(1, len(names) + 1)] if len(names) > 1 else []
    name_at = at + (max(line.natural for line in numbers) + SQUARE / 4 if numbers else 0.0)
    rows: list[Row] = [Blank(hold=Hold.LIST, yields=True)]
    for index, name in enumerate(names):
        words = clean(name).replace("\n", "").rstrip("。；;，")
        lines = break_lines(squares(ink, words, "fang", WIDTH - name_at), WIDTH - name_at)
        own: list[Words] = []
        for number, line in enumerate(lines):
            pieces = [Piece(line, "fang", "justify", x=LEFT + name_at)]
            if numbers and number == 0:
                pieces.insert(0, Piece(numbers[index], "fang", x=LEFT + at))
            if index == 0 and number == 0:
                pieces.insert(0, Piece(label, "fang", x=LEFT + INDENT))
            own.append(Words(tuple(pieces)))
        rows += [row.held(Hold.LIST) for row in together(own)]
    return rows


def day_words(day: date | None) -> str:
    """成文日期 in figures, without leading zeros (7.3.5.4); blanks while there is none."""
    return NO_DAY if day is None else f"{day.year}年{day.month}月{day.day}日"


def placed(ink: Ink, letter: OfficialLetter) -> Lines:
    """Where the office and its date stand.

    Sealed: the date four characters in, the office centred over it; a long name moves both to the left, so that it
    stays inside the type area. Unsealed: the office two characters in, the date beginning two characters after it.
    """
    ink.place = "署名"
    boxes = squares(ink, clean(letter.author).replace("\n", ""), "fang", LONGEST)
    lines = break_lines(boxes, LONGEST) if run_wide(boxes) > LONGEST else [Line(tuple(boxes), WIDTH, 0.0, ends=True)]
    if len(lines) == 2:  # about equally long
        lines = break_lines(boxes, max(run_wide(boxes) / 2 + SQUARE, *(box.width for box in boxes)))
    ink.place = "成文日期"
    day = one_line(ink, day_words(letter.day))
    wide = max(line.natural for line in lines)
    if letter.sealed:
        centre = min(WIDTH - DAY_IN - day.natural / 2, WIDTH - wide / 2)
        office_x = tuple(centre - line.natural / 2 for line in lines)
        return Lines(tuple(lines), day, office_x, centre - day.natural / 2)
    left = WIDTH - OFFICE_IN - wide
    day_x = left + 2 * SQUARE
    if day_x + day.natural > WIDTH - OFFICE_IN:  # 7.3.5.2: then the date stands two characters in
        day_x = WIDTH - OFFICE_IN - day.natural
        left = day_x - 2 * SQUARE
    return Lines(tuple(lines), day, tuple(left for _ in lines), day_x)


@dataclass(frozen=True)
class DayRow(Words):
    """The date's row, under whose words the seal is centred."""

    def seal(self, top: float) -> tuple[float, float]:
        """The seal's middle in points on the sheet, for a row whose upper edge is at `top`."""
        day = self.pieces[0]
        return day.x + day.line.natural / 2, top + SEAL_RISE


def signature_rows(ink: Ink, letter: OfficialLetter) -> list[Row]:
    """Free lines, the office, the date: one run that no page parts."""
    stand = placed(ink, letter)
    office = stand.office if letter.author else ()
    free = 1 + OVER_SEALED - max(1, len(office)) if letter.sealed else 1
    rows: list[Row] = [Blank(hold=Hold.SEAL)] * free
    for line, x in zip(office, stand.office_x, strict=False):
        rows.append(Words((Piece(line._replace(room=WIDTH, ends=True), "fang", x=LEFT + x),), Hold.SEAL))
    rows.append(DayRow((Piece(stand.day, "fang", x=LEFT + stand.day_x),)))
    return rows


def note_rows(ink: Ink, note: str) -> list[Row]:
    """附注: in brackets on the line under the date, two characters in (7.3.6)."""
    words = clean(note).replace("\n", "；").strip()
    if not words:
        return []
    ink.place = "附注"
    if not (words.startswith("（") and words.endswith("）")):
        words = f"（{words}）"
    return list(paragraph(squares(ink, words, "fang"), indent=INDENT))


def under_seal(note: int) -> float:
    """How much stays free under the date (and so many lines of a note) for the seal's lower edge, in points."""
    below = SEAL / 2 - SEAL_RISE - PITCH + UNDER_SEAL
    return max(0.0, below - note * PITCH)
