"""One batch whole."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.case_types.professional_title.batch.answers import is_voted
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.batches.committees import filing_hindrance, scope_hindrance
from desktop.casework.titles.batches.told import row_of, texts_of, whole_batch
from desktop.casework.titles.batches.views import BatchView, CommitteeFact
from desktop.casework.titles.inside.unfinished import unfinished
from desktop.store.reads.titles.batches import WholeBatch


def read_batch(office: Office, batch_id: int) -> BatchView:
    """Everything a batch's page shows. Raises `Expected` when there is none."""
    allowed(office, "read_batches")
    reads = office.store.reads
    batch = whole_batch(office, batch_id)
    row = row_of(batch, reads.title_counts([batch_id])[batch_id])
    committee = committee_fact(office, batch)
    alive = len(unfinished(office, batch_id))
    may_end = _("还有 {count} 人没有办完。").format(count=alive) if alive else ""
    return BatchView(
        row=row,
        answers=dict(batch.details),
        committee=committee,
        submissions=len(reads.title_submissions(batch_id)),
        ended_why=batch.ended_why,
        version=batch.version,
        voted=is_voted(batch.details),
        may_open=open_hindrance(batch, committee),
        may_end=may_end,
    )


def committee_fact(office: Office, batch: WholeBatch) -> CommitteeFact | None:
    """The committee of a batch with what hinders it today; None where none was chosen."""
    found = None if batch.committee_id is None else office.store.reads.batch_committee(batch.committee_id)
    if found is None:
        return None
    hindrance = filing_hindrance(found, office.clock.today()) or scope_hindrance(
        found, texts_of(batch.details, "series"), texts_of(batch.details, "levels")
    )
    return CommitteeFact(
        id=found.id,
        name=found.name,
        title_series=found.title_series,
        level=found.level,
        size=found.size,
        filing_number=found.filing_number,
        filed_from=found.filed_from,
        filed_until=found.filed_until,
        hindrance=hindrance,
    )


def open_hindrance(batch: WholeBatch, committee: CommitteeFact | None) -> str:
    """Why a batch cannot begin to take in; "" when it can."""
    if batch.mode in {"own", "special"}:
        if committee is None:
            return _("还没有选定评委会。")
        return committee.hindrance
    return ""
