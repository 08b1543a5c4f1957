"""Draws of experts as they lie in the file; never changed, never deleted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pydantic import JsonValue
from sqlalchemy import select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import (
    Data,
    Employer,
    OfficeCase,
    Person,
    TitleApplication,
    TitleBatch,
    TitleDraw,
    TitleHearing,
    TitleSession,
)


@dataclass(frozen=True)
class WholeDraw:
    """A draw with everything that repeats it."""

    id: int
    session_id: int
    committee_id: int
    algorithm: str
    seed: str
    wanted: Data
    pool: list[JsonValue]
    excluded: list[JsonValue]
    outcome: Data
    digest: str
    drawn_on: date
    drawn_at: datetime
    by_name: str
    witness: str
    replaces: int | None
    reason: str


@dataclass(frozen=True)
class DrawSession:
    """The meeting experts are drawn for."""

    id: int
    batch_id: int
    committee_id: int
    name: str
    sort: str
    employer_id: int | None
    day: date
    state: str
    batch_name: str


@dataclass(frozen=True)
class ApplicantSaid:
    """An applicant as far as conflicts with experts are looked for. `listed` stands on the session's own list."""

    id: int
    receipt: str
    applicant: str
    employer_name: str
    answers: Data
    person: Data
    employer: Data | None
    listed: bool


class DrawReads(Reading):
    """Reads of draws and of what they are made for."""

    def draw_session(self, key: int) -> DrawSession | None:
        """The meeting of a session, None when there is none."""
        own = [name for name in DrawSession.__dataclass_fields__ if name != "batch_name"]
        columns = [getattr(TitleSession, name) for name in own]
        statement = select(*columns, col(TitleBatch.name).label("batch_name")).join(
            TitleBatch, col(TitleBatch.id) == col(TitleSession.batch_id)
        )
        row = self.one(statement.where(col(TitleSession.id) == key))
        return None if row is None else DrawSession(**row)

    def applicants_heard(self, session_id: int) -> list[ApplicantSaid]:
        """The applicants on a session's list, in its order."""
        statement = _said().join(TitleHearing, col(TitleHearing.application_id) == col(TitleApplication.id))
        statement = statement.where(col(TitleHearing.session_id) == session_id).order_by(col(TitleHearing.place))
        return [ApplicantSaid(**row, listed=True) for row in self.all(statement)]

    def applicants_waiting(self, batch_id: int, states: Sequence[str]) -> list[ApplicantSaid]:
        """The applicants of a batch in these states, by serial."""
        statement = _said().where(
            col(TitleApplication.batch_id) == batch_id, col(TitleApplication.state).in_(list(states))
        )
        return [
            ApplicantSaid(**row, listed=False) for row in self.all(statement.order_by(col(TitleApplication.serial)))
        ]

    def applicant_said(self, application_id: int) -> ApplicantSaid | None:
        """One applicant, None when there is none."""
        row = self.one(_said().where(col(TitleApplication.id) == application_id))
        return None if row is None else ApplicantSaid(**row, listed=False)

    def title_draw(self, key: int) -> WholeDraw | None:
        """One draw, None when there is none."""
        row = self.one(_draws().where(col(TitleDraw.id) == key))
        return None if row is None else WholeDraw(**row)

    def title_draws(self, session_id: int) -> list[WholeDraw]:
        """The draws of a session, the first one first; the last one stands."""
        statement = _draws().where(col(TitleDraw.session_id) == session_id).order_by(col(TitleDraw.id))
        return [WholeDraw(**row) for row in self.all(statement)]


def _said() -> Query:
    columns: tuple[Any, ...] = (
        col(TitleApplication.id), col(TitleApplication.receipt), col(OfficeCase.applicant),
        col(OfficeCase.employer_name), col(OfficeCase.answers), col(Person.data).label("person"),
        col(Employer.data).label("employer"),
    )  # fmt: skip
    return (
        select(*columns)
        .join(OfficeCase, col(OfficeCase.id) == col(TitleApplication.case_id))
        .join(Person, col(Person.id) == col(TitleApplication.person_id))
        .outerjoin(Employer, col(Employer.id) == col(OfficeCase.employer_id))
    )


def _draws() -> Query:
    return select(*(getattr(TitleDraw, name) for name in WholeDraw.__dataclass_fields__))
