"""Re-checks, complaints and cancellations; integrity entries; what of a batch lies in the archive."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import (
    Data,
    Employer,
    OfficeCase,
    Person,
    TitleApplication,
    TitleArchive,
    TitleComplaint,
    TitleExpert,
    TitleHeld,
    TitleIntegrity,
)


@dataclass(frozen=True)
class WholeComplaint:
    """A re-check, complaint or cancellation; `person` are the answers of whom it is about."""

    id: int
    number: str
    sort: str
    person_id: int | None
    application_id: int | None
    held_id: int | None
    follows: int | None
    received_on: date
    due_on: date | None
    from_name: str
    contact: str
    content: str
    findings: str
    conclusion: str
    answered_on: date | None
    state: str
    filing_id: int | None
    details: Data
    by_name: str
    version: int
    person: Data | None
    receipt: str | None
    batch_id: int | None
    title: str | None
    certificate_number: str | None


@dataclass(frozen=True)
class WholeIntegrity:
    """An entry of the integrity file with whom it is about."""

    id: int
    person_id: int | None
    expert_id: int | None
    employer_id: int | None
    complaint_id: int | None
    found_on: date
    fact: str
    decided_by: str
    document: str
    ban_from: date
    ban_to: date
    source: str
    lifted_on: date | None
    lifted_why: str
    by_name: str
    created_at: datetime
    person: Data | None
    expert: str | None
    employer: Data | None


@dataclass(frozen=True)
class WholeArchive:
    """What of a batch went to the archive."""

    id: int
    batch_id: int
    filing_id: int | None
    lines: list[Any]
    place: str
    archived_on: date
    by_name: str


class GrievanceReads(Reading):
    """Reads of complaints, integrity entries and the archive."""

    def find_title_complaints(
        self, *, words: str = "", sort: str = "", state: str = "", people: Sequence[int] | None = None
    ) -> list[int]:
        """Keys, the newest first. In: words of number, content or who wrote, or one of these people."""
        statement = select(col(TitleComplaint.id))
        if words:
            like = f"%{words}%"
            hits = [col(TitleComplaint.number).ilike(like), col(TitleComplaint.content).ilike(like)]
            hits.append(col(TitleComplaint.from_name).ilike(like))
            if people:
                hits.append(col(TitleComplaint.person_id).in_(list(people)))
            statement = statement.where(or_(*hits))
        elif people is not None:
            statement = statement.where(col(TitleComplaint.person_id).in_(list(people)))
        if sort:
            statement = statement.where(col(TitleComplaint.sort) == sort)
        if state == "open":
            statement = statement.where(col(TitleComplaint.state).in_(["open", "checked"]))
        elif state:
            statement = statement.where(col(TitleComplaint.state) == state)
        return self.keys(statement.order_by(col(TitleComplaint.id).desc()))

    def title_complaints(self, keys: Sequence[int]) -> list[WholeComplaint]:
        """These, in the order given; a key that is gone is left out."""
        found = {
            row["id"]: WholeComplaint(**row)
            for row in self.all(_complaints().where(col(TitleComplaint.id).in_(list(keys))))
        }
        return [found[key] for key in keys if key in found]

    def title_complaints_of_batch(self, batch_id: int) -> list[WholeComplaint]:
        """Those about applications of a batch, the oldest first."""
        statement = _complaints().where(col(TitleApplication.batch_id) == batch_id)
        return [WholeComplaint(**row) for row in self.all(statement.order_by(col(TitleComplaint.id)))]

    def title_complaints_after(self, complaint_id: int) -> list[WholeComplaint]:
        """The cancellations that rest on a complaint."""
        statement = _complaints().where(col(TitleComplaint.follows) == complaint_id)
        return [WholeComplaint(**row) for row in self.all(statement.order_by(col(TitleComplaint.id)))]

    def integrity_entries(
        self, *, person_id: int | None = None, expert_id: int | None = None, employer_id: int | None = None,
        complaint_id: int | None = None,
    ) -> list[WholeIntegrity]:  # fmt: skip
        """Entries about somebody, all without any; the newest first, lifted ones too."""
        joined = {"person": Person.data, "expert": TitleExpert.name, "employer": Employer.data}
        own = [getattr(TitleIntegrity, name) for name in WholeIntegrity.__dataclass_fields__ if name not in joined]
        statement: Query = (
            select(*own, *(col(column).label(name) for name, column in joined.items()))
            .outerjoin(Person, col(Person.id) == col(TitleIntegrity.person_id))
            .outerjoin(TitleExpert, col(TitleExpert.id) == col(TitleIntegrity.expert_id))
            .outerjoin(Employer, col(Employer.id) == col(TitleIntegrity.employer_id))
        )
        for column, value in (
            (TitleIntegrity.person_id, person_id), (TitleIntegrity.expert_id, expert_id),
            (TitleIntegrity.employer_id, employer_id), (TitleIntegrity.complaint_id, complaint_id),
        ):  # fmt: skip
            if value is not None:
                statement = statement.where(col(column) == value)
        statement = statement.order_by(col(TitleIntegrity.ban_to).desc(), col(TitleIntegrity.id).desc())
        return [WholeIntegrity(**row) for row in self.all(statement)]

    def applications_of_people(self, people: Sequence[int], most: int) -> list[tuple[int, str, str, str, str]]:
        """The newest applications of these people: key, receipt, applicant, employer, state."""
        statement: Query = (
            select(
                col(TitleApplication.id), col(TitleApplication.receipt), col(OfficeCase.applicant),
                col(OfficeCase.employer_name), col(TitleApplication.state),
            )
            .join(OfficeCase, col(OfficeCase.id) == col(TitleApplication.case_id))
            .where(col(TitleApplication.person_id).in_(list(people)))
            .order_by(col(TitleApplication.id).desc())
            .limit(most)
        )  # fmt: skip
        return [
            (row["id"], row["receipt"], row["applicant"], row["employer_name"], row["state"])
            for row in self.all(statement)
        ]

    def title_archives(self, batch_id: int | None = None) -> list[WholeArchive]:
        """What of a batch (None: of all) lies in the archive, the newest first."""
        columns = [getattr(TitleArchive, name) for name in WholeArchive.__dataclass_fields__]
        statement: Query = select(*columns)
        if batch_id is not None:
            statement = statement.where(col(TitleArchive.batch_id) == batch_id)
        return [WholeArchive(**row) for row in self.all(statement.order_by(col(TitleArchive.id).desc()))]


def _complaints() -> Query:
    joined = {
        "person": col(Person.data).label("person"),
        "receipt": col(TitleApplication.receipt),
        "batch_id": col(TitleApplication.batch_id),
        "title": col(TitleHeld.title),
        "certificate_number": col(TitleHeld.certificate_number),
    }
    own = [getattr(TitleComplaint, name) for name in WholeComplaint.__dataclass_fields__ if name not in joined]
    return (
        select(*own, *joined.values())
        .outerjoin(Person, col(Person.id) == col(TitleComplaint.person_id))
        .outerjoin(TitleApplication, col(TitleApplication.id) == col(TitleComplaint.application_id))
        .outerjoin(TitleHeld, col(TitleHeld.id) == col(TitleComplaint.held_id))
    )
