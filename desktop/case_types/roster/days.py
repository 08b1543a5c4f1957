"""A day as people write it in a spreadsheet."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.roster.unreadable import Unreadable

_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MIDNIGHT: Final = r"(?:[ T]+0{1,2}:00(?::00)?(?:\.0+)?)?"
_YEAR_FIRST: Final = re.compile(rf"(\d{{4}})\s*[-/.年]\s*(\d{{1,2}})\s*[-/.月]\s*(\d{{1,2}})\s*日?{_MIDNIGHT}")
_EIGHT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_MONTH: Final = re.compile(r"(\d{1,2})[\s./-]*([A-Za-z]{3,9})\.?[\s,./-]*(\d{4})")
_MONTH_DAY: Final = re.compile(r"([A-Za-z]{3,9})\.?\s*(\d{1,2})\s*,?\s*(\d{4})")
_YEAR_LAST: Final = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})")

NO_DAY: Final = N_("“{given}”不是真实存在的日期，请写作 2026-03-01。")
UNCLEAR: Final = N_("“{given}”分不清日和月，请写作 2026-03-01。")


def day_written(text: str) -> date:
    """The day a text tells: 2026-3-1, 2026/3/1, 2026.3.1, 2026年3月1日, 20260301, 1 Mar 2026, Mar 1, 2026, 31/3/2026.

    Raises `Unreadable` for anything else, and for 3/4/2026, which is two different days to two people.
    """
    told = text.strip()
    if found := _YEAR_FIRST.fullmatch(told) or _EIGHT.fullmatch(told):
        return _day(told, *(int(part) for part in found.groups()[:3]))
    if found := _DAY_MONTH.fullmatch(told):
        return _day(told, int(found[3]), _month(told, found[2]), int(found[1]))
    if found := _MONTH_DAY.fullmatch(told):
        return _day(told, int(found[3]), _month(told, found[1]), int(found[2]))
    if found := _YEAR_LAST.fullmatch(told):
        one, other, year = (int(part) for part in found.groups())
        if one <= 12 and other <= 12 and one != other:
            raise Unreadable(UNCLEAR, given=told)
        return _day(told, year, other, one) if one > 12 else _day(told, year, one, other)
    raise Unreadable(NO_DAY, given=told)


def _month(told: str, word: str) -> int:
    short = word[:3].lower()
    if short not in _MONTHS:
        raise Unreadable(NO_DAY, given=told)
    return _MONTHS.index(short) + 1


def _day(told: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise Unreadable(NO_DAY, given=told) from None
