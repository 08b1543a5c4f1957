"""The shape of the chapter on review committees: who must be there, how many must agree, how large they are."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, in_force


class Share(Record):
    """A share of a number of people, `parts` of `whole`: reached when `whole × some >= parts × all`, in integers."""

    key: Literal["quorum", "agree"]
    parts: int = Field(gt=0)
    whole: int = Field(gt=0)

    def reached(self, some: int, every: int) -> bool:
        """Whether `some` are enough of `every`."""
        return self.whole * some >= self.parts * every

    def least(self, every: int) -> int:
        """The fewest that are enough of `every`."""
        return -(-self.parts * every // self.whole)


class Reading(Record):
    """Whether an expert who withdrew from one applicant counts among those present for that applicant."""

    key: str
    less_recused: bool


class Size(Record):
    """The fewest members of a committee; `binding` false: a local figure that only warns."""

    id: str
    level: Literal["high", "middle", "junior"]
    per: Literal["series", "specialty"]
    least: int = Field(gt=0)
    binding: bool = True


class Rank(Record):
    """The lowest title an expert of a committee of this level holds; it warns, for one page alone tells it."""

    level: Literal["high", "middle", "junior"]
    lowest: Literal["ZG", "FG", "ZJ"]


class Practice(Record):
    """A rule of procedure; `years` where it sets a term, `count` where a number; `binding` false: it only warns."""

    key: str
    years: int | None = None
    count: int | None = None
    binding: bool = True


class VotesChapter(Chapter):
    """How a committee decides; the first reading is the strict one, by which the outcome is told."""

    unique: ClassVar[dict[str, str]] = {
        "share": "key", "reading": "key", "size": "id", "rank": "level", "practice": "key",
    }  # fmt: skip
    shape: Literal["votes"]
    share: tuple[Share, ...]
    reading: Annotated[tuple[Reading, ...], Field(min_length=1)]
    size: tuple[Size, ...] = ()
    rank: tuple[Rank, ...] = ()
    practice: tuple[Practice, ...] = ()

    def practice_of(self, key: str, day: date) -> Practice | None:
        """A rule of procedure in force on a day, None when the book has none."""
        return next((one for one in in_force(self.practice, day) if one.key == key), None)

    def share_of(self, key: Literal["quorum", "agree"], day: date) -> Share:
        """The share in force on a day. Raises `Expected` when the book has none for it."""
        self.must_cover(day)
        found = next((share for share in in_force(self.share, day) if share.key == key), None)
        if found is None:
            raise Expected(
                _("“{title}”没有 {day} 的表决规则。").format(title=_(self.title), day=day.isoformat()), field="day"
            )
        return found
