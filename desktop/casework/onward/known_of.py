"""What the office knows of a person when a new case begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pydantic import JsonValue

from desktop.case_types.known import Known, KnownCredential, KnownObligation
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.permit_line.shown import state_today

# How the ledger's modes are told in a case; a title that stands for a qualification is told by that.
TITLE_WAYS: Final = {
    "review": "review", "exceptional": "review", "recognition": "recognition", "transfer": "transfer",
    "confirmation": "confirmation", "exam": "exam", "exam_review": "review",
}  # fmt: skip


def known_of(office: Office, person_id: int, employer_id: int | None) -> Known:
    """Papers, debts and the answers of the newest finished case; `same_employer` where the newest permit names one.

    Raises `Expected` when there is no such person.
    """
    allowed(office, "read_person")
    reads, today = office.store.reads, office.clock.today()
    reads.person(person_id)
    held = reads.credentials_of(person_id)
    finished = reads.finished_cases_of(person_id)
    last = reads.case(finished[0]) if finished else None
    permits = sorted(
        (row for row in held if row.kind == "permit"), key=lambda row: (row.last_day is None, row.last_day)
    )
    employer = permits[-1].employer_id if permits else last.employer_id if last is not None else None
    return Known(
        credentials=tuple(
            KnownCredential(
                kind=row.kind,
                number=row.number,
                first_day=row.first_day,
                last_day=row.last_day,
                state=state_today(row.state, row.last_day, today),
                employer_name=row.employer_name,
                data=dict(row.data),
            )
            for row in held
        ),
        obligations=tuple(
            KnownObligation(row.kind, row.says, row.case_number, row.asked_at, row.state)
            for row in reads.obligations_of(person_id)
        ),
        last_answers=dict(last.answers) if last is not None else {},
        last_kind=last.kind if last is not None else "",
        titles=tuple(_titles(office, person_id)),
        cancelled=frozenset(_cancelled(office, person_id)),
        ban=_ban(office, person_id),
        same_employer=None if employer is None or employer_id is None else employer == employer_id,
    )


def _titles(office: Office, person_id: int) -> Iterator[dict[str, JsonValue]]:
    """The valid titles of the ledger, the oldest first, in the words of a title case's rows."""
    reads = office.store.reads
    for held in reversed(reads.titles_held(reads.find_titles(people=[person_id], state="valid"))):
        way = TITLE_WAYS.get(held.mode)
        if way is not None:
            day = "last_exam_day" if way == "exam" else "passed_on"
            told: dict[str, JsonValue] = {
                "series": held.title_series,
                "title": held.title,
                "level": held.level,
                "way": way,
                day: held.obtained_on.isoformat(),
                "document": held.certificate_number or held.document,
            }
            yield {name: value for name, value in told.items() if value}


def _cancelled(office: Office, person_id: int) -> Iterator[tuple[str, str]]:
    reads = office.store.reads
    for held in reads.titles_held(reads.find_titles(people=[person_id], state="cancelled")):
        yield held.title_series, held.level


def _ban(office: Office, person_id: int) -> tuple[str, str] | None:
    """The ban that runs today and ends last."""
    today = office.clock.today()
    for entry in office.store.reads.integrity_entries(person_id=person_id):
        if entry.ban_from <= today <= entry.ban_to and (entry.lifted_on is None or today < entry.lifted_on):
            return entry.ban_from.isoformat(), entry.ban_to.isoformat()
    return None
