"""The shape of the limits for photos: sizes by city, and what the ground of a picture should look like."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class PhotoLimits(Record):
    """What a city's system takes: kinds of file, pixels, kilobytes (1024 bytes); `scope` "" is every other city."""

    id: str
    scope: str
    says: str
    kinds: tuple[Literal["jpg", "png"], ...]
    least_width: int = 1
    most_width: int | None = None
    least_height: int = 1
    most_height: int | None = None
    least_kilobytes: int = 0
    most_kilobytes: int | None = None


class PhotoGround(Record):
    """Lightness from 0 to 255: the darkest edge allowed, the edges' widest difference, figure against ground."""

    id: str
    says: str
    background: int
    unevenness: int
    contrast: int


class PhotosChapter(Chapter):
    """The limits for photos."""

    unique: ClassVar[dict[str, str]] = {"photo": "scope", "ground": "id"}
    shape: Literal["photos"]
    photo: tuple[PhotoLimits, ...]
    ground: tuple[PhotoGround, ...] = ()

    def limits(self, day: date, city: str) -> PhotoLimits | None:
        """The limits of a city on a day, else those of all cities without their own."""
        self.must_cover(day)
        rows = {row.scope: row for row in in_force(self.photo, day)}
        return rows.get(city) or rows.get("")

    def grounds(self, day: date) -> tuple[PhotoGround, ...]:
        """What the ground should look like on a day."""
        self.must_cover(day)
        return in_force(self.ground, day)
