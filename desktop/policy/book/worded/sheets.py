"""The words of the sheets an applicant gets in two languages: one chapter a language, keyed alike."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from desktop.policy.book.chapter import Chapter, Entry
from desktop.policy.book.records import Strict
from desktop.policy.verdict import Confidence


class Era(Strict):
    """A reign that years are counted in: from its first day, the year less so many."""

    first: date
    less: int


class SheetWords(Chapter):
    """One language. `words` are told by key; `terms` by the Chinese they stand for, so that a changed term falls back.

    `to_check`: terms whose rendering nobody has confirmed; the sheet marks them. Slots in braces: {y} {m} {d} {month}
    {era} in dates, {date} {weekday} in a day with its weekday.
    """

    shape: Literal["sheet_words"]
    order: int
    language: str
    name: str
    suggested_for: tuple[str, ...] = ()  # nationalities, alpha-3
    day_pattern: str
    plain_pattern: str = ""  # for a day before the era
    era: Era | None = None
    weekday_pattern: str
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...]
    to_check: tuple[str, ...] = ()
    words: dict[str, str]
    terms: dict[str, str] = Field(default_factory=dict)
    countries: dict[str, str] = Field(default_factory=dict)  # by alpha-3

    def day(self, day: date) -> str:
        """A day in this language's custom."""
        era = self.era if self.era is not None and day >= self.era.first else None
        pattern = self.plain_pattern if self.era is not None and era is None else self.day_pattern
        return pattern.format(
            y=day.year,
            m=day.month,
            d=day.day,
            month=self.months[day.month - 1] if self.months else "",
            era=day.year - era.less if era is not None else "",
        )

    def weekday(self, day: date) -> str:
        """The same with the day of the week."""
        return self.weekday_pattern.format(date=self.day(day), weekday=self.weekdays[day.weekday()])

    def entries(self) -> tuple[Entry, ...]:
        """The terms that are 待核: there is nothing else in it to be looked up."""
        return tuple(
            Entry(
                key=f"terms[{term}]",
                says=f"{term}：{self.terms[term]}",
                source=self.source,
                clause="译名",
                first_day=self.covers,
                last_day=None,
                checked_on=self.checked_on,
                confidence=Confidence.TO_CHECK,
                note=self.note,
            )
            for term in self.to_check
        )
