"""The shape of the chapter on qualifications (职业资格) that stand for a title."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force
from desktop.policy.book.titles.series import LevelKey


class Equivalence(Record):
    """One qualification and the title its holder has without a review, from the day of the qualification."""

    key: str
    title: str
    level: LevelKey
    series: str
    named: str  # what the title is called


class EquivalenceChapter(Chapter):
    """All qualifications that stand for a title."""

    unique: ClassVar[dict[str, str]] = {"equivalence": "key"}
    shape: Literal["title_equivalence"]
    equivalence: tuple[Equivalence, ...]

    def of(self, key: str, day: date) -> Equivalence | None:
        """What a qualification stands for by the list of a day; None where the list has it not."""
        self.must_cover(day)
        return next((one for one in in_force(self.equivalence, day) if one.key == key), None)
