"""The documents by which titles are confirmed, and the ledger of who holds which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import func, or_, select
from sqlmodel import col

from desktop.store.reads.source import Query, Reading
from desktop.store.tables import (
    Data,
    OfficeCase,
    Person,
    TitleApplication,
    TitleCommittee,
    TitleCount,
    TitleHeld,
    TitleResult,
    TitleSession,
)

_BLOCK: Final = 500  # keys asked for at once
WAITING: Final = "waiting"  # asked for as a state: no certificate yet


@dataclass(frozen=True)
class WholeResult:
    """A document by which titles are confirmed."""

    id: int
    batch_id: int
    letter_id: int | None
    filing_id: int | None
    document: str
    issuer: str
    dated: date | None
    state: str
    details: Data
    by_name: str
    version: int


@dataclass(frozen=True)
class WholeHeld:
    """A line of the ledger, with the holder's answers and, for an application of ours, employer and batch."""

    id: int
    person_id: int
    application_id: int | None
    result_id: int | None
    title_series: str
    specialty: str
    title: str
    level: str
    mode: str
    obtained_on: date
    committee: str
    document: str
    certificate_number: str
    certificate_day: date | None
    certificate_digest: str
    certificate_name: str
    paper: bool
    printed_on: date | None
    state: str
    cancelled_on: date | None
    cancelled_why: str
    complaint_id: int | None
    details: Data
    by_name: str
    version: int
    person: Data
    batch_id: int | None
    receipt: str | None
    employer_name: str | None


@dataclass(frozen=True)
class Standing:
    """The count that stands for an application: whether it passed, when and before which committee."""

    application_id: int
    session_id: int
    committee_id: int
    committee: str
    day: date
    passed: bool
    state: str
    present: int
    agree: int


class LedgerReads(Reading):
    """Reads of results and of the ledger."""

    def title_results(self, batch_id: int) -> list[WholeResult]:
        """Those of a batch, the newest first."""
        columns = [getattr(TitleResult, name) for name in WholeResult.__dataclass_fields__]
        statement = select(*columns).where(col(TitleResult.batch_id) == batch_id)
        return [WholeResult(**row) for row in self.all(statement.order_by(col(TitleResult.id).desc()))]

    def title_result_of_letter(self, letter_id: int) -> WholeResult | None:
        """The result whose text a letter is, None for any other letter."""
        columns = [getattr(TitleResult, name) for name in WholeResult.__dataclass_fields__]
        row = self.one(select(*columns).where(col(TitleResult.letter_id) == letter_id))
        return None if row is None else WholeResult(**row)

    def standing_counts(self, batch_id: int) -> dict[int, Standing]:
        """The final counts of a batch that are not void, by application."""
        statement: Query = (
            select(
                col(TitleCount.application_id), col(TitleCount.session_id), col(TitleSession.committee_id),
                col(TitleCommittee.name).label("committee"), col(TitleSession.day), col(TitleCount.passed),
                col(TitleCount.state), col(TitleCount.present), col(TitleCount.agree),
            )
            .join(TitleSession, col(TitleSession.id) == col(TitleCount.session_id))
            .join(TitleCommittee, col(TitleCommittee.id) == col(TitleSession.committee_id))
            .join(TitleApplication, col(TitleApplication.id) == col(TitleCount.application_id))
            .where(col(TitleApplication.batch_id) == batch_id)
            .where(col(TitleCount.state) != "void")
            .where(col(TitleCount.final).is_(True))
        )  # fmt: skip
        return {row["application_id"]: Standing(**row) for row in self.all(statement)}

    def find_titles(
        self, *, words: str = "", people: Sequence[int] | None = None, state: str = "", level: str = "",
        series: str = "", year: int | None = None, order: str = "-obtained",
    ) -> list[int]:  # fmt: skip
        """Keys of ledger lines, the newest title first. In: words of number or document, or one of these people;
        `state` of a line, or `WAITING` those without a certificate; `order` obtained, name, title or number, a minus
        before it turns it round.
        """
        columns = {
            "obtained": col(TitleHeld.obtained_on), "name": col(Person.sort_key), "title": col(TitleHeld.title),
            "number": col(TitleHeld.certificate_number),
        }  # fmt: skip
        first = columns[order.removeprefix("-")]
        statement = select(col(TitleHeld.id)).join(Person, col(Person.id) == col(TitleHeld.person_id))
        if words:
            like = f"%{words}%"
            hits = [col(TitleHeld.certificate_number).ilike(like), col(TitleHeld.document).ilike(like)]
            hits += [col(TitleHeld.title).ilike(like), col(TitleHeld.specialty).ilike(like)]
            if people:
                hits.append(col(TitleHeld.person_id).in_(list(people)))
            statement = statement.where(or_(*hits))
        elif people is not None:
            statement = statement.where(col(TitleHeld.person_id).in_(list(people)))
        standing = "" if state == WAITING else state
        for column, value in ((TitleHeld.state, standing), (TitleHeld.level, level), (TitleHeld.title_series, series)):
            if value:
                statement = statement.where(col(column) == value)
        if year is not None:
            statement = statement.where(col(TitleHeld.obtained_on).between(date(year, 1, 1), date(year, 12, 31)))
        if state == WAITING:
            statement = statement.where(col(TitleHeld.certificate_number) == "")
        return self.keys(
            statement.order_by(first.desc() if order.startswith("-") else first.asc(), col(TitleHeld.id).desc())
        )

    def lines_numbered(self, number: str) -> list[int]:
        """Keys of the lines with this certificate number, in large letters or small."""
        return self.keys(
            select(col(TitleHeld.id)).where(func.upper(col(TitleHeld.certificate_number)) == number.upper())
        )

    def titles_held(self, keys: Sequence[int]) -> list[WholeHeld]:
        """These lines in the order given; a key that is gone is left out."""
        found: dict[int, WholeHeld] = {}
        for start in range(0, len(keys), _BLOCK):
            block = list(keys[start : start + _BLOCK])
            for row in self.all(_held().where(col(TitleHeld.id).in_(block))):
                found[row["id"]] = WholeHeld(**row)
        return [found[key] for key in keys if key in found]

    def titles_of_batch(self, batch_id: int) -> list[WholeHeld]:
        """The lines of a batch in the order of its applications."""
        statement = _held().where(col(TitleApplication.batch_id) == batch_id)
        return [WholeHeld(**row) for row in self.all(statement.order_by(col(TitleApplication.serial)))]


def _held() -> Query:
    joined = {
        "person": col(Person.data).label("person"),
        "batch_id": col(TitleApplication.batch_id),
        "receipt": col(TitleApplication.receipt),
        "employer_name": col(OfficeCase.employer_name),
    }
    own = [getattr(TitleHeld, name) for name in WholeHeld.__dataclass_fields__ if name not in joined]
    return (
        select(*own, *joined.values())
        .join(Person, col(Person.id) == col(TitleHeld.person_id))
        .outerjoin(TitleApplication, col(TitleApplication.id) == col(TitleHeld.application_id))
        .outerjoin(OfficeCase, col(OfficeCase.id) == col(TitleApplication.case_id))
    )
