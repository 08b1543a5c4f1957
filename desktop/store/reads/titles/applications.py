"""Who applies in a batch of professional titles, and where each stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from sqlalchemy import func, select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import Data, OfficeCase, TitleApplication


@dataclass(frozen=True)
class WholeApplication:
    """An application with the names its case carries."""

    id: int
    batch_id: int
    submission_id: int | None
    case_id: int
    person_id: int
    serial: int
    receipt: str
    title_series: str
    specialty: str
    level: str
    route: str
    state: str
    since: date
    ended_why: str
    data: Data
    version: int
    kind: str
    case_number: str
    applicant: str
    employer_id: int | None
    employer_name: str


class ApplicationReads(Reading):
    """Reads of applications."""

    def title_application(self, key: int) -> WholeApplication | None:
        """One application, None when there is none."""
        row = self.one(_applications().where(col(TitleApplication.id) == key))
        return None if row is None else WholeApplication(**row)

    def title_application_of(self, case_id: int) -> WholeApplication | None:
        """The application that a case is, None for a case outside every batch."""
        row = self.one(_applications().where(col(TitleApplication.case_id) == case_id))
        return None if row is None else WholeApplication(**row)

    def title_applications(self, batch_id: int, states: Sequence[str] = ()) -> list[WholeApplication]:
        """All applications of a batch in the order of their serials; only those in these states when any is given."""
        statement = _applications().where(col(TitleApplication.batch_id) == batch_id)
        if states:
            statement = statement.where(col(TitleApplication.state).in_(list(states)))
        return [WholeApplication(**row) for row in self.all(statement.order_by(col(TitleApplication.serial)))]


# What is applied for is told in the case, and may be put right there.
TOLD: Final = {"title_series": "target_series", "specialty": "target_specialty", "level": "target_level"}


def _applications() -> Query:
    of_case: dict[str, Any] = {
        "kind": col(OfficeCase.kind),
        "case_number": col(OfficeCase.number).label("case_number"),
        "applicant": col(OfficeCase.applicant),
        "employer_id": col(OfficeCase.employer_id),
        "employer_name": col(OfficeCase.employer_name),
    }
    for name, asked in TOLD.items():
        told = func.nullif(func.json_extract(col(OfficeCase.answers), f"$.{asked}"), "")
        of_case[name] = func.coalesce(told, getattr(TitleApplication, name)).label(name)
    own = [name for name in WholeApplication.__dataclass_fields__ if name not in of_case]
    columns = [getattr(TitleApplication, name) for name in own]
    return select(*columns, *of_case.values()).join(OfficeCase, col(OfficeCase.id) == col(TitleApplication.case_id))
