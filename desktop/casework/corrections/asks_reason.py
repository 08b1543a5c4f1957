"""Whether a change would be a correction, so that the window asks for the reason first."""

from __future__ import annotations

from desktop.casework.corrections.explaining import Subject
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.store.audit.entries import UNDECIDED


def asks_reason(office: Office, subject: Subject, key: int) -> tuple[str, ...]:
    """The numbers of the accepted cases that rest on this case, person or employer; () when it may simply change."""
    allowed(office, "read_case")
    reads = office.store.reads
    if subject == "case":
        row = reads.case(key)
        return (row.number,) if row.accepted_on is not None and row.stage != "closed" else ()
    stages = sorted(UNDECIDED)
    of_person = subject == "person"
    keys = reads.find_cases(stage=stages, person=key) if of_person else reads.find_cases(stage=stages, employer=key)
    return tuple(row.number for row in reads.case_rows(keys) if row.accepted_on is not None)
