"""The shape of the chapter on modes: how a level of a series is obtained (考试, 评审, 认定)."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from desktop.basics.visible import folded
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force
from desktop.policy.book.titles.series import LevelKey

Way = Literal["exam", "review", "recognition", "exam_and_review"]


class Mode(Record):
    """The ways to some levels of some series; `specialties`: only where the specialty names one of these words.

    `not_specialties`: words that name one of them and mean another thing. `series` () for every series without rows of
    its own at that level.
    """

    id: str
    series: tuple[str, ...] = ()
    specialties: tuple[str, ...] = ()
    not_specialties: tuple[str, ...] = ()
    levels: tuple[LevelKey, ...]
    ways: tuple[Way, ...]

    def names(self, specialty: str) -> bool:
        """Whether a specialty, as somebody wrote it, is one of those the row is about."""
        told = folded(specialty)
        for word in self.not_specialties:
            told = told.replace(folded(word), "")
        return any(folded(word) in told for word in self.specialties)


class ExamTerm(Record):
    """How many years a passed exam for the senior level lasts, by the line it passed; `series` () for the others."""

    id: str
    series: tuple[str, ...] = ()
    line: Literal["national", "provincial"]
    years: int = Field(gt=0)


class ModesChapter(Chapter):
    """How levels are obtained, and how long a passed exam lasts."""

    unique: ClassVar[dict[str, str]] = {"mode": "id", "exam": "id"}
    shape: Literal["title_modes"]
    mode: tuple[Mode, ...]
    exam: tuple[ExamTerm, ...] = ()

    def modes_of(self, series: str, specialty: str, level: LevelKey, day: date) -> tuple[Mode, ...]:
        """The rows that speak of a level: the specialty's own, else the series' own, else those for all."""
        self.must_cover(day)
        rows = [row for row in in_force(self.mode, day) if level in row.levels]
        own = [row for row in rows if series in row.series]
        named = [row for row in own if row.names(specialty)]
        whole = [row for row in own if not row.specialties]
        return tuple(named or whole or [row for row in rows if not row.series])

    def exam_of(self, series: str, line: str, day: date) -> ExamTerm | None:
        """How long a passed exam of a series lasts; None where the book has no term."""
        rows = [row for row in in_force(self.exam, day) if row.line == line]
        own = (row for row in rows if series in row.series)
        return next(own, next((row for row in rows if not row.series), None))
