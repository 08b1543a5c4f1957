"""Puts a letter's elements in order as rows: title, recipients, text, closing; attachments on pages of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeGuard

from desktop.documents.letter.measures import PITCH
from desktop.documents.letter.page.fill import Frame
from desktop.documents.letter.parts import Annex, Facts, OfficialLetter
from desktop.documents.letter.rows import Blank, Hold, Piece, Row, Words, one_line, paragraph, squares
from desktop.documents.letter.text.body import body_rows
from desktop.documents.letter.text.closing import attachment_rows, note_rows, signature_rows, under_seal
from desktop.documents.letter.text.facts import ToGrid
from desktop.documents.letter.text.title import title_rows
from desktop.documents.typeset.ink import Ink
from desktop.documents.typeset.text import clean

SHOWN: Final = 2  # lines of the text on the first page; else the recipients move to the 版记 (7.3.2)
CLOSER: Final = 0.7  # of the free lines over the office's name
LAST_NAMED: Final = 2  # lines of a long list of attachments that stay with its last one and the seal
_BETWEEN: Final = re.compile(r"[，、；：\s]+")


def letter_rows(ink: Ink, letter: OfficialLetter, frame: Frame) -> tuple[list[Row], bool]:
    """Everything from the title to the note, and whether the recipients moved to the 版记."""
    opening: list[Row] = [*title_rows(ink, letter.title, _names(letter)), Blank(hold=Hold.OPENING)]
    recipients = _recipients(ink, letter.main_to)
    text = body_rows(ink, letter.body, "正文")
    shown = sum(row.height for row in [*opening, *recipients, *text[:SHOWN]])
    moved = bool(recipients) and shown > frame.top - frame.bottom
    closing = _closing(ink, letter, text)
    return [*opening, *([] if moved else recipients), *text, *closing], moved


def drawn_closer(rows: Sequence[Row]) -> list[Row]:
    """The same rows, the seal's upper edge just below the text, which may save a page (7.3.5.1: within one line)."""
    return [replace(row, height=row.height * CLOSER) if _over_seal(row) else row for row in rows]


def _over_seal(row: Row) -> TypeGuard[Blank]:
    return isinstance(row, Blank) and row.hold == Hold.SEAL and not row.yields


def annex_rows(ink: Ink, letter: OfficialLetter, annex: Annex, index: int) -> list[Row]:
    """附件 in the upper left corner, its title centred on the third line, its text (7.3.7)."""
    named = attachment_names(letter)
    number = named.index(annex.title) + 1 if annex.title in named else index + 1
    ink.place = "附件"
    mark = f"附件{number}" if len(named) > 1 else "附件"
    titles = title_rows(ink, annex.title, _names(letter))
    over = PITCH - (titles[0].height - PITCH) / 2 if titles else PITCH
    rows: list[Row] = [
        Words((Piece(one_line(ink, mark, "hei"), "hei"),), Hold.OPENING),
        Blank(over, Hold.OPENING),
        *titles,
        ToGrid(PITCH / 2, hold=Hold.OPENING),
    ]
    return [*rows, *body_rows(ink, annex.body, f"附件{number}")]


def attachment_names(letter: OfficialLetter) -> tuple[str, ...]:
    """What 附件说明 names: the words given, else the titles of what is bound with the letter."""
    return letter.attachments or tuple(annex.title for annex in letter.annexes)


def _recipients(ink: Ink, main_to: str) -> list[Row]:
    """主送机关: flush left, further lines too, a full-width colon at the end (7.3.2)."""
    ink.place = "主送机关"
    words = clean(main_to).strip().rstrip("：:，。；")
    if not words:
        return []
    parts = f"{words}：".split("\n")
    return [row.held(Hold.OPENING) for part in parts for row in paragraph(squares(ink, part, "fang"))]


def _closing(ink: Ink, letter: OfficialLetter, text: list[Row]) -> list[Row]:
    """What follows the text; the text's last lines are bound to it, so that no page has the seal alone."""
    attachments = attachment_rows(ink, attachment_names(letter))
    signature = signature_rows(ink, letter)
    note = note_rows(ink, letter.note)
    _bind(text, Hold.LIST if attachments else Hold.SEAL)
    if attachments:
        for at in range(max(1, len(attachments) - LAST_NAMED), len(attachments)):
            attachments[at - 1] = attachments[at - 1].held(Hold.OPENING)
        attachments[-1] = attachments[-1].held(Hold.SEAL)
    if note:
        signature[-1] = signature[-1].held(Hold.NEAR)
    rows = [*attachments, *signature, *note]
    if not letter.sealed:
        return rows
    rows[-1] = rows[-1].held(Hold.SEAL)
    return [*rows, Blank(under_seal(len(note)), Hold.SEAL, yields=True)]


def _bind(text: list[Row], hold: Hold) -> None:
    """Makes the last line of a text hold on to what follows, and the line before hold on to it."""
    last = len(text) - 1
    while last >= 0:
        text[last] = text[last].held(hold)
        if not isinstance(text[last], ToGrid):
            break
        last -= 1
    if last > 0:
        text[last - 1] = text[last - 1].held(Hold.NEAR)


def _names(letter: OfficialLetter) -> list[str]:
    """Words a title does not tear: the bodies and people the letter itself names."""
    values = [value for part in letter.body if isinstance(part, Facts) for _, value in part.rows]
    words: Sequence[str] = (letter.main_to, letter.author, letter.head, letter.copies_to, letter.signatory, *values)
    return [name for one in words for name in _BETWEEN.split(clean(one)) if len(name) > 1]
