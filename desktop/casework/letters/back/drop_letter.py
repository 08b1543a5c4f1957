"""Give a letter up before it is signed."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.moves import letter_in, must_say_why, touched
from desktop.casework.office import Office


def drop_letter(office: Office, letter_id: int, reason: str, version: int | None = None) -> Changed:
    """It stays on file as 不发, with why; works on a closed case too. Raises `Expected` without a reason."""
    words = must_say_why(reason)
    with deed(office, "drop_letter") as act:
        row = letter_in(act, letter_id, version, "draft", "checking", "signing", closed_too=True)
        before = row.state
        row.state, row.returned_why = "dropped", words
        touched(act, row)
        act.note("letter", letter_id, case=row.case_id, fields=("state",), before={"state": before}, reason=words)
        case_id = row.case_id
    return Changed(case=case_id, letter=letter_id)
