"""What every record of the policy book carries: where it stands, since when, and how sure the house is of it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Self, TypeVar

from pydantic import BaseModel, ConfigDict, model_validator

from desktop.policy.verdict import Confidence


class Strict(BaseModel):
    """A value read from a policy file: unknown keys and wrong types are refused, nothing can be changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


class Source(Strict):
    """A document the house has seen or knows of; `day` is when it was issued, `note` how its text was read.

    `working`: the title is ours, since the document's own is not known; it never stands between 《》.
    """

    key: str
    title: str
    number: str
    issuer: str
    day: date | None = None
    note: str = ""
    working: bool = False

    @property
    def named(self) -> str:
        """《its own title》, or the words we know it by."""
        return self.title if self.working else f"《{self.title}》"


class Record(Strict):
    """A rule, a row or a value with its citation; `source` is the key of a `Source`, days are inclusive."""

    source: str
    clause: str
    first_day: date
    last_day: date | None = None
    checked_on: date
    confidence: Confidence
    says: str = ""
    note: str = ""

    @model_validator(mode="after")
    def _days_in_order(self) -> Self:
        if self.last_day is not None and self.last_day < self.first_day:
            raise ValueError(f"last_day {self.last_day} 早于 first_day {self.first_day}")
        return self

    def speaks_on(self, day: date) -> bool:
        """True on the days this record is in force."""
        return self.first_day <= day and (self.last_day is None or day <= self.last_day)


R = TypeVar("R", bound=Record)


def in_force(records: Iterable[R], day: date) -> tuple[R, ...]:
    """The records that speak on a day, in the file's order."""
    return tuple(record for record in records if record.speaks_on(day))


def overlapping(records: Iterable[Record], key: str) -> str:
    """The first key that has two records on one day, or ""; in: the name of the key field."""
    seen: dict[str, list[Record]] = {}
    for record in records:
        name = str(getattr(record, key))
        for other in seen.setdefault(name, []):
            if other.speaks_on(record.first_day) or record.speaks_on(other.first_day):
                return name
        seen[name].append(record)
    return ""
