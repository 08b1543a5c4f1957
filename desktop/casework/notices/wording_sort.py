"""The two sorts of papers whose words the office edits, under one shape: notices and official letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.case_types import kind as kind_of
from desktop.case_types.letters import wording as letters
from desktop.case_types.letters.slots import BASIS, slots_of
from desktop.case_types.letters.template import ROOM, letter_chapters
from desktop.case_types.notices import wording as notices
from desktop.case_types.notices.template import chapters, key_of
from desktop.case_types.notices.vocabulary import VOCABULARY
from desktop.casework.office import Office
from desktop.forms.layout import Layout
from desktop.policy.book.worded.letters import LetterChapter
from desktop.policy.book.worded.notices import NoticeChapter

Worded = NoticeChapter | LetterChapter
_BASIS_SAYS: Final = N_("本件依据的条款")


@dataclass(frozen=True)
class WordingSort:
    """How the words of one sort are asked, read, told apart and kept."""

    title: str
    layout: Layout
    model: type[BaseModel]
    complaints: Callable[..., Any]
    raw_of: Callable[[Any], dict[str, Any]]
    words_of: Callable[[Mapping[str, Any]], Any]
    differences: Callable[[Any, Any], tuple[tuple[str, str], ...]]


NOTICES: Final = WordingSort(
    N_("通知书"), notices.WORDING_LAYOUT, notices.WordingAnswers, notices.wording_complaints, notices.raw_of,
    notices.words_of, notices.differences,
)  # fmt: skip
LETTERS: Final = WordingSort(
    N_("公文"), letters.LETTER_WORDING_LAYOUT, letters.LetterWordingAnswers, letters.letter_wording_complaints,
    letters.letter_raw_of, letters.letter_words_of, letters.letter_differences,
)  # fmt: skip


def sort_of(key: str) -> WordingSort:
    """The sort a key belongs to: letters' keys begin with their room."""
    return LETTERS if key.startswith(ROOM) else NOTICES


def worded(office: Office) -> tuple[tuple[str, Worded], ...]:
    """Every paper whose words can be edited, with its key: notices in the order of the book, then letters."""
    found: list[tuple[str, Worded]] = [(key_of(chapter), chapter) for chapter in chapters(office.policy)]
    found += [(chapter.key, chapter) for chapter in letter_chapters(office.policy)]
    return tuple(found)


def chapter_of(office: Office, key: str) -> Worded:
    """The shipped paper with this key. Raises `Expected` when there is none."""
    for known, chapter in worded(office):
        if known == key:
            return chapter
    raise Expected(_("没有“{key}”这份文书。").format(key=key), _("请从列表中选择。"), field="key")


def slots_told(chapter: Worded) -> tuple[tuple[str, str], ...]:
    """Every slot its words may have, with what it is."""
    if isinstance(chapter, NoticeChapter):
        found = [(slot.name, slot.says) for slot in VOCABULARY.values()]
    else:
        kind = kind_of(chapter.kinds[0]) if chapter.kinds else None
        found = [(name, slot.says) for name, slot in slots_of(chapter, kind, {}).items()]
        asked = [one.name for one in chapter.ask]
        found.sort(key=lambda one: one[0] not in asked)
    return (*found, (BASIS, _BASIS_SAYS))
