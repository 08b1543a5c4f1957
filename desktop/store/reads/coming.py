"""What ends soon: passports of people with open cases, papers handed in, papers promised."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import and_, func, or_, select
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
    issued_on: date | None = None  # of a paper whose last day the rules count from its issue


NONE: Final[Mapping[str, date]] = MappingProxyType({})


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

    def materials_ending(self, until: date, limit: int, issued: Mapping[str, date] = NONE) -> list[Coming]:
        """Papers of open cases in hand whose own last day is on or before a day, soonest first.

        In: `issued` gives for a material key the newest issue day at which the rules' months still end by then; papers
        issued so long ago come too, with their issue day, and whoever asks works out the last usable day.
        """
        by_rule = [and_(col(Material.key) == key, col(Material.issued_on) <= day) for key, day in issued.items()]
        statement = (
            select(
                *_CASE,
                col(Material.key),
                col(Material.expires_on).label("on"),
                col(Material.issued_on).label("issued_on"),
            )
            .join(OfficeCase, col(OfficeCase.id) == col(Material.case_id))
            .where(
                _OPEN,
                or_(col(Material.expires_on) <= until, *by_rule),
                col(Material.state).in_(_IN_HAND),
            )
            .order_by(func.coalesce(col(Material.expires_on), col(Material.issued_on)), col(OfficeCase.id))
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


# The states of a paper that is there: checked in the original, as a stamped copy, or not yet.
_IN_HAND: Final = ("received", "checked", "stamped_copy")

# Said as two ranges, so that the index by stage leads to the few open cases among very many closed ones.
_OPEN: Final = or_(col(OfficeCase.stage) < "closed", col(OfficeCase.stage) > "closed")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
