"""A notice as it speaks on a day: the words of the book, or the newest the office has put in their place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.worded.letters import LetterChapter
from desktop.policy.book.worded.notices import Block, NoticeChapter, NoticeWords
from desktop.policy.verdict import Confidence

ROOM: Final = "notices/"


@dataclass(frozen=True)
class OfficeWording:
    """One version of a notice's words that the office entered."""

    key: str
    version: int
    first_day: date
    words: NoticeWords


@dataclass(frozen=True)
class Template:
    """The words in force with the shipped notice behind them. Version 0 is the shipped one."""

    key: str
    version: int
    chapter: NoticeChapter
    words: NoticeWords
    library: PolicyLibrary
    to_check: tuple[str, ...]  # clauses nobody has confirmed yet, printed or not

    def basis(self, family: str) -> str:
        """The clauses that stand on the paper of a case of a family, joined."""
        return basis_of(self.library, self.chapter, family)

    @property
    def blocks(self) -> tuple[Block, ...]:
        """The blocks in their order."""
        return self.words.block


def templates(library: PolicyLibrary, entered: Iterable[OfficeWording], day: date) -> tuple[Template, ...]:
    """Every notice as it speaks on a day, in the order of the book."""
    newest: dict[str, OfficeWording] = {}
    for one in sorted(entered, key=lambda one: one.version):
        if one.first_day <= day:
            newest[one.key] = one
    found = []
    for chapter in chapters(library):
        key = key_of(chapter)
        office = newest.get(key)
        found.append(template(library, chapter, office.words if office else None, office.version if office else 0))
    return tuple(found)


def template(library: PolicyLibrary, chapter: NoticeChapter, words: NoticeWords | None, version: int) -> Template:
    """One notice with these words, or with its own."""
    return Template(
        key_of(chapter), version, chapter, words or chapter.words, library,
        tuple(
            f"{library.sources[record.source].title}{record.clause}"
            for record in chapter.basis
            if record.confidence is Confidence.TO_CHECK
        ),
    )  # fmt: skip


def chapters(library: PolicyLibrary) -> tuple[NoticeChapter, ...]:
    """The shipped notices in their order."""
    found = [chapter for chapter in library.chapters.values() if isinstance(chapter, NoticeChapter)]
    return tuple(sorted(found, key=lambda chapter: (chapter.order, chapter.key)))


def key_of(chapter: NoticeChapter) -> str:
    """The notice's key: its file's name."""
    return chapter.key.removeprefix(ROOM)


def basis_of(library: PolicyLibrary, chapter: NoticeChapter | LetterChapter, family: str = "") -> str:
    """《中华人民共和国行政许可法》第三十二条第二款、第四十二条第一款；each document named once."""
    clauses: dict[str, list[str]] = {}
    for record in chapter.basis:
        if record.printed and (not record.families or family in record.families):
            clauses.setdefault(record.source, []).append(record.clause)
    documents = []
    for source, cited in clauses.items():
        known = library.sources[source]
        # A law is cited by article; other documents by their number, those without one by their title alone.
        law = known.title.startswith("中华人民共和国")
        number = f"（{known.number}）" if known.number and not law else ""
        articles = "、".join(cited) if law else ""
        # A title of ours is not the document's: it stands without 《》, and not at all where there is a number.
        documents.append(f"{known.number}文件" if known.working and number else f"{known.named}{number}{articles}")
    return "、".join(documents)
