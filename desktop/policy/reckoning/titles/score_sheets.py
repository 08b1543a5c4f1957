"""Which score sheet (评议表) holds: one of the book, or the one a batch writes down for itself."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force
from desktop.policy.book.titles.sessions import Criterion, ScoreSheet, SessionsChapter

CHAPTER: Final = "professional_title/sessions"
OWN: Final = N_("本批次评议表")
_CRITERION: Final = re.compile(r"\s*(?P<title>[^\d、，,;；（）()]+?)\s*[（(]?\s*(?P<most>\d{1,3})\s*分?\s*[)）]?\s*")
_PARTS: Final = re.compile(r"[、，,;；\n]+")


def sheet_for(library: PolicyLibrary, words: str, key: str, day: date) -> ScoreSheet:
    """In: a batch's words, a sheet's name or its own as “业绩50分、能力30分、答辩20分”; the key of the session's sheet.

    Words that are neither leave the session's sheet, "" the general one.
    """
    book = library.chapter(CHAPTER, SessionsChapter)
    for sheet in in_force(book.sheet, day):
        if words in (sheet.key, sheet.title):
            return sheet
    own = criteria_of(words)
    general = book.sheet_of(key, day)
    if not own:
        return general
    return general.model_copy(update={"key": "own", "title": OWN, "criterion": own, "floor": None})


def criteria_of(words: str) -> tuple[Criterion, ...]:
    """The criteria written in a line, () where any part of it is none."""
    parts = [part for part in _PARTS.split(words) if part.strip()]
    found = [_CRITERION.fullmatch(part) for part in parts]
    if not found or None in found:
        return ()
    rows = [(one["title"], int(one["most"])) for one in found if one is not None]
    if any(most < 1 for _title, most in rows):
        return ()
    return tuple(Criterion(key=f"own{at}", title=title, most=most) for at, (title, most) in enumerate(rows, 1))
