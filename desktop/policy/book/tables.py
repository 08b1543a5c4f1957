"""The shapes of whole tables: points, classification lines, authentication routes."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, model_validator

from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force

ItemKey = Literal["salary", "education", "work_years", "months", "chinese", "place", "age", "background", "local_bonus"]


class Step(Strict):
    """A ladder's rung: from `least` (included) up to the next rung; `says` is the bracket in words."""

    least: float
    points: int
    says: str


class Choice(Strict):
    """A named value and its points."""

    key: str
    points: int
    says: str


class Closed(Strict):
    """A closed bracket of whole years, both ends included."""

    least: int
    most: int
    points: int
    says: str


class PointsItem(Record):
    """One item of the points table; exactly the parts its `key` needs are given."""

    key: ItemKey
    says: str
    maximum: int
    unit: float = 1.0  # what one of the ladder's units is in the fact's unit (10000 for 万元)
    steps: tuple[Step, ...] = ()
    choices: tuple[Choice, ...] = ()
    brackets: tuple[Closed, ...] = ()
    base_years: int | None = None
    base_points: int | None = None
    per_year: int | None = None
    default: str = ""

    @model_validator(mode="after")
    def _falling_ladder(self) -> Self:
        bounds = [step.least for step in self.steps]
        if bounds != sorted(bounds, reverse=True):
            raise ValueError("steps 须由高到低排列")
        given = [*(s.points for s in self.steps), *(c.points for c in self.choices), *(b.points for b in self.brackets)]
        if max(given, default=0) > self.maximum:
            raise ValueError("分值超过 maximum")
        return self


class Pass(Record):
    """The pass mark of a class."""

    talent_class: Literal["A", "B"]
    points: int


class PointsChapter(Chapter):
    """A points table: pass marks and items in the table's own order."""

    unique: ClassVar[dict[str, str]] = {"item": "key", "passes": "talent_class"}
    shape: Literal["points"]
    passes: tuple[Pass, ...]
    item: tuple[PointsItem, ...]

    def pass_mark(self, talent_class: str, day: date) -> int:
        """Points needed for a class on a day."""
        self.must_cover(day)
        return next(row.points for row in in_force(self.passes, day) if row.talent_class == talent_class)


class LineRow(Record):
    """One line of the classification standard; `basis` says which evaluator reads it."""

    code: Annotated[str, Field(pattern=r"^(?:[ABC][1-6](?:\.(?:[1-9][0-9]?|x))?|GRAD)$")]
    talent_class: Literal["A", "B", "C"]
    heading: str
    says: str
    basis: Literal["claim", "salary", "points", "experienced", "hired", "teacher", "young", "graduate", "short_stay"]
    multiple: float | None = None  # of the local average wage
    age_most: int | None = None
    years_least: float | None = None
    hours_least: int | None = None
    age_exempt: bool = False
    degree_free: bool = False  # asks for no degree; the window may still want to see why
    rests_on: tuple[str, ...] = ()  # materials that prove the line, so that no promise can replace them
    evidence: str = ""


class LinesChapter(Chapter):
    """The classification standard, line by line."""

    unique: ClassVar[dict[str, str]] = {"line": "code"}
    shape: Literal["lines"]
    line: tuple[LineRow, ...]

    def on(self, day: date) -> tuple[LineRow, ...]:
        """The lines in force on a day, in the standard's order."""
        self.must_cover(day)
        return in_force(self.line, day)


Authentication = Literal["apostille", "consular", "cscse", "notary", "mission", "none"]


class Route(Record):
    """How a paper from a group of countries is authenticated; `accepts` is empty where the group is not known."""

    id: str
    paper: Literal["degree", "no_crime"]
    origin: Literal["hague", "other", "hk_mo_tw", "china", "unknown"]
    accepts: tuple[Authentication, ...]


class RoutesChapter(Chapter):
    """Authentication routes by paper and origin."""

    unique: ClassVar[dict[str, str]] = {"route": "id"}
    shape: Literal["routes"]
    areas: tuple[str, ...]  # HKG, MAC, TWN
    route: tuple[Route, ...]

    def on(self, day: date) -> tuple[Route, ...]:
        """The routes in force on a day."""
        self.must_cover(day)
        return in_force(self.route, day)
