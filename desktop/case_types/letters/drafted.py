"""A letter in draft, as a value: what stands in it piece by piece, whom it goes to, its marks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from pydantic import JsonValue

from desktop.policy.book.worded.letters import LetterBlockKind, LetterKind

OWN: Final = -1  # a piece that came from no block of the template
OPEN: Final = re.compile("【待填：([^】]*)】")


@dataclass(frozen=True)
class Piece:
    """One paragraph, heading or table of the text; `of` is the template's block it was filled from."""

    kind: LetterBlockKind
    text: str
    of: int = OWN

    @property
    def said(self) -> tuple[str, str]:
        """What is compared: its kind and its words."""
        return self.kind, self.text

    @property
    def plain(self) -> dict[str, JsonValue]:
        """As it is kept."""
        return {"kind": self.kind, "text": self.text, "of": self.of}


@dataclass(frozen=True)
class Recipient:
    """Who gets it: a department of the book by its key ("" for anybody else), and the name that is printed."""

    department: str
    name: str

    @property
    def plain(self) -> dict[str, JsonValue]:
        """As it is kept."""
        return {"department": self.department, "name": self.name}


@dataclass(frozen=True)
class Draft:
    """Everything that will stand on the sheet, save number, day and signatures."""

    kind: LetterKind
    form: str  # general (文件式) or letter (信函式)
    title: str
    body: tuple[Piece, ...]
    main_to: tuple[Recipient, ...]
    copies_to: tuple[Recipient, ...] = ()
    attachments: tuple[str, ...] = ()
    note: str = ""
    secrecy: str = ""
    urgency: str = ""
    author: str = ""  # the department in whose name it goes out, as printed; "" for the office itself

    @property
    def open_names(self) -> tuple[str, ...]:
        """What a draft still shows as 【待填：…】, each once."""
        texts = (self.title, *(piece.text for piece in self.body), *self.attachments, self.note, self.author)
        names = [name for text in texts for name in OPEN.findall(text)]
        names += [name for one in (*self.main_to, *self.copies_to) for name in OPEN.findall(one.name)]
        return tuple(dict.fromkeys(names))


def pieces_of(kept: Iterable[Any]) -> tuple[Piece, ...]:
    """Pieces from the rows of a file; they were looked at strictly before they were kept."""
    return tuple(Piece(one["kind"], str(one["text"]), int(one.get("of", OWN))) for one in _objects(kept))


def recipients_kept(kept: Iterable[Any]) -> tuple[Recipient, ...]:
    """Recipients from the rows of a file."""
    return tuple(Recipient(str(one.get("department", "")), str(one.get("name", ""))) for one in _objects(kept))


def _objects(kept: Iterable[Any]) -> Iterator[Mapping[str, Any]]:
    return (one for one in kept if isinstance(one, Mapping))


def with_value(text: str, name: str, value: str) -> str:
    """The text with what was open put in."""
    return text.replace(f"【待填：{name}】", value)
