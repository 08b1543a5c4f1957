"""The passport on a person's line follows the person's form."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Unanswered
from desktop.case_types.case_type import Answers
from desktop.case_types.citizens.forms import is_citizen
from desktop.case_types.person import PersonAnswers
from desktop.casework.deed import Act
from desktop.forms.draft import draft
from desktop.store.tables import Credential

PASSPORT = "passport"


def keep_passport(act: Act, person_id: int, raw: Answers) -> None:
    """Inside an open deed: write the passport as the form tells it; a half-typed one waits until it is whole.

    A passport issued later takes the place of the one before it; another number without a later issue is a typing
    error put right, and changes the row that stands. A citizen's form asks for none.
    """
    if is_citizen(raw):
        return
    told = draft(PersonAnswers, raw)
    try:
        number, issued, ends = told.passport_number, told.passport_issued_on, told.passport_expires_on
    except Unanswered:
        return
    living = [row for row in act.unit.rows(Credential, person_id=person_id, kind=PASSPORT) if row.state == "alive"]
    old = living[-1] if living else None
    if old is not None and (old.number == number or not _later(issued, old.first_day)):
        old.number, old.first_day, old.last_day = number, issued, ends
        return
    if old is not None:
        old.state, old.ended_on = "replaced", issued
    act.unit.add(
        Credential(
            person_id=person_id, kind=PASSPORT, number=number, first_day=issued, last_day=ends,
            created_at=act.unit.now,
        )
    )  # fmt: skip


def _later(issued: date, before: date | None) -> bool:
    return before is not None and issued > before
