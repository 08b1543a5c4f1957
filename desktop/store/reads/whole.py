"""One row whole, with its answers: what a page of one case, person or employer begins with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Select, select
from sqlmodel import col

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.store.reads.papers import _FILING
from desktop.store.reads.rows import AttachmentRow, FilingRow
from desktop.store.reads.source import Reading
from desktop.store.tables import Attachment, Data, Employer, Filing, OfficeCase, Person, Staff


@dataclass(frozen=True)
class WholeCase:
    """A case with its answers."""

    id: int
    number: str
    series: str
    kind: str
    person_id: int | None
    employer_id: int | None
    stage: str
    answers: Data
    opened_on: date
    accepted_on: date | None
    due_on: date | None
    closed_on: date | None
    talent_class: str
    points_total: int | None
    handler_id: int | None
    applicant: str
    employer_name: str
    updated_at: datetime
    version: int
    carried: Data | None
    decision: Data | None
    steps: Data | None
    handler: str = ""


@dataclass(frozen=True)
class Whole:
    """A person or an employer with everything entered."""

    id: int
    data: Data
    updated_at: datetime
    version: int


class WholeReads(Reading):
    """Reads of single rows; each raises `Expected` when there is none."""

    def case(self, key: int) -> WholeCase:
        """A case with its answers."""
        names = [name for name in WholeCase.__dataclass_fields__ if name != "handler"]
        statement = select(*(getattr(OfficeCase, name) for name in names)).where(col(OfficeCase.id) == key)
        row = self._there(statement)
        found = self.one(select(col(Staff.name)).where(col(Staff.id) == row["handler_id"]))
        return WholeCase(**row, handler=found["name"] if found else "")

    def case_numbered(self, number: str) -> int | None:
        """The key of the case with this number, or None."""
        row = self.one(select(col(OfficeCase.id)).where(col(OfficeCase.number) == number))
        return None if row is None else int(row["id"])

    def person(self, key: int) -> Whole:
        """A person with everything entered."""
        return self._whole(Person, key)

    def employer(self, key: int) -> Whole:
        """An employer with everything entered."""
        return self._whole(Employer, key)

    def attachment(self, key: int) -> AttachmentRow:
        """A scan, one that was taken away too."""
        columns = [getattr(Attachment, name) for name in AttachmentRow.__dataclass_fields__]
        return AttachmentRow(**self._there(select(*columns).where(col(Attachment.id) == key)))

    def filing(self, key: int) -> FilingRow:
        """An issued filing."""
        return FilingRow(**self._there(select(*_FILING).where(col(Filing.id) == key)))

    def people_born(self, day: date) -> list[int]:
        """Keys of the people born on a day, for the warning of near names."""
        return self.keys(select(col(Person.id)).where(col(Person.birth_date) == day).limit(500))

    def _whole(self, table: Any, key: int) -> Whole:
        columns = [getattr(table, name) for name in Whole.__dataclass_fields__]
        return Whole(**self._there(select(*columns).where(table.id == key)))

    def _there(self, statement: Select[Any]) -> dict[str, Any]:
        row = self.one(statement)
        if row is None:
            raise Expected(_("这条记录已不存在。"), _("请刷新列表后再试。"))
        return row
