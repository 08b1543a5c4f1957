"""The shape of the chapter on exceptional applications (破格): who recommends, and on what grounds."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force
from desktop.policy.book.titles.series import LevelKey


class Recommend(Record):
    """How many people of which level must recommend; `series` "" for every series without a row of its own."""

    id: str
    series: str = ""
    targets: tuple[LevelKey, ...]
    count: int = Field(gt=0)
    level: LevelKey


class Prizes(Strict):
    """Prizes a ground rests on: of which grades, at most of which class and with which rank in it, how many."""

    grades: tuple[str, ...]
    award_most: int | None = None
    rank_most: int | None = None
    count: int = Field(gt=0)

    def fits(self, grade: str, award: int | None, rank: int | None) -> bool:
        """Whether a prize is one of them; a class or rank that is not told does not speak against it."""
        return (
            grade in self.grades
            and (self.award_most is None or award is None or award <= self.award_most)
            and (self.rank_most is None or rank is None or rank <= self.rank_most)
        )


class Ground(Record):
    """A ground somebody may apply on though education or years are lacking, and for which levels.

    `direct`: it sets aside too that the level below must be held. `prizes`: what must stand among the prizes.
    `least`: the education some provinces still ask for by level; only pointed at.
    """

    key: str
    title: str
    targets: tuple[LevelKey, ...]
    direct: bool = False
    prizes: Prizes | None = None
    least: dict[LevelKey, str] = Field(default_factory=dict)


class ExceptionalChapter(Chapter):
    """Recommenders and grounds."""

    unique: ClassVar[dict[str, str]] = {"recommend": "id", "ground": "key"}
    shape: Literal["title_exceptional"]
    recommend: tuple[Recommend, ...]
    ground: tuple[Ground, ...]

    def recommend_of(self, series: str, target: LevelKey, day: date) -> Recommend | None:
        """The rule on recommenders of a series, else the one for all; None where the level needs none."""
        self.must_cover(day)
        rows = [row for row in in_force(self.recommend, day) if target in row.targets]
        own = (row for row in rows if row.series == series)
        return next(own, next((row for row in rows if row.series == ""), None))

    def grounds_of(self, target: LevelKey, day: date) -> tuple[Ground, ...]:
        """The grounds for a level on a day, in the file's order."""
        self.must_cover(day)
        return tuple(row for row in in_force(self.ground, day) if target in row.targets)
