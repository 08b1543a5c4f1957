"""A year's arrangement of days off as the office types it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _

_LINE: Final = re.compile(r"(\d{4}-\d{2}-\d{2})\s*(休|班)(?:\s+(\S.{0,29}))?")


@dataclass(frozen=True, order=True)
class DayText:
    """One day of the arrangement: off, or a weekend day worked; `name` is the holiday it belongs to, "" when untold."""

    on: date
    off: bool
    name: str = ""


def read_year(text: str) -> tuple[DayText, ...]:
    """One day a line, `2027-01-01 休 元旦` or `2027-01-03 班`, empty lines skipped; raises `Expected` on a bad line."""
    days: list[DayText] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        found = _LINE.fullmatch(line)
        try:
            if found is None:
                raise ValueError(line)
            days.append(DayText(date.fromisoformat(found[1]), found[2] == "休", (found[3] or "").strip()))
        except ValueError:
            raise Expected(
                _("放假调休安排里的“{line}”读不懂。").format(line=line),
                _("请每行写一天，如 2027-01-01 休 元旦，或 2027-01-03 班。"),
                field="year",
            ) from None
    return tuple(days)


def write_year(days: Iterable[DayText]) -> str:
    """The same text from days, in order of the calendar."""
    lines = (f"{day.on.isoformat()} {'休' if day.off else '班'} {day.name}".rstrip() for day in sorted(days))
    return "\n".join(lines)
