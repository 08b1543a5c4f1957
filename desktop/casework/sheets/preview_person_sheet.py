"""A person's renewal sheet as it will be printed; nothing is kept."""

from __future__ import annotations

from desktop.case_types.sheets.tongue import Tongue
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.sheets.person_sheet import person_sheet
from desktop.documents.parts import Rendered


def preview_person_sheet(office: Office, person_id: int, language: str) -> Rendered:
    """Draw it. Raises `Expected` for nobody, an unknown language, or a character that cannot be printed."""
    allowed(office, "preview_sheet")
    return person_sheet(office, Tongue.of(office.policy, language), person_id)
