"""The shapes of the chapters on what a level asks for: education, the title below and its years, work, skill."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force
from desktop.policy.book.titles.series import LevelKey

RungWay = Literal["review", "recognition", "exam"]
Standing = Literal["base", "side", "fallback", "off"]


class Rung(Record):
    """One way up to a level: all that it names must be there. `series` () for every series of its chapter.

    `education_from`: this education or a higher one. `years`: of the title of level `previous` (in the same series,
    or in one of `previous_series`). `post_years`: in a post of the specialty, with `post_related` True only where the
    post matches the education, `assessed` where the unit must have found the person fit. `total_work`, `series_work`:
    years of work, and of work in the specialty. `appointed`: holds a post of the previous level. `papers_free`: papers
    are no condition on this way.
    """

    id: str
    target: LevelKey
    way: RungWay = "review"
    series: tuple[str, ...] = ()
    education_from: str = ""
    previous: LevelKey | None = None
    previous_series: tuple[str, ...] = ()
    years: int = Field(0, ge=0)
    post_years: int = Field(0, ge=0)
    post_related: bool = False
    assessed: bool = False
    total_work: int = Field(0, ge=0)
    series_work: int = Field(0, ge=0)
    appointed: bool = False
    skill: str = ""
    skill_years: int = Field(0, ge=0)
    papers_free: bool = False
    direct: str = ""
    direct_years: int = Field(0, ge=0)


class Deemed(Record):
    """An education whose holder counts as having a level without having been given it."""

    id: str
    level: LevelKey
    education_from: str


class LadderChapter(Chapter):
    """One rule set (评价标准).

    `standing`: base sets apply unless a batch names others; side sets always; fallback ones where no base set speaks
    of a level of a series; one that is off only where a batch names it or the office's setting `switch` is on.
    """

    unique: ClassVar[dict[str, str]] = {"rung": "id", "deemed": "id"}
    shape: Literal["title_ladder"]
    rule_set: str
    standing: Standing
    switch: str = ""
    series: tuple[str, ...] = ()
    rung: tuple[Rung, ...] = ()
    deemed: tuple[Deemed, ...] = ()

    def rungs(self, series: str, target: LevelKey, way: RungWay, day: date) -> tuple[Rung, ...]:
        """The ways up to a level of a series on a day, in the file's order; () before the set begins to speak."""
        return tuple(
            rung
            for rung in in_force(self.rung, day)
            if (rung.target, rung.way) == (target, way) and series in (rung.series or self.series or (series,))
        )


class Education(Record):
    """An education and where it stands; `like`: the education it is treated as."""

    key: str
    title: str
    rank: int = Field(ge=0)
    like: str = ""


class Skill(Record):
    """A grade of skill and where it stands."""

    key: str
    title: str
    rank: int = Field(gt=0)


class EducationChapter(Chapter):
    """Educations and grades of skill, from low to high by rank."""

    unique: ClassVar[dict[str, str]] = {"education": "key", "skill": "key"}
    shape: Literal["title_education"]
    education: tuple[Education, ...]
    skill: tuple[Skill, ...]

    def education_of(self, key: str) -> Education:
        """An education by its key; raises `KeyError`, since keys come from the book and the choices."""
        return {row.key: row for row in self.education}[key]

    def rank_of(self, key: str) -> int:
        """Where an education stands, by what it is treated as."""
        row = self.education_of(key)
        return self.education_of(row.like).rank if row.like else row.rank

    def skill_of(self, key: str) -> Skill:
        """A grade of skill by its key; raises `KeyError` as above."""
        return {row.key: row for row in self.skill}[key]
