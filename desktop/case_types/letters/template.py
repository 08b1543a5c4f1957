"""A letter's template as it speaks on a day: the words of the book, or the newest the office put in their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.case_types.notices.template import basis_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.worded.letters import LetterBlock, LetterChapter, LetterWords
from desktop.policy.verdict import Confidence

ROOM: Final = "letters/"


@dataclass(frozen=True)
class OfficeLetterWording:
    """One version of a letter's words that the office entered."""

    key: str
    version: int
    first_day: date
    words: LetterWords


@dataclass(frozen=True)
class LetterTemplate:
    """The words in force with the shipped letter behind them. Version 0 is the shipped one."""

    key: str
    version: int
    chapter: LetterChapter
    words: LetterWords
    basis: str  # the clauses that stand on the paper, joined
    to_check: tuple[str, ...]  # clauses nobody has confirmed yet

    @property
    def blocks(self) -> tuple[LetterBlock, ...]:
        """The blocks in their order."""
        return self.words.block


def letter_templates(
    library: PolicyLibrary, entered: Iterable[OfficeLetterWording], day: date
) -> tuple[LetterTemplate, ...]:
    """Every letter as it speaks on a day, in the order of the book."""
    newest: dict[str, OfficeLetterWording] = {}
    for one in sorted(entered, key=lambda one: one.version):
        if one.first_day <= day:
            newest[one.key] = one
    return tuple(
        letter_template(library, chapter, newest.get(letter_key(chapter))) for chapter in letter_chapters(library)
    )


def letter_template(
    library: PolicyLibrary, chapter: LetterChapter, office: OfficeLetterWording | None = None
) -> LetterTemplate:
    """One letter with the office's words, or with its own."""
    return LetterTemplate(
        letter_key(chapter),
        0 if office is None else office.version,
        chapter,
        chapter.words if office is None else office.words,
        basis_of(library, chapter),
        tuple(
            f"{library.sources[record.source].title}{record.clause}"
            for record in chapter.basis
            if record.confidence is Confidence.TO_CHECK
        ),
    )


def letter_chapters(library: PolicyLibrary) -> tuple[LetterChapter, ...]:
    """The shipped letters in their order."""
    found = [chapter for chapter in library.chapters.values() if isinstance(chapter, LetterChapter)]
    return tuple(sorted(found, key=lambda chapter: (chapter.order, chapter.key)))


def letter_key(chapter: LetterChapter) -> str:
    """The letter's key: its file's name."""
    return chapter.key.removeprefix(ROOM)
