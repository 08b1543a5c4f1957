"""The days by which everything due is measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.casework.office import Office
from desktop.casework.titles.due.views import At, TitleDue
from desktop.policy.reckoning.workdays import Workdays

AHEAD: Final = 10  # working days in which something is told


@dataclass(frozen=True)
class Days:
    """Today, the last day that is looked at, and how far off a day is."""

    workdays: Workdays
    today: date
    until: date

    @classmethod
    def of(cls, office: Office) -> Days:
        """The days of an office this morning."""
        workdays, today = Workdays.of(office.policy), office.clock.today()
        return cls(workdays, today, workdays.after(today, AHEAD).day)

    def due(
        self, what: str, on: date, at: At, right: str, *, whose: str = "", where: str = "", to_check: bool = False
    ) -> TitleDue:
        """Something with a term."""
        return TitleDue(what, whose, where, on, self.workdays.left(self.today, on), at, right, to_check)

    def now(self, what: str, since: date, at: At, right: str, *, whose: str = "", where: str = "") -> TitleDue:
        """Something without a term, that may be done since a day."""
        return TitleDue(what, whose, where, since, None, at, right)
