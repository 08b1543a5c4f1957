"""Take a letter back to go on drafting."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.moves import back_to_draft, letter_in
from desktop.casework.office import Office


def withdraw_letter(office: Office, letter_id: int, version: int | None = None) -> Changed:
    """From checking or signing back to the draft, as long as it is not signed; a check is then to be done again."""
    with deed(office, "withdraw_letter") as act:
        row = letter_in(act, letter_id, version, "checking", "signing")
        before = row.state
        back_to_draft(act, row)
        act.note("letter", letter_id, case=row.case_id, fields=("state",), before={"state": before})
        case_id = row.case_id
    return Changed(case=case_id, letter=letter_id)
