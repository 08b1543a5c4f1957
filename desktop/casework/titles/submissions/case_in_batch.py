"""In which batch a case stands, for the case's own page."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import whole_batch
from desktop.casework.titles.submissions.views import CaseInBatch


def case_in_batch(office: Office, case_id: int) -> CaseInBatch | None:
    """The batch and the state of a case; None for a case outside every batch."""
    allowed(office, "read_case", case=case_id)
    one = office.store.reads.title_application_of(case_id)
    if one is None:
        return None
    batch = whole_batch(office, one.batch_id)
    return CaseInBatch(
        application_id=one.id,
        batch_id=one.batch_id,
        batch_number=batch.number,
        batch_name=batch.name,
        receipt=one.receipt,
        state=one.state,
        since=one.since,
        ended_why=one.ended_why,
    )
