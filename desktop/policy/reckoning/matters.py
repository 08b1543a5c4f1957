"""Which items a bundle may have on a day, and which papers are one."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.policy.book.dealings.matters import BundleItemRecord, MattersChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.records import in_force

CHAPTER: Final = "shared/one_matter"
_YES: Final = "yes"


def items_of(library: PolicyLibrary, sort: str, day: date, *, offered: bool = True) -> tuple[BundleItemRecord, ...]:
    """The items of a sort in their order; with `offered`, only those the zone offers (its own entry before the book's).

    Raises `Expected` when the folder lacks the chapter.
    """
    found = in_force(library.chapter(CHAPTER, MattersChapter).item, day)
    wanted = (item for item in found if item.sort == sort and (not offered or _offers(library, item, day)))
    return tuple(sorted(wanted, key=lambda item: item.order))


def _offers(library: PolicyLibrary, item: BundleItemRecord, day: date) -> bool:
    own = library.local(CHAPTER, f"offer_{item.key}", day)
    return item.offered if own is None else own.value == _YES


def paper_of(library: PolicyLibrary, material: str) -> str:
    """What a paper is known by across lists: the name of its group, or its own key."""
    same = library.chapter(CHAPTER, MattersChapter).same
    return next((group.key for group in same if material in group.materials), material)
