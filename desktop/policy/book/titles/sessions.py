"""The shape of the chapter on sessions (评审会议): score sheets, panels, grounds of withdrawal, votes, the schedule."""

from __future__ import annotations

from datetime import date
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.policy.book.chapter import Chapter
from desktop.policy.book.records import Record, Strict, in_force


class Criterion(Strict):
    """What is marked on a sheet, and the most points it may have."""

    key: str
    title: str
    most: int = Field(gt=0)


class ScoreSheet(Record):
    """A score sheet (评议表); an average below `floor` points is not to be recommended, None: no such line."""

    key: str
    title: str
    criterion: Annotated[tuple[Criterion, ...], Field(min_length=1)]
    floor: int | None = None

    @property
    def most(self) -> int:
        """The most points the whole sheet can have."""
        return sum(one.most for one in self.criterion)


class Ground(Record):
    """Why an expert withdraws from one applicant."""

    key: str
    title: str


class PanelRule(Record):
    """The fewest experts of a panel (评议组)."""

    key: str
    least: int = Field(gt=0)


class Advice(Record):
    """From which share of a panel on its word is to recommend; a reference for the vote, never a condition."""

    key: str
    parts: int = Field(gt=0)
    whole: int = Field(gt=0)

    def reached(self, some: int, every: int) -> bool:
        """Whether `some` are enough of `every`, in integers."""
        return self.whole * some >= self.parts * every


class Procedure(Record):
    """A rule of the meeting; `allowed` says whether what it speaks of may be done."""

    key: str
    allowed: bool


class Break(Strict):
    """A stretch in which nobody is heard, as times of the day."""

    first: str
    last: str


class DayPlan(Record):
    """How a day of hearings is laid out when nobody says otherwise; times as "09:00", minutes each."""

    key: str
    start: str
    minutes: int = Field(gt=0)
    breaks: tuple[Break, ...] = ()


class Ahead(Record):
    """What is done before a meeting: `days` calendar days before it at the latest."""

    key: str
    days: int = Field(gt=0)


class SessionsChapter(Chapter):
    """How a committee's session runs, apart from the arithmetic of its votes."""

    unique: ClassVar[dict[str, str]] = {
        "sheet": "key", "ground": "key", "panel": "key", "advice": "key", "procedure": "key", "plan": "key",
        "ahead": "key",
    }  # fmt: skip
    shape: Literal["sessions"]
    sheet: Annotated[tuple[ScoreSheet, ...], Field(min_length=1)]
    ground: tuple[Ground, ...] = ()
    panel: tuple[PanelRule, ...] = ()
    advice: tuple[Advice, ...] = ()
    procedure: tuple[Procedure, ...] = ()
    plan: tuple[DayPlan, ...] = ()
    ahead: tuple[Ahead, ...] = ()

    def sheet_of(self, key: str, day: date) -> ScoreSheet:
        """The sheet of that name, the first one for "". Raises `Expected` when there is none on the day."""
        self.must_cover(day)
        sheets = in_force(self.sheet, day)
        found = next((sheet for sheet in sheets if key in ("", sheet.key)), None)
        if found is None:
            raise Expected(
                _("没有“{key}”这种评议表。").format(key=key),
                _("现有：{keys}。").format(keys="、".join(sheet.title for sheet in sheets)),
                field="sheet",
            )
        return found

    def least_of_panel(self, day: date) -> int:
        """The fewest experts a panel has on a day; 1 where the book has no rule."""
        return max((rule.least for rule in in_force(self.panel, day)), default=1)

    def ahead_of(self, key: str, day: date) -> Ahead | None:
        """What has to be done before a meeting on a day; None where the book has no such rule."""
        return next((rule for rule in in_force(self.ahead, day) if rule.key == key), None)

    def advice_on(self, day: date) -> Advice | None:
        """The share of a panel in force on a day, None where the book has none."""
        return next(iter(in_force(self.advice, day)), None)

    def allows(self, key: str, day: date) -> bool:
        """Whether a procedure may be taken; what the book does not speak of may not."""
        return any(rule.allowed for rule in in_force(self.procedure, day) if rule.key == key)
