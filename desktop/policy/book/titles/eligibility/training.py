"""The shape of the chapter on continuing education (继续教育): hours a year, the professional share, which years."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force
from desktop.policy.book.titles.series import LevelKey


class Hours(Record):
    """Hours a calendar year; professional subjects are at least `parts` of `whole` of what is asked for."""

    key: Literal["year"]
    total: int = Field(gt=0)
    parts: int = Field(gt=0)
    whole: int = Field(gt=0)


class YearsCounted(Record):
    """Which years are looked at: those since the title, at most the last `most` ones for a level.

    `education_from`: only for somebody with this education or a higher one, before the row for everybody.
    """

    id: str
    target: LevelKey
    most: int = Field(gt=0)
    education_from: str = ""


class TrainingChapter(Chapter):
    """Hours and years."""

    unique: ClassVar[dict[str, str]] = {"hours": "key", "years": "id"}
    shape: Literal["title_training"]
    hours: tuple[Hours, ...]
    years: tuple[YearsCounted, ...]

    def hours_on(self, day: date) -> Hours:
        """The hours a year on a day. Raises `Expected` where the book has none."""
        self.must_cover(day)
        found = next(iter(in_force(self.hours, day)), None)
        if found is None:
            raise Expected(
                _("“{title}”没有 {day} 的学时规定。").format(title=_(self.title), day=day.isoformat()), field="day"
            )
        return found

    def years_of(
        self, target: LevelKey, day: date, educated: Callable[[str], bool] = lambda _least: False
    ) -> YearsCounted | None:
        """Which years are looked at for a level, by education where it matters; None where none are."""
        rows = [row for row in in_force(self.years, day) if row.target == target]
        own = (row for row in rows if row.education_from and educated(row.education_from))
        return next(own, next((row for row in rows if not row.education_from), None))
