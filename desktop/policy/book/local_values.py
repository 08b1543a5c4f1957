"""What only the office knows: values it fills in, each dated and cited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class LocalValue:
    """One entry of the office: a value of a blank, for a scope (area or year; "" for all), on inclusive days."""

    chapter: str  # e.g. "shared/average_wage"
    key: str
    scope: str
    value: str
    first_day: date
    last_day: date | None
    cite: str  # document and number the office read it in
    entered_by: str
    entered_on: date

    def speaks_on(self, day: date) -> bool:
        """True on the days this value is in force."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


@dataclass(frozen=True)
class Blank:
    """A value the office may fill: where it belongs, how it is asked for, what has been entered so far."""

    chapter: str
    key: str
    title: str
    kind: str  # "number", "text", "choice" or "calendar" (lines such as 2027-01-01 休 / 2027-01-03 班)
    prompt: str
    unit: str = ""
    scope: str = ""  # what a scope means here (地区, 年度); "" when the value has none
    entered: tuple[LocalValue, ...] = ()
    choices: tuple[tuple[str, str], ...] = ()  # of kind choice: key and title
    papers_of: str = ""  # the chapter whose papers its text lists, "" when it lists none
