"""Rosters taken in, which of their rows became which case, and what stands in the way of another one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import Employer, OfficeCase, Person, PersonNumber, Roster, RosterRow

_BLOCK = 500  # values bound in one statement


@dataclass(frozen=True)
class RosterTaken:
    """One roster that was taken in, with the name of its employer ("" when its rows named several)."""

    id: int
    digest: str
    kind: str
    employer_id: int | None
    employer_name: str
    rows: int
    accepted: int
    refused: int
    on_day: date
    by_name: str


class RosterReads(Reading):
    """Reads of rosters."""

    def rosters(self) -> list[RosterTaken]:
        """Every roster taken in, the newest first."""
        names = [name for name in RosterTaken.__dataclass_fields__ if name != "employer_name"]
        statement = (
            select(
                *(getattr(Roster, name) for name in names), func.coalesce(Employer.name, "").label("employer_name")
            )
            .join(Employer, col(Employer.id) == col(Roster.employer_id), isouter=True)
            .order_by(col(Roster.id).desc())
        )
        return [RosterTaken(**row) for row in self.all(statement)]

    def taken_rows(self, identities: Sequence[str]) -> dict[str, str]:
        """The case number a row became, by identity; identities that were never taken in are left out."""
        found: dict[str, str] = {}
        for start in range(0, len(identities), _BLOCK):
            statement = (
                select(col(RosterRow.identity), col(OfficeCase.number))
                .join(OfficeCase, col(OfficeCase.id) == col(RosterRow.case_id))
                .where(col(RosterRow.identity).in_(list(identities[start : start + _BLOCK])))
                .order_by(col(RosterRow.id))
            )
            found |= {row["identity"]: row["number"] for row in self.all(statement)}
        return found

    def holders(self, kind: str, numbers: Sequence[str]) -> dict[str, list[int]]:
        """Keys of the people who hold each of these document numbers, given as they are kept."""
        found: dict[str, list[int]] = {}
        for start in range(0, len(numbers), _BLOCK):
            statement = (
                select(col(PersonNumber.number), col(PersonNumber.person_id))
                .where(col(PersonNumber.kind) == kind)
                .where(col(PersonNumber.number).in_(list(numbers[start : start + _BLOCK])))
                .order_by(col(PersonNumber.id))
            )
            for row in self.all(statement):
                found.setdefault(row["number"], []).append(row["person_id"])
        return found

    def namesakes(self, names: Sequence[str]) -> dict[tuple[str, date], int]:
        """Who bears each of these names (Chinese, or Latin in capitals), by name and birth date; the first one kept."""
        found: dict[tuple[str, date], int] = {}
        for start in range(0, len(names), _BLOCK):
            block = list(names[start : start + _BLOCK])
            for column in (Person.name_zh, Person.name_latin):
                statement: Query = (
                    select(col(Person.id), col(column).label("name"), col(Person.birth_date))
                    .where(col(column).in_(block), col(Person.birth_date).is_not(None))
                    .order_by(col(Person.id))
                )
                for row in self.all(statement):
                    found.setdefault((row["name"], row["birth_date"]), row["id"])
        return found

    def unclosed_case(self, kind: str, person_id: int, employer_id: int) -> str:
        """The number of a case of the kind that is not closed yet, for this person and employer; "" for none."""
        statement = select(col(OfficeCase.number)).where(
            col(OfficeCase.person_id) == person_id,
            col(OfficeCase.employer_id) == employer_id,
            col(OfficeCase.kind) == kind,
            col(OfficeCase.stage) != "closed",
        )
        found = self.one(statement)
        return str(found["number"]) if found else ""
