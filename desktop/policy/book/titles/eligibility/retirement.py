"""The shape of the chapter on the statutory age of retirement, which moves up month by month since 2025."""

from __future__ import annotations

from typing import ClassVar, Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record


class RetireRow(Record):
    """One category: from births in a month on, every so many months of birth add a month of delay, up to a cap."""

    key: Literal["male", "female_55", "female_50"]
    title: str
    age: int = Field(gt=0)
    born_year: int
    born_month: int = Field(ge=1, le=12)
    every: int = Field(gt=0)
    cap: int = Field(ge=0)


class RetirementChapter(Chapter):
    """The three categories."""

    unique: ClassVar[dict[str, str]] = {"category": "key"}
    shape: Literal["title_retirement"]
    category: tuple[RetireRow, ...]

    def category_of(self, key: str) -> RetireRow:
        """A category by its key; raises `KeyError`, since facts name only the keys there are."""
        rows: dict[str, RetireRow] = {row.key: row for row in self.category}
        return rows[key]
