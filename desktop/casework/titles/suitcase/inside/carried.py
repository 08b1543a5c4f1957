"""Which rows leave with a session, and how little of a person goes along."""

from __future__ import annotations

from typing import Any, Final

from pydantic import JsonValue

from desktop.store.tables import (
    Employer,
    OfficeCase,
    Person,
    TitleApplication,
    TitleBallot,
    TitleBatch,
    TitleCommittee,
    TitleCount,
    TitleExpert,
    TitleHearing,
    TitleMember,
    TitleRecusal,
    TitleScore,
    TitleSession,
)
from desktop.store.unit import Unit

Rows = dict[str, list[dict[str, JsonValue]]]

#: In the order they are put in, so that every row finds what it points to.
OUT: Final[tuple[type[Any], ...]] = (
    Employer, Person, OfficeCase, TitleCommittee, TitleBatch, TitleApplication, TitleExpert, TitleSession, TitleMember,
    TitleHearing, TitleRecusal, TitleScore,
)  # fmt: skip
BACK: Final[tuple[type[Any], ...]] = (
    TitleSession, TitleMember, TitleHearing, TitleRecusal, TitleScore, TitleCount, TitleBallot,
)  # fmt: skip

#: What of an applicant's answers the panel reads (一览表); numbers, health, party, insurance and the like stay at home.
OVERVIEW: Final = (
    "target_series", "target_specialty", "target_level", "target_title", "education", "titles", "qualifications",
    "skills", "appointments", "post", "post_since", "work", "training", "learning", "achievements", "papers", "prizes",
    "assessments", "exams", "recommenders", "summary", "direct_way", "circumstances",
)  # fmt: skip
_PERSON: Final = ("chinese_name", "sex", "birth_date", "nationality")
_NOT_OF_EXPERTS: Final = ("identity_number", "phone", "email", "remark")  # the rest is what a withdrawal is judged by


def table_name(table: type[Any]) -> str:
    """The name a table goes by in a file."""
    return str(table.__tablename__)


def rows_out(unit: Unit, session: TitleSession) -> Rows:
    """The rows of a session that leaves."""
    key = session.id
    hearings = unit.rows(TitleHearing, session_id=key)
    applications = [unit.get(TitleApplication, one.application_id) for one in hearings]
    cases = [unit.get(OfficeCase, one.case_id) for one in applications]
    members = unit.rows(TitleMember, session_id=key)
    batch = unit.get(TitleBatch, session.batch_id)
    employers = {one.employer_id for one in cases} | {session.employer_id}
    found: dict[type[Any], list[Any]] = {
        Employer: [unit.get(Employer, one) for one in sorted(one for one in employers if one is not None)],
        Person: [unit.get(Person, one) for one in sorted({one.person_id for one in applications})],
        OfficeCase: cases,
        TitleCommittee: [unit.get(TitleCommittee, session.committee_id)],
        TitleBatch: [batch],
        TitleApplication: applications,
        TitleExpert: [unit.get(TitleExpert, one.expert_id) for one in members],
        TitleSession: [session],
        TitleMember: members,
        TitleHearing: hearings,
        TitleRecusal: unit.rows(TitleRecusal, session_id=key),
        TitleScore: unit.rows(TitleScore, session_id=key),
    }
    return {table_name(table): [_little(table, row) for row in found[table]] for table in OUT}


def rows_back(unit: Unit, session: TitleSession) -> Rows:
    """The rows of a session that comes home."""
    found: dict[type[Any], list[Any]] = {
        table: unit.rows(table, session_id=session.id) for table in BACK if table is not TitleSession
    }
    found[TitleSession] = [session]
    return {table_name(table): [row.model_dump(mode="json") for row in found[table]] for table in BACK}


def read_rows(table: type[Any], rows: Rows) -> list[Any]:
    """The rows of one table of a file, typed again; raises ValueError (Pydantic's) for what is none."""
    return [table.model_validate(row) for row in rows.get(table_name(table), [])]


def _little(table: type[Any], row: Any) -> dict[str, JsonValue]:
    told: dict[str, Any] = row.model_dump(mode="json")
    if table is Person:
        kept = {name: value for name, value in row.data.items() if name in _PERSON}
        told |= {"data": kept, "name_original": ""}
    elif table is Employer:
        told |= {"data": {"name": row.name}, "uscc": ""}
    elif table is OfficeCase:
        answers = {name: value for name, value in row.answers.items() if name in OVERVIEW}
        told |= {"answers": answers, "carried": None, "steps": None, "decision": None, "handler_id": None}
    elif table is TitleApplication:
        told |= {"submission_id": None, "data": {}}
    elif table is TitleExpert:
        told |= {"data": _of_expert(row.data)}
    return told


def _of_expert(data: dict[str, Any]) -> dict[str, Any]:
    kept = {name: value for name, value in data.items() if name not in _NOT_OF_EXPERTS}
    relatives = kept.get("relatives")
    if isinstance(relatives, list):
        kept["relatives"] = [
            {name: value for name, value in one.items() if name != "identity_number"} for one in relatives
        ]
    return kept
