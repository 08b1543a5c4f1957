"""The shape of lists of universities: which lists name a school, each dated and marked."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class SchoolList(Record):
    """One list; `where`: schools in China or abroad. A school may stand there in several languages."""

    id: str
    where: Literal["china", "foreign"]
    names: tuple[str, ...]

    def has(self, school: str) -> bool:
        """True when the list names this school, however it is typed."""
        return _plain(school) in {_plain(name) for name in self.names}


class SchoolsChapter(Chapter):
    """Lists of universities."""

    unique: ClassVar[dict[str, str]] = {"list": "id"}
    shape: Literal["schools"]
    list: tuple[SchoolList, ...]

    def naming(self, school: str, where: str, day: date) -> SchoolList | None:
        """The first list in force on a day that names a school; None when none does, which is no proof against it."""
        self.must_cover(day)
        return next((one for one in in_force(self.list, day) if one.where == where and one.has(school)), None)


def _plain(name: str) -> str:
    return "".join(name.split()).casefold().removeprefix("the")
