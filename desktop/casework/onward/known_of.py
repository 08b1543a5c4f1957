"""What the office knows of a person when a new case begins."""

from __future__ import annotations

from desktop.case_types.known import Known, KnownCredential, KnownObligation
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.permit_line.shown import state_today


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
        same_employer=None if employer is None or employer_id is None else employer == employer_id,
    )
