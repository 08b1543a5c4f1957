"""A letter's first page down to the title: marks, red head, number, signatories, rules (GB/T 9704-2012 7.2, 10.1)."""

from __future__ import annotations

from typing import Final

from desktop.documents.letter.measures import (
    BESIDE_DOUBLE,
    BOTTOM,
    DOUBLE,
    DOUBLE_RISE,
    HEAD_DROP,
    LEFT,
    LETTER_HEAD_DROP,
    PITCH,
    RED_RULE,
    SHEET,
    SQUARE,
    THIRD,
    TOP,
    UNDER_NUMBER,
    WIDTH,
)
from desktop.documents.letter.page import red
from desktop.documents.letter.page.fill import Frame
from desktop.documents.letter.parts import OfficialLetter
from desktop.documents.letter.rows import Piece, Words, one_line
from desktop.documents.parts import Face
from desktop.documents.typeset.ink import MM, Ink
from desktop.documents.typeset.lines import Line
from desktop.documents.typeset.pages import LOW_RULE
from desktop.documents.typeset.text import clean

HALF_SPACE: Final = (PITCH - THIRD) / 2  # between a row's edge and its characters' squares
NAMES_A_ROW: Final = 2  # 7.2.6


def draw_front(ink: Ink, letter: OfficialLetter) -> Frame:
    """Draws it; out: what is left for title and text."""
    return _letter(ink, letter) if letter.form == "letter" else _general(ink, letter)


def _say(ink: Ink, top: float, *pieces: Piece) -> None:
    Words(pieces).draw(ink, top, opens=False, closes=False)


def _marks(letter: OfficialLetter) -> list[tuple[str, str, Face]]:
    """份号, 密级, 紧急程度 from above: (place, words, face)."""
    return [
        ("份号", letter.copy_number, "fang"),
        ("密级和保密期限", letter.secrecy, "hei"),
        ("紧急程度", letter.urgency, "hei"),
    ]


def _number(ink: Ink, letter: OfficialLetter) -> Line:
    ink.place = "发文字号"
    return one_line(ink, letter.number)


def _general(ink: Ink, letter: OfficialLetter) -> Frame:
    top = TOP
    for place, words, face in _marks(letter):
        ink.place = place
        if words:
            _say(ink, top, Piece(one_line(ink, words, face), face))
        if words or (place == "份号" and letter.secrecy):  # 7.2.2: 密级 stands on the second line
            top -= PITCH
    under_head = red.head(ink, letter.head, red.TALL["general"], LEFT + WIDTH / 2, TOP - HEAD_DROP)
    row = under_head - 2 * PITCH
    if letter.upward:
        row = _upward(ink, letter, row)
    else:
        line = _number(ink, letter)
        _say(ink, row, Piece(line._replace(room=WIDTH), "fang", "centre"))
    upper = row - PITCH + HALF_SPACE - UNDER_NUMBER
    lower = red.rule(ink, upper, RED_RULE, LEFT, WIDTH)
    return Frame(lower - 2 * PITCH, BOTTOM)


def _upward(ink: Ink, letter: OfficialLetter, row: float) -> float:
    """签发人 at the right, the number at the left on the last name's line (7.2.5, 7.2.6); out: that line's edge."""
    number = Piece(_number(ink, letter), "fang", x=LEFT + SQUARE)
    ink.place = "签发人"
    names = [one_line(ink, name, "kai") for name in clean(letter.signatory).replace("、", " ").split()]
    label = one_line(ink, "签发人：")
    broad = max((name.natural for name in names), default=3 * SQUARE)
    across = min(NAMES_A_ROW, len(names)) or 1
    names_x = LEFT + WIDTH - SQUARE - across * broad - (across - 1) * SQUARE
    rows = [names[at : at + NAMES_A_ROW] for at in range(0, len(names), NAMES_A_ROW)] or [[]]
    for index, some in enumerate(rows):
        pieces = [
            Piece(name, "kai", x=names_x + at * (broad + SQUARE)) for at, name in enumerate(some)
        ]
        if index == 0:
            pieces.insert(0, Piece(label, "fang", x=names_x - 4 * SQUARE))
        if index == len(rows) - 1:
            pieces.insert(0, number)
        if pieces:
            _say(ink, row - index * PITCH, *pieces)
    return row - (len(rows) - 1) * PITCH


def _letter(ink: Ink, letter: OfficialLetter) -> Frame:
    under_head = red.head(ink, letter.head, red.TALL["letter"], SHEET[0] / 2, SHEET[1] - LETTER_HEAD_DROP)
    lower = red.double_rule(ink, under_head - UNDER_NUMBER, thick_first=True)
    ink.canvas.addLiteral(LOW_RULE)
    red.double_rule(ink, DOUBLE_RISE + DOUBLE, thick_first=False)
    top = lower - BESIDE_DOUBLE + HALF_SPACE
    _say(ink, top, Piece(_number(ink, letter)._replace(room=WIDTH), "fang", "right"))
    last = top
    for place, words, face in _marks(letter):
        if words:
            ink.place = place
            _say(ink, top, Piece(one_line(ink, words, face), face))
            last, top = top, top - PITCH
    bottom = DOUBLE_RISE + DOUBLE + BESIDE_DOUBLE - HALF_SPACE
    return Frame(last - PITCH + HALF_SPACE - 2 * PITCH, bottom, DOUBLE_RISE + DOUBLE - MM)
