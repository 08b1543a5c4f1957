"""What must be handed in, and what has been."""

from __future__ import annotations

from desktop.case_types.case_type import MaterialState
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def list_materials(office: Office, case_id: int) -> tuple[MaterialState, ...]:
    """The material list of a case with its states, in the matrix's order, as of the day whose rules speak."""
    allowed(office, "list_materials", case=case_id)
    return case_file(office, case_id).materials()
