"""What a year's budget for talents is, and what has been granted of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Answers
from desktop.casework.deed import allowed
from desktop.casework.office import Office

AMOUNTS: Final = "talent_service/amounts"
YEAR_BUDGET: Final = "year_budget"
MONEY: Final = "settling_money"
GONE: Final = frozenset({"cancelled"})  # money that was taken back is free again


@dataclass(frozen=True)
class Budget:
    """One year: the budget as the office entered it (None while nobody did), and what is granted to be paid in it."""

    year: int
    yuan: int | None
    granted: int

    @property
    def left(self) -> int | None:
        """What is left; below 0 when more was granted than there is."""
        return None if self.yuan is None else self.yuan - self.granted

    def exceeded_by(self, more: int) -> int:
        """By how much another sum goes beyond the year's budget; 0 while it does not, or nobody entered one."""
        return 0 if self.left is None else max(0, more - self.left)


def read_budget(office: Office, year: int) -> Budget:
    """The year's budget and the yearly parts of everything granted by cases of this office."""
    allowed(office, "find_cases")
    value = office.policy.local_number(AMOUNTS, YEAR_BUDGET, office.clock.today(), str(year))
    granted = sum(
        part_of(row.data, year) for row in office.store.reads.credentials_of_kind(MONEY) if row.state not in GONE
    )
    return Budget(year, None if value is None else int(value), granted)


def part_of(data: Answers, year: int) -> int:
    """What of one grant is paid in a year; 0 where its parts do not reach into it."""
    parts = data.get("instalments")
    rows: list[JsonValue] = parts if isinstance(parts, list) else []
    found = 0
    for part in rows:
        if isinstance(part, dict) and part.get("year") == year and isinstance(yuan := part.get("yuan"), int):
            found += yuan
    return found
