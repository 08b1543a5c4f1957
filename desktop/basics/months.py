"""Calendar months, as careers are told: from a month, through a month."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, order=True)
class Month:
    """One month of one year."""

    year: int
    month: int

    @classmethod
    def read(cls, text: str) -> Month:
        """A month from `2019-03`, `2019.3`, `2019/3`, `201903` or `2019年3月`; raises ValueError for anything else."""
        found = re.fullmatch(r"([0-9]{4})(?:[-./年])?([0-9]{1,2})月?", text.strip())
        if found is None or not 1 <= int(found[2]) <= 12 or not 1900 <= int(found[1]) <= 2200:
            raise ValueError(text)
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Month:
        """The month a day lies in."""
        return cls(day.year, day.month)

    @property
    def count(self) -> int:
        """Months since year 0, so that neighbours differ by one."""
        return self.year * 12 + self.month - 1

    def plus(self, months: int) -> Month:
        """The month so many months later (or earlier)."""
        year, month = divmod(self.count + months, 12)
        return Month(year, month + 1)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    @property
    def words(self) -> str:
        """As it stands on forms: `2019.03`."""
        return f"{self.year:04d}.{self.month:02d}"
