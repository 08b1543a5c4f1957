"""The papers issued for a case."""

from __future__ import annotations

from collections import Counter

from desktop.basics.language import _
from desktop.case_types.afterwards.delivery import way_on_paper
from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.standing import delivered_papers
from desktop.casework.filings.views import FilingRow
from desktop.casework.office import Office
from desktop.store.reads.acts.notices import DeliveryRow


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
    papers, told = delivered_papers(office.policy), reads.deliveries_of(case_id)
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
            deliverable=row.paper in papers,
            deliveries=tuple(_line(one) for one in told if one.filing_id == row.id),
        )
        for row in reversed(reads.filings_of(case_id))
    )


def _line(one: DeliveryRow) -> str:
    whom = f"{one.to_whom}（{one.relation}）" if one.relation else one.to_whom
    parts = (one.on_day.isoformat(), _(way_on_paper(one.way)), whom, one.tracking, one.place, one.note)
    return " · ".join(part for part in parts if part)
