"""Rows of the file as the line's views."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from desktop.basics.language import N_
from desktop.case_types.credential import CREDENTIAL_KINDS, CREDENTIAL_STATES
from desktop.casework.people.permit_line.views import CredentialView, ObligationView

if TYPE_CHECKING:
    from desktop.store.reads.held import HeldCredential, HeldObligation

OBLIGATION_STATES: Final[dict[str, str]] = {
    "open": N_("未了结"),
    "met": N_("已履行"),
    "broken": N_("未履行"),
    "waived": N_("已免除"),
}


def state_today(state: str, last_day: date | None, today: date) -> str:
    """The state that holds today: what is past its last day has lapsed by itself."""
    return "lapsed" if state == "alive" and last_day is not None and last_day < today else state


def credential_view(row: HeldCredential, today: date) -> CredentialView:
    """One paper as pages show it."""
    state = state_today(row.state, row.last_day, today)
    left = (row.last_day - today).days if row.last_day is not None and row.state == "alive" else None
    return CredentialView(
        id=row.id,
        person_id=row.person_id,
        person_name=row.person_name,
        kind=row.kind,
        kind_title=CREDENTIAL_KINDS.title(row.kind) or row.kind,
        number=row.number,
        employer_id=row.employer_id,
        employer_name=row.employer_name,
        case_id=row.case_id,
        case_number=row.case_number,
        first_day=row.first_day,
        last_day=row.last_day,
        days_left=left,
        data=dict(row.data),
        state=state,
        state_title=CREDENTIAL_STATES.title(state) or state,
        ended_on=row.ended_on,
        ended_why=row.ended_why,
    )


def obligation_view(row: HeldObligation) -> ObligationView:
    """One obligation as pages show it."""
    return ObligationView(
        id=row.id,
        case_id=row.case_id,
        case_number=row.case_number,
        kind=row.kind,
        says=row.says,
        asked_at=row.asked_at,
        due_on=row.due_on,
        state=row.state,
        state_title=OBLIGATION_STATES.get(row.state, row.state),
        ended_on=row.ended_on,
        ended_why=row.ended_why,
    )
