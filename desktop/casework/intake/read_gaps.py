"""Everything that is still missing, once and completely."""

from __future__ import annotations

from desktop.case_types.case_type import Gap
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def read_gaps(office: Office, case_id: int) -> tuple[Gap, ...]:
    """The gaps of a case as of the day whose rules speak: person, employer, answers, papers, conditions."""
    allowed(office, "read_case", case=case_id)
    file = case_file(office, case_id)
    return file.gaps(file.verdict(), file.materials())
