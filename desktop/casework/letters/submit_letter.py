"""Hand a draft over to be checked."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.moves import letter_in, touched
from desktop.casework.letters.made.ready import must_be_ready
from desktop.casework.office import Office


def submit_letter(office: Office, letter_id: int, version: int | None = None) -> Changed:
    """From draft to checking. Raises `Incomplete` naming what is missing, `Expected` for what the rules refuse."""
    with deed(office, "submit_letter") as act:
        row = letter_in(act, letter_id, version, "draft")
        must_be_ready(office, row)
        row.state, row.returned_why = "checking", ""
        row.data = {**row.data, "submitted_by": int(office.actor.user_id)}  # who answers for every word
        touched(act, row)
        act.note("letter", letter_id, case=row.case_id, fields=("state",), before={"state": "draft"})
        case_id = row.case_id
    return Changed(case=case_id, letter=letter_id)
