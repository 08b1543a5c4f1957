"""A chapter: one policy file with its head and its records."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Self

from pydantic import BaseModel, model_validator

from desktop.basics.errors import Expected
from desktop.basics.language import N_, _
from desktop.policy.book.records import Record, Strict, overlapping
from desktop.policy.verdict import Confidence


@dataclass(frozen=True)
class Entry:
    """One record as the policy page lists it; `key` is where it stands in the file, e.g. "line[A6]"."""

    key: str
    says: str
    source: str
    clause: str
    first_day: date
    last_day: date | None
    checked_on: date
    confidence: Confidence
    note: str


class Chapter(Strict):
    """The head every policy file has; `covers` is the first day it speaks about, `source` its records' default."""

    unique: ClassVar[dict[str, str]] = {}  # list of records → the field that names one on any day

    key: str
    shape: str
    title: str
    covers: date
    checked_on: date
    source: str = ""
    note: str = ""

    @model_validator(mode="after")
    def _one_record_a_day(self) -> Self:
        for many, name in self.unique.items():
            twice = overlapping(getattr(self, many), name)
            if twice:
                raise ValueError(f"{many}: {name} = {twice} 在同一天有两条")
        return self

    def must_cover(self, day: date) -> None:
        """Raises `Expected` on a day before the chapter begins to speak: silence is no answer."""
        if day < self.covers:
            raise Expected(
                _("“{title}”自 {first} 起收录，不能按 {day} 核验。").format(
                    title=_(self.title), first=self.covers.isoformat(), day=day.isoformat()
                ),
                _("请改用更晚的日期，或先补录当时的政策。"),
                field="day",
            )

    def entries(self) -> tuple[Entry, ...]:
        """All records of the chapter, in the file's order, for the policy page and the list of what is 待核."""
        return tuple(
            Entry(
                key, _words(record), record.source, record.clause, record.first_day, record.last_day,
                record.checked_on, record.confidence, record.note,
            )
            for key, record in _records(self, "")
        )  # fmt: skip


def _words(record: Record) -> str:
    """What a record is about: its sentence, else its title."""
    return record.says or str(getattr(record, "title", "")) or N_("（表）")


def _records(value: object, path: str) -> Iterator[tuple[str, Record]]:
    """Every record below a value, with its place."""
    if isinstance(value, Record):
        yield path, value
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _records(getattr(value, name), f"{path}.{name}" if path else name)
    elif isinstance(value, tuple):
        for number, item in enumerate(value, 1):
            named = getattr(item, "id", None) or getattr(item, "code", None) or getattr(item, "key", None) or number
            yield from _records(item, f"{path}[{named}]")
