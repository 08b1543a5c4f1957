"""The matters that may go straight: those of a case, or those about none."""

from __future__ import annotations

from desktop.case_types.letters.recipients import department_name
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.reports.inside.matters import serving
from desktop.casework.reports.views import MatterChoice
from desktop.policy.verdict import Confidence


def list_direct_matters(office: Office, case_id: int | None = None) -> tuple[MatterChoice, ...]:
    """In the book's order; empty for a case that is no direct matter. Raises `Expected` when there is no such case."""
    allowed(office, "read_reports", case=case_id)
    day = office.clock.today()
    under_way = {} if case_id is None else {
        one.matter: one.id for one in office.store.reads.reports(states=("open",), case_id=case_id)
    }  # fmt: skip
    return tuple(
        MatterChoice(
            key=one.key,
            title=one.title,
            province=department_name(office.policy, one.province, day),
            city=tuple(department_name(office.policy, key, day) for key in one.city),
            asks=one.asks,
            to_check=one.confidence is Confidence.TO_CHECK,
            note=one.note,
            open_report=under_way.get(one.key),
        )
        for one in serving(office, case_id)
    )
