"""What ends soon: passports of people with open cases, papers handed in, papers promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import or_, select
from sqlmodel import col

from desktop.store.reads.source import Reading
from desktop.store.tables import Material, OfficeCase, Person


@dataclass(frozen=True)
class Coming:
    """One day that comes: of which case and person, and the material's key ("" for a passport).

    A case of an employer alone has no person.
    """

    case_id: int
    number: str
    kind: str
    person_id: int | None
    applicant: str
    employer_name: str
    key: str
    on: date | None


class ComingReads(Reading):
    """Reads of days that come; `limit` keeps the morning's page quick in an office of any size."""

    def passports_ending(self, until: date, limit: int) -> list[Coming]:
        """Passports of people with an open case that end on or before a day, soonest first."""
        ends = col(Person.data)["passport_expires_on"].as_string()
        statement = (
            select(*_CASE, ends.label("on"))
            .join(OfficeCase, col(OfficeCase.person_id) == col(Person.id))
            .where(_OPEN, ends <= until.isoformat(), ends >= "1900-01-01")
            .order_by(ends, col(OfficeCase.id))
            .limit(limit)
        )
        return [Coming(**{**row, "key": "", "on": _day(row["on"])}) for row in self.all(statement)]

    def materials_ending(self, until: date, limit: int) -> list[Coming]:
        """Papers of open cases whose own last day is on or before a day, soonest first."""
        statement = (
            select(*_CASE, col(Material.key), col(Material.expires_on).label("on"))
            .join(OfficeCase, col(OfficeCase.id) == col(Material.case_id))
            .where(
                _OPEN,
                col(Material.expires_on) <= until,
                col(Material.state).in_(("received", "checked")),
            )
            .order_by(col(Material.expires_on), col(OfficeCase.id))
            .limit(limit)
        )
        return [Coming(**row) for row in self.all(statement)]

    def promised_materials(self, limit: int) -> list[Coming]:
        """Papers of open cases that were promised, by the day they were promised for."""
        statement = (
            select(*_CASE, col(Material.key), col(Material.expires_on).label("on"))
            .join(OfficeCase, col(OfficeCase.id) == col(Material.case_id))
            .where(_OPEN, col(Material.state) == "promised")
            .order_by(col(Material.expires_on).is_(None), col(Material.expires_on), col(OfficeCase.id))
            .limit(limit)
        )
        return [Coming(**row) for row in self.all(statement)]


_CASE: Any = (
    col(OfficeCase.id).label("case_id"),
    col(OfficeCase.number),
    col(OfficeCase.kind),
    col(OfficeCase.person_id),
    col(OfficeCase.applicant),
    col(OfficeCase.employer_name),
)


# Said as two ranges, so that the index by stage leads to the few open cases among very many closed ones.
_OPEN: Final = or_(col(OfficeCase.stage) < "closed", col(OfficeCase.stage) > "closed")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
