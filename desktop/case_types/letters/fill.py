"""A template filled for one letter: title, pieces, attachments, note, and what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from desktop.case_types.case_type import OfficeWords, PaperContext, Subject
from desktop.case_types.letters.drafted import Piece
from desktop.case_types.letters.slots import Filling, Missing
from desktop.case_types.material_words import THERE
from desktop.case_types.wording.words import on_paper
from desktop.forms.questions import Answers
from desktop.policy.book.worded.letters import MATERIALS, LetterBlock, LetterChapter, LetterWords


@dataclass(frozen=True)
class Filled:
    """What a template says once its slots are filled; what is missing stands in it as 【待填：…】."""

    title: str
    body: tuple[Piece, ...]
    attachments: tuple[str, ...]
    note: str
    missing: tuple[Missing, ...]


def fill(chapter: LetterChapter, words: LetterWords, filling: Filling) -> Filled:
    """Fill everything. A paragraph of several lines becomes several pieces, each compared by itself later on."""
    blocks = [(at, block) for at, block in enumerate(words.block) if _stands(block, filling)]
    attachments = [one for one in chapter.attachments if one != MATERIALS and not filling.says_nothing(one)]
    texts = (words.title, *_texts(blocks, filling), *attachments, chapter.remark)
    missing = {one.name: one for text in texts for one in filling.missing(text)}
    return Filled(
        title=filling.filled(words.title),
        body=tuple(piece for at, block in blocks for piece in _pieces(at, block, filling)),
        attachments=tuple(_attachments(chapter, filling)),
        note="" if filling.says_nothing(chapter.remark) else filling.filled(chapter.remark),
        missing=tuple(missing.values()),
    )


def _stands(block: LetterBlock, filling: Filling) -> bool:
    if block.when and not filling.value(block.when):
        return False
    return block.kind == "facts" or not filling.says_nothing(block.text)


def _texts(blocks: list[tuple[int, LetterBlock]], filling: Filling) -> Iterator[str]:
    for _at, block in blocks:
        yield from _rows(block, filling) if block.kind == "facts" else (block.text,)


def _rows(block: LetterBlock, filling: Filling) -> list[str]:
    """The rows of a table that have something to say."""
    return [row for row in block.text.strip().splitlines() if row.strip() and not filling.says_nothing(row)]


def _pieces(at: int, block: LetterBlock, filling: Filling) -> Iterator[Piece]:
    if block.kind == "facts":
        rows = [_one_line(filling.filled(row)) for row in _rows(block, filling)]
        if rows:
            yield Piece("facts", "\n".join(rows), at)
        return
    for line in filling.filled(block.text).splitlines():
        if line.strip():
            yield Piece(block.kind, line.strip(), at)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _attachments(chapter: LetterChapter, filling: Filling) -> Iterator[str]:
    for one in chapter.attachments:
        if one == MATERIALS:
            yield from (on_paper(state.line.says) for state in filling.context.materials if state.state in THERE)
        elif not filling.says_nothing(one):
            yield filling.filled(one)


def free_context(office: OfficeWords, handler: str, day: date, edition: str) -> PaperContext:
    """What a letter about no case may draw on: the office and who drafts."""
    return PaperContext(
        office=office,
        case_number="",
        kind_title="",
        questions=Answers,
        subject=Subject({}, {}, {}),
        verdict=None,
        materials=(),
        gaps=(),
        day=day,
        opened_on=day,
        accepted_on=None,
        number="",
        handler=handler,
        edition=edition,
        needs_person=False,
    )
