"""The zones the wizard offers: the policy book's own list, where each is marked as read or still to be checked."""

from __future__ import annotations

from functools import cache

from desktop.basics.paths import resource
from desktop.policy.book.reading import read_chapter
from desktop.policy.book.shapes import Zone, ZonesChapter


@cache
def zones() -> tuple[Zone, ...]:
    """The zones in the book's order; nobody is signed in yet, so the one chapter is read by itself.

    Raises `Expected` naming file and key when the file was edited into something unreadable.
    """
    file = resource("resources", "policy", "shared", "zones.toml")
    chapter = read_chapter(file.read_bytes(), "shared/zones", "shared/zones.toml")
    return chapter.zone if isinstance(chapter, ZonesChapter) else ()
