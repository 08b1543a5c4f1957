"""The notices' words: as shipped, as they speak today, and every version the office entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from desktop.basics.language import N_
from desktop.case_types.notices.template import chapters, key_of
from desktop.case_types.notices.vocabulary import BASIS, VOCABULARY
from desktop.case_types.notices.wording import differences, raw_of
from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.notices import speaking, wording_of
from desktop.casework.office import Office
from desktop.policy.book.worded.notices import NoticeChapter
from desktop.policy.verdict import Confidence
from desktop.store.reads.acts.notices import WordingRow

# Every slot with what it is, for whoever edits the words.
SLOTS: Final = (*((slot.name, slot.says) for slot in VOCABULARY.values()), (BASIS, N_("本通知书依据的条款")))


@dataclass(frozen=True)
class BasisLine:
    """A clause the notice rests on."""

    says: str
    cited: str
    confidence: Confidence
    note: str


@dataclass(frozen=True)
class WordingView:
    """One notice with its words; `raw` is what speaks today, `shipped` what the program came with."""

    key: str
    title: str
    version: int  # of what speaks today, 0 for the shipped words
    raw: Mapping[str, JsonValue]
    shipped: Mapping[str, JsonValue]
    versions: tuple[WordingRow, ...]  # newest first
    differs: tuple[tuple[str, str], ...]  # of what speaks today from the shipped words
    basis: tuple[BasisLine, ...]
    obliged: tuple[str, ...]
    chapter: NoticeChapter


def read_wordings(office: Office) -> tuple[WordingView, ...]:
    """Every notice in the order of the book."""
    allowed(office, "read_wordings")
    rows = office.store.reads.notice_wordings()
    speaks = {template.key: template for template in speaking(office)}
    found = []
    for chapter in chapters(office.policy):
        key = key_of(chapter)
        now = speaks[key]
        found.append(
            WordingView(
                key=key,
                title=chapter.title,
                version=now.version,
                raw=raw_of(now.words),
                shipped=raw_of(chapter.words),
                versions=tuple(row for row in reversed(rows) if row.key == key),
                differs=differences(now.words, chapter.words),
                basis=tuple(
                    BasisLine(
                        one.says, f"《{office.policy.sources[one.source].title}》{one.clause}", one.confidence, one.note
                    )
                    for one in chapter.basis
                ),
                obliged=chapter.obliged,
                chapter=chapter,
            )
        )
    return tuple(found)


def raw_of_version(row: WordingRow) -> dict[str, JsonValue]:
    """A version of the office's as raw answers."""
    return raw_of(wording_of(row).words)
