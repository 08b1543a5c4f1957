"""The applicants of a batch that answer to some words, and their rows."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.submissions.rows import applicant_row
from desktop.casework.titles.submissions.views import ApplicantRow


def find_applicants(
    office: Office,
    batch_id: int,
    words: str = "",
    *,
    states: Sequence[str] = (),
    level: str = "",
    submission_id: int | None = None,
) -> tuple[ApplicantRow, ...]:
    """In the order of their numbers. In: words of name, employer, 受理号 or number of the case, each of which fits."""
    allowed(office, "read_batches")
    said = words.lower().split()
    found = []
    for one in office.store.reads.title_applications(batch_id, tuple(states)):
        if (level and one.level != level) or (submission_id is not None and one.submission_id != submission_id):
            continue
        text = f"{one.applicant} {one.employer_name} {one.receipt} {one.case_number} {one.specialty}".lower()
        if all(word in text for word in said):
            found.append(applicant_row(one))
    return tuple(found)
