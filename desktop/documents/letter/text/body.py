"""A letter's text as rows: paragraphs, headings, small tables (GB/T 9704-2012 7.3.3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.documents.letter.measures import SQUARE
from desktop.documents.letter.parts import BodyPart, Facts, Level, Paragraph
from desktop.documents.letter.rows import Hold, Row, paragraph, squares
from desktop.documents.letter.text import facts
from desktop.documents.letter.text.levels import Count
from desktop.documents.parts import Face
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.text import clean

INDENT: Final = 2 * SQUARE
FACES: Final[dict[int, Face]] = {1: "hei", 2: "kai", 3: "fang", 4: "fang"}
STOPS: Final = "。；;"  # what ends so is text, though it carries a heading's number


def body_rows(ink: Ink, parts: Sequence[BodyPart], place: str) -> list[Row]:
    """All rows of a text; `place` names it in a complaint about an unprintable character."""
    count = Count()
    rows: list[Row] = []
    for number, part in enumerate(parts, 1):
        ink.place = f"{place}第{number}段"
        match part:
            case Paragraph():
                for words in clean(part.text).split("\n"):
                    rows += paragraph(squares(ink, words, "fang"), indent=INDENT)
            case Level():
                rows += _level(ink, part.level, count.numbered(part.level, clean(part.text).replace("\n", "")))
            case Facts():
                rows += facts.rows(ink, part)
    return rows


def _level(ink: Ink, level: int, text: str) -> list[Row]:
    heading, stop, rest = text.partition("。")
    boxes = squares(ink, heading + stop, FACES[level]) + (squares(ink, rest, "fang") if rest else [])
    rows: list[Row] = list(paragraph(boxes, "fang" if rest else FACES[level], indent=INDENT))
    if rest or (level > 2 and text[-1:] in STOPS):
        return rows
    return [row.held(Hold.HEADING) for row in rows]
