"""What a page with a list is told: its words, what stands at the right, how the list is narrowed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Words:
    """What the page says: its title, the new button, the hint in the search, and where there is nothing to show.

    Without `title` it has no head and is a tab of another page; without `new` nothing is made here; without `pick`
    the first of the list is open at once.
    """

    find: str
    purpose: str  # while nothing was ever entered
    icon: str
    called: str = ""  # what the table is to who hears it
    title: str = ""
    new: str = ""
    pick: str = ""  # at the right, while none is open


@dataclass(frozen=True)
class Open:
    """The part at the right: `show` opens a key in it and says whether it is there, `key` is the one that is open."""

    panel: QWidget
    show: Callable[[int], bool]
    key: Callable[[], int | None]
    widths: tuple[int, int]  # of list and panel, in design pixels


@dataclass(frozen=True)
class Narrowing:
    """How the list is narrowed: `parts` as words of which one is on (key, words), `boxes` as closed lists, each (what
    it is, its choices); the first of each is what the page begins with.
    """

    parts: Sequence[tuple[str, str]] = ()
    boxes: Sequence[tuple[str, Sequence[tuple[Any, str]]]] = ()
