"""People, employers and staff: lists, and who is alike."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from sqlalchemy import func, or_, select
from sqlmodel import col

from desktop.store.reads.cases import BLOCK, ordered
from desktop.store.reads.rows import EmployerRow, PersonRow, StaffRow
from desktop.store.reads.source import Reading
from desktop.store.search.index import matching
from desktop.store.search.words import number as normal
from desktop.store.tables import Employer, OfficeCase, Person, PersonNumber, Staff

PERSON_ORDERS: Final[dict[str, tuple[Any, ...]]] = {
    "name": (Person.sort_key, Person.id),
    "updated": (Person.updated_at, Person.id),
    "nationality": (Person.nationality, Person.id),
    "birth": (Person.birth_date, Person.id),
}
EMPLOYER_ORDERS: Final[dict[str, tuple[Any, ...]]] = {
    "name": (Employer.sort_key, Employer.id),
    "updated": (Employer.updated_at, Employer.id),
    "uscc": (Employer.uscc, Employer.id),
}


class PeopleReads(Reading):
    """Reads of people, employers and staff."""

    def find_people(self, words: str = "", *, order: str = "name") -> list[int]:
        """Keys of the people who match every word typed (name, pinyin, initials, document number)."""
        found = matching("person", words)
        if found is None and words.strip():
            return []
        statement = select(col(Person.id))
        if found is not None:
            statement = statement.where(self.among(Person, found))
        return self.keys(ordered(statement, order, PERSON_ORDERS))

    def person_rows(self, keys: Sequence[int]) -> list[PersonRow]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        plain = [getattr(Person, name) for name in PersonRow.__dataclass_fields__ if name not in {"numbers", "cases"}]
        found: dict[int, PersonRow] = {}
        for start in range(0, len(keys), BLOCK):
            block = list(keys[start : start + BLOCK])
            numbers: dict[int, list[tuple[str, str]]] = {}
            papers = select(col(PersonNumber.person_id), col(PersonNumber.kind), col(PersonNumber.number))
            for row in self.all(papers.where(col(PersonNumber.person_id).in_(block)).order_by(col(PersonNumber.id))):
                numbers.setdefault(row["person_id"], []).append((row["kind"], row["number"]))
            cases = self._cases(OfficeCase.person_id, block)
            for row in self.all(select(*plain).where(col(Person.id).in_(block))):
                key = row["id"]
                found[key] = PersonRow(**row, numbers=tuple(numbers.get(key, ())), cases=cases.get(key, 0))
        return [found[key] for key in keys if key in found]

    def people_with_number(self, number: str, *, kind: str = "", besides: int | None = None) -> list[int]:
        """Keys of the people who hold this document number, however it was typed."""
        statement = select(col(PersonNumber.person_id)).distinct().where(col(PersonNumber.number) == normal(number))
        if kind:
            statement = statement.where(col(PersonNumber.kind) == kind)
        if besides is not None:
            statement = statement.where(col(PersonNumber.person_id) != besides)
        return self.keys(statement) if normal(number) else []

    def people_named(self, names: Sequence[str], birth_date: date, *, besides: int | None = None) -> list[int]:
        """Keys of the people with one of these names (Chinese or Latin) and this birth date.

        Latin names are kept in capitals, so both columns are found by their index.
        """
        wanted = [name for name in names if name]
        if not wanted:
            return []
        statement = select(col(Person.id)).where(
            or_(col(Person.name_zh).in_(wanted), col(Person.name_latin).in_([name.upper() for name in wanted])),
            col(Person.birth_date) == birth_date,
        )
        if besides is not None:
            statement = statement.where(col(Person.id) != besides)
        return self.keys(statement)

    def find_employers(self, words: str = "", *, order: str = "name") -> list[int]:
        """Keys of the employers who match every word typed (name, pinyin, initials, credit code)."""
        found = matching("employer", words)
        if found is None and words.strip():
            return []
        statement = select(col(Employer.id))
        if found is not None:
            statement = statement.where(self.among(Employer, found))
        return self.keys(ordered(statement, order, EMPLOYER_ORDERS))

    def employer_rows(self, keys: Sequence[int]) -> list[EmployerRow]:
        """The rows of these keys in the order given; a key that is gone is left out."""
        plain = [getattr(Employer, name) for name in EmployerRow.__dataclass_fields__ if name != "cases"]
        found: dict[int, EmployerRow] = {}
        for start in range(0, len(keys), BLOCK):
            block = list(keys[start : start + BLOCK])
            cases = self._cases(OfficeCase.employer_id, block)
            for row in self.all(select(*plain).where(col(Employer.id).in_(block))):
                found[row["id"]] = EmployerRow(**row, cases=cases.get(row["id"], 0))
        return [found[key] for key in keys if key in found]

    def employers_like(self, *, uscc: str = "", name: str = "", besides: int | None = None) -> list[int]:
        """Keys of the employers with this credit code or exactly this name."""
        ways = [col(Employer.uscc) == uscc] if uscc else []
        ways += [col(Employer.name) == name] if name else []
        if not ways:
            return []
        statement = select(col(Employer.id)).where(or_(*ways))
        if besides is not None:
            statement = statement.where(col(Employer.id) != besides)
        return self.keys(statement)

    def staff(self) -> list[StaffRow]:
        """Every colleague, by key, those who left included."""
        columns = [getattr(Staff, name) for name in StaffRow.__dataclass_fields__]
        rows = self.all(select(*columns).order_by(col(Staff.id)))
        return [StaffRow(**{**row, "roles": tuple(row["roles"])}) for row in rows]

    def _cases(self, column: Any, keys: list[int]) -> dict[int, int]:
        statement = select(column.label("key"), func.count().label("cases")).where(column.in_(keys)).group_by(column)
        return {row["key"]: row["cases"] for row in self.all(statement)}
