"""A year's arrangement of days off as the office types it."""

from __future__ import annotations

import re
from datetime import date
from typing import Final, Literal

from desktop.basics.errors import Expected
from desktop.basics.language import _

_LINE: Final = re.compile(r"(\d{4}-\d{2}-\d{2})\s*(休|班)")


def read_year(text: str) -> tuple[tuple[date, Literal["off", "work"]], ...]:
    """One day a line, `2027-01-01 休` or `2027-01-03 班`, empty lines skipped; raises `Expected` naming a bad line."""
    days: list[tuple[date, Literal["off", "work"]]] = []
    for line in filter(None, (line.strip() for line in text.splitlines())):
        found = _LINE.fullmatch(line)
        try:
            if found is None:
                raise ValueError(line)
            days.append((date.fromisoformat(found[1]), "off" if found[2] == "休" else "work"))
        except ValueError:
            raise Expected(
                _("放假调休安排里的“{line}”读不懂。").format(line=line),
                _("请每行写一天，如 2027-01-01 休，或 2027-01-03 班。"),
                field="year",
            ) from None
    return tuple(days)
