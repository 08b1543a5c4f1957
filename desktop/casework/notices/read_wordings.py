"""The notices' words: as shipped, as they speak today, and every version the office entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import JsonValue

from desktop.case_types.letters.template import ROOM
from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.notices import speaking, wording_of
from desktop.casework.letters.made.templates import letter_wording_of, letters_speaking
from desktop.casework.notices.wording_sort import Worded, WordingSort, slots_told, sort_of, worded
from desktop.casework.office import Office
from desktop.policy.verdict import Confidence
from desktop.store.reads.acts.notices import WordingRow


@dataclass(frozen=True)
class BasisLine:
    """A clause the notice rests on."""

    says: str
    cited: str
    confidence: Confidence
    note: str


@dataclass(frozen=True)
class WordingView:
    """One notice or letter with its words; `raw` is what speaks today, `shipped` what the program came with."""

    key: str
    title: str
    sort: WordingSort
    version: int  # of what speaks today, 0 for the shipped words
    raw: Mapping[str, JsonValue]
    shipped: Mapping[str, JsonValue]
    versions: tuple[WordingRow, ...]  # newest first
    differs: tuple[tuple[str, str], ...]  # of what speaks today from the shipped words
    basis: tuple[BasisLine, ...]
    obliged: tuple[str, ...]
    chapter: Worded
    slots: tuple[tuple[str, str], ...]  # with what each is


def read_wordings(office: Office) -> tuple[WordingView, ...]:
    """Every notice in the order of the book, then every letter."""
    allowed(office, "read_wordings")
    rows = office.store.reads.notice_wordings()
    speaks: dict[str, tuple[int, Any]] = {one.key: (one.version, one.words) for one in speaking(office)}
    speaks |= {one.chapter.key: (one.version, one.words) for one in letters_speaking(office)}
    found = []
    for key, chapter in worded(office):
        sort, (version, words) = sort_of(key), speaks[key]
        found.append(
            WordingView(
                key=key,
                title=chapter.title,
                sort=sort,
                version=version,
                raw=sort.raw_of(words),
                shipped=sort.raw_of(chapter.words),
                versions=tuple(row for row in reversed(rows) if row.key == key),
                differs=sort.differences(words, chapter.words),
                basis=tuple(
                    BasisLine(
                        one.says, f"{office.policy.sources[one.source].named}{one.clause}", one.confidence, one.note
                    )
                    for one in chapter.basis
                ),
                obliged=chapter.obliged,
                chapter=chapter,
                slots=slots_told(chapter),
            )
        )
    return tuple(found)


def raw_of_version(row: WordingRow) -> dict[str, JsonValue]:
    """A version of the office's as raw answers."""
    words: Any = letter_wording_of(row).words if row.key.startswith(ROOM) else wording_of(row).words
    return sort_of(row.key).raw_of(words)
