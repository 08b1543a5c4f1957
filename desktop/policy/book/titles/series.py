"""The shape of the chapter on series (系列): which there are, their levels, and what a title is called at each."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from pydantic import Field, model_validator

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force

LevelKey = Literal["ZG", "FG", "ZJ", "ZL", "YJ"]


class Level(Strict):
    """A level of titles; the higher the rank the higher the level. `senior`: 高级职称 (正高 and 副高)."""

    key: LevelKey
    title: str
    rank: int = Field(gt=0)
    senior: bool


class Series(Record):
    """One series; `names` by level, several where its branches are called differently, none for a level it lacks."""

    key: str
    number: int = Field(gt=0)
    title: str
    names: dict[LevelKey, tuple[str, ...]]

    def name_at(self, level: LevelKey) -> str:
        """What a title of a level is called, branches with a stroke between; "" for a level the series lacks."""
        return "/".join(self.names.get(level, ()))


class SeriesChapter(Chapter):
    """All series, and the levels from the highest to the lowest."""

    unique: ClassVar[dict[str, str]] = {"series": "key"}
    shape: Literal["title_series"]
    level: tuple[Level, ...]
    series: tuple[Series, ...]

    @model_validator(mode="after")
    def _levels_in_order(self) -> SeriesChapter:
        ranks = [level.rank for level in self.level]
        if ranks != sorted(set(ranks), reverse=True):
            raise ValueError("level: 须从高到低，rank 各不相同")
        return self

    def level_of(self, key: LevelKey) -> Level:
        """A level by its key; raises `KeyError`, since facts name only the keys there are."""
        return {level.key: level for level in self.level}[key]

    def series_of(self, key: str, day: date) -> Series:
        """A series on a day. Raises `Expected` for one the book does not have."""
        self.must_cover(day)
        found = next((one for one in in_force(self.series, day) if one.key == key), None)
        if found is None:
            raise Expected(
                _("没有“{key}”这个职称系列。").format(key=key), _("请从系列目录中选择。"), field="target_series"
            )
        return found

    def below(self, key: LevelKey, series: Series) -> LevelKey | None:
        """The next lower level the series has; None below its lowest."""
        rank = self.level_of(key).rank
        return next((one.key for one in self.level if one.rank < rank and one.key in series.names), None)
