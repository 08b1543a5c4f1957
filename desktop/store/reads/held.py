"""What people hold and owe: a person's line through time, and what of everybody's ends soon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Select, and_, case, exists, select
from sqlalchemy.orm import aliased
from sqlmodel import col

from desktop.store.reads.source import Reading
from desktop.store.tables import Credential, Data, Obligation, OfficeCase, Person

_UNDECIDED = ("registered", "correcting", "accepted", "reviewing", "forwarded", "replied")
_FINISHED = ("decided", "following", "closed")


@dataclass(frozen=True)
class HeldCredential:
    """A permit, residence paper, passport, visa or contract, with the number of the case it was learnt from."""

    id: int
    person_id: int
    person_name: str
    kind: str
    number: str
    employer_id: int | None
    employer_name: str
    case_id: int | None
    case_number: str
    first_day: date | None
    last_day: date | None
    data: Data
    state: str
    ended_on: date | None
    ended_why: str


@dataclass(frozen=True)
class HeldObligation:
    """What is owed, with the number of the case it arose in."""

    id: int
    person_id: int | None
    employer_id: int | None
    case_id: int
    case_number: str
    kind: str
    says: str
    asked_at: tuple[str, ...]
    due_on: date | None
    state: str
    ended_on: date | None
    ended_case_id: int | None
    ended_why: str


class HeldReads(Reading):
    """Reads of credentials and obligations."""

    def credentials_of(self, person_id: int) -> list[HeldCredential]:
        """Everything a person held and holds, the newest first within a kind."""
        statement = _CREDENTIALS.where(col(Credential.person_id) == person_id).order_by(
            col(Credential.kind), col(Credential.first_day).desc(), col(Credential.id).desc()
        )
        return self._credentials(statement)

    def credentials_of_kind(self, kind: str) -> list[HeldCredential]:
        """Everybody's papers of a kind, the oldest first."""
        return self._credentials(_CREDENTIALS.where(col(Credential.kind) == kind).order_by(col(Credential.id)))

    def credentials(self, keys: Sequence[int]) -> list[HeldCredential]:
        """The credentials of these keys, in the order given; a key that is gone is left out."""
        found = {row.id: row for row in self._credentials(_CREDENTIALS.where(col(Credential.id).in_(list(keys))))}
        return [found[key] for key in keys if key in found]

    def credentials_numbered(self, kind: str, number: str) -> list[HeldCredential]:
        """Everybody's papers of a kind with this number."""
        return self._credentials(_CREDENTIALS.where(col(Credential.kind) == kind, col(Credential.number) == number))

    def credentials_ending(
        self,
        until: date,
        limit: int,
        *,
        kinds: Sequence[str] = (),
        past: date | None = None,
        single: Sequence[str] = (),
    ) -> list[HeldCredential]:
        """Credentials still alive that end on or before a day, soonest first.

        Those that ended before `past` come last, the newest first, so that the limit cuts the oldest. Of a kind in
        `single` a person has one only: an earlier one nobody ended is passed over when a later one is there.
        """
        last, later = col(Credential.last_day), aliased(Credential)
        follows = exists().where(
            col(later.person_id) == col(Credential.person_id), col(later.kind) == col(Credential.kind),
            col(later.state) == "alive", col(later.last_day) > last,
        )  # fmt: skip
        statement = _CREDENTIALS.where(
            col(Credential.state) == "alive", last <= until, ~and_(col(Credential.kind).in_(list(single)), follows)
        )
        if kinds:
            statement = statement.where(col(Credential.kind).in_(list(kinds)))
        long_ago = last < (past or date.min)
        order = (long_ago, case((long_ago, None), else_=last), last.desc(), col(Credential.id))
        return self._credentials(statement.order_by(*order).limit(limit))

    def obligations_of(self, person_id: int, *, state: str = "") -> list[HeldObligation]:
        """What a person owes or owed, the oldest first."""
        statement = _OBLIGATIONS.where(col(Obligation.person_id) == person_id).order_by(col(Obligation.id))
        if state:
            statement = statement.where(col(Obligation.state) == state)
        return [HeldObligation(**{**row, "asked_at": tuple(row["asked_at"])}) for row in self.all(statement)]

    def open_cases_of(self, people: Sequence[int], kinds: Sequence[str]) -> dict[tuple[int, str], int]:
        """The open cases of these people and kinds, by both; the newest when somebody has several."""
        statement = (
            select(col(OfficeCase.id), col(OfficeCase.person_id), col(OfficeCase.kind))
            .where(
                col(OfficeCase.kind).in_(list(kinds)),
                col(OfficeCase.stage).in_(_UNDECIDED),
                col(OfficeCase.person_id).in_(list(people)),
            )
            .order_by(col(OfficeCase.id))
        )
        return {(row["person_id"], row["kind"]): row["id"] for row in self.all(statement)}

    def finished_cases_of(self, person_id: int) -> list[int]:
        """Keys of a person's cases that were decided or closed, the newest first."""
        statement = (
            select(col(OfficeCase.id))
            .where(col(OfficeCase.person_id) == person_id, col(OfficeCase.stage).in_(_FINISHED))
            .order_by(col(OfficeCase.opened_on).desc(), col(OfficeCase.id).desc())
        )
        return self.keys(statement)

    def _credentials(self, statement: Select[Any]) -> list[HeldCredential]:
        found = []
        for row in self.all(statement):
            chinese, latin = row.pop("name_zh"), row.pop("name_latin")
            number = row.pop("found_number") or ""
            found.append(HeldCredential(**row, person_name=chinese or latin, case_number=number))
        return found


_CREDENTIALS: Any = select(
    *(
        getattr(Credential, name)
        for name in HeldCredential.__dataclass_fields__
        if name not in {"person_name", "case_number"}
    ),
    col(Person.name_zh),
    col(Person.name_latin),
    # A paper learnt without a case has none.
    select(col(OfficeCase.number))
    .where(col(OfficeCase.id) == col(Credential.case_id))
    .scalar_subquery()
    .label("found_number"),
).join(Person, col(Person.id) == col(Credential.person_id))
_OBLIGATIONS: Any = select(
    *(getattr(Obligation, name) for name in HeldObligation.__dataclass_fields__ if name != "case_number"),
    col(OfficeCase.number).label("case_number"),
).join(OfficeCase, col(OfficeCase.id) == col(Obligation.case_id))
