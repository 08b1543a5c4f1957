"""Send a letter back to be drafted better."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.moves import back_to_draft, letter_in, must_say_why
from desktop.casework.office import Office


def return_letter(office: Office, letter_id: int, reason: str, version: int | None = None) -> Changed:
    """From checking or signing back to the draft, with why. Raises `Expected` without a reason."""
    words = must_say_why(reason)
    with deed(office, "return_letter") as act:
        row = letter_in(act, letter_id, version, "checking", "signing")
        before = row.state
        back_to_draft(act, row)
        row.returned_why = words
        act.note("letter", letter_id, case=row.case_id, fields=("state",), before={"state": before}, reason=words)
        case_id = row.case_id
    return Changed(case=case_id, letter=letter_id)
