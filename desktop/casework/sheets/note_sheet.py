"""Write down that a sheet was printed for somebody."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office


def note_sheet(
    office: Office, sheet: str, language: str, printer: str, *, case_id: int | None = None, person_id: int | None = None
) -> Changed:
    """Note which sheet, in which language, for which case or person. A sheet has no number and is not kept.

    Raises `Expected` when neither a case nor a person is named.
    """
    if case_id is None and person_id is None:
        raise Expected(_("没有指明办件或人员。"), field="case")
    with deed(office, "note_sheet", case=case_id) as act:
        what, key = ("person", person_id) if case_id is None else ("case", case_id)
        act.note(what, key, case=case_id, fields=(sheet, language), reason=printer)
    return Changed(case=case_id, person=person_id)
