"""What the title of an application, its series and its level are called."""

from __future__ import annotations

from datetime import date
from typing import cast, get_args

from desktop.basics.errors import Expected
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.series import LevelKey, SeriesChapter

CHAPTER = "professional_title/series"


def series_called(library: PolicyLibrary, series: str, day: date) -> str:
    """A series in words; its key when the book does not have it."""
    try:
        return library.chapter(CHAPTER, SeriesChapter).series_of(series, day).title
    except Expected:
        return series


def level_called(library: PolicyLibrary, level: str) -> str:
    """A level in words; the key when there is no such level."""
    found = (one.title for one in library.chapter(CHAPTER, SeriesChapter).level if one.key == level)
    return next(found, level)


def title_called(library: PolicyLibrary, series: str, level: str, day: date, told: str = "") -> str:
    """What a title is called: as the case says, else by series and level; "" when neither tells."""
    if told.strip() or level not in get_args(LevelKey):
        return told.strip()
    try:
        found = library.chapter(CHAPTER, SeriesChapter).series_of(series, day)
    except Expected:
        return ""
    return found.name_at(cast(LevelKey, level))
