"""The papers issued for a case."""

from __future__ import annotations

from collections import Counter

from desktop.casework.deed import allowed
from desktop.casework.filings.views import FilingRow
from desktop.casework.office import Office


def list_filings(office: Office, case_id: int) -> tuple[FilingRow, ...]:
    """Every paper issued for a case, the newest first, voided ones included."""
    allowed(office, "list_filings", case=case_id)
    reads = office.store.reads
    printed: Counter[str] = Counter()
    for event in reads.history(case_id):
        if event.verb == "note_print" and event.result == "ok":
            printed[event.object_id] += sum(
                int(field.removeprefix("copies=")) for field in event.fields if field.startswith("copies=")
            )
    return tuple(
        FilingRow(
            id=row.id,
            case_id=case_id,
            paper=row.paper,
            title=row.title,
            number=row.number,
            state="void" if row.voided_at is not None else "issued",
            day=row.issued_day,
            issued_at=row.issued_at,
            issued_by=row.issued_by_name,
            pages=row.pages,
            digest=row.digest,
            edition=row.edition,
            printed=printed[str(row.id)],
            void_reason=row.void_reason,
            voided_at=row.voided_at,
        )
        for row in reversed(reads.filings_of(case_id))
    )
