"""What must be handed in, and what has been."""

from __future__ import annotations

from desktop.case_types.case_type import MaterialState
from desktop.casework.office import Office


def list_materials(office: Office, case_id: int) -> tuple[MaterialState, ...]:
    """What must be handed in, and what has been."""
    raise NotImplementedError
