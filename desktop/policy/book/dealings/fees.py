"""What the police charge for a residence permit, by its length, as different offices read the table."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class Fee(Record):
    """One rung of one reading: from `months` on (`included`: exactly so many count), so much.

    `exactly`: a reading of one edge alone, of a permit of exactly so many months.
    """

    id: str
    reading: str  # whose reading of the table: 国家标准, 长春
    months: int
    included: bool = True
    exactly: bool = False
    yuan: int


class Flat(Record):
    """A fee that does not hang on a length: a change of what is registered."""

    id: str
    yuan: int


class FeesChapter(Chapter):
    """The rungs of every reading, the longest first."""

    unique: ClassVar[dict[str, str]] = {"fee": "id", "flat": "id"}
    shape: Literal["fees"]
    fee: tuple[Fee, ...]
    flat: tuple[Flat, ...] = ()

    def on(self, day: date) -> tuple[Fee, ...]:
        """The rungs in force on a day."""
        self.must_cover(day)
        return in_force(self.fee, day)

    def flat_on(self, name: str, day: date) -> Flat | None:
        """A fee of its own in force on a day; None when there is none."""
        self.must_cover(day)
        return next((one for one in in_force(self.flat, day) if one.id == name), None)
