"""Lines of the ledger read off the file, for verbs whose own right was looked at already."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.case_types.person import person_name
from desktop.casework.office import Office
from desktop.casework.people.columns import columns_of
from desktop.casework.people.likeness import masked
from desktop.casework.titles.inside.called import level_called, series_called
from desktop.casework.titles.results.ledger.views import TitleRow
from desktop.store.reads.titles.ledger import WholeHeld


def title_rows(office: Office, rows: Sequence[WholeHeld]) -> tuple[TitleRow, ...]:
    """Each with series and level in words."""
    return tuple(_row(office, one) for one in rows)


def _row(office: Office, one: WholeHeld) -> TitleRow:
    numbers = columns_of(one.person).numbers
    return TitleRow(
        id=one.id,
        person_id=one.person_id,
        name=person_name(one.person),
        document_masked=masked(numbers[0][1]) if numbers else "",
        employer_name=one.employer_name or str(one.details.get("employer") or ""),
        series=series_called(office.policy, one.title_series, one.obtained_on),
        specialty=one.specialty,
        title=one.title,
        level=level_called(office.policy, one.level),
        mode=one.mode,
        obtained_on=one.obtained_on,
        committee=one.committee,
        document=one.document,
        certificate_number=one.certificate_number,
        certificate_day=one.certificate_day,
        certificate_name=one.certificate_name,
        paper=one.paper,
        printed_on=one.printed_on,
        state=one.state,
        cancelled_on=one.cancelled_on,
        cancelled_why=one.cancelled_why,
        complaint_id=one.complaint_id,
        batch_id=one.batch_id,
        receipt=one.receipt or "",
        application_id=one.application_id,
    )
