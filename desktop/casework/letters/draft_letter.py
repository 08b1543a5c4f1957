"""Begin a letter from a template."""

from __future__ import annotations

from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.letters.made.begin import NO_WISH, Belonging, Wish, begin_letter
from desktop.casework.office import Office

__all__ = ["Wish", "draft_letter"]


def draft_letter(
    office: Office, template: str, case_id: int | None = None, report_id: int | None = None, half: str = "",
    wish: Wish | None = None,
) -> Changed:  # fmt: skip
    """Begin a draft: slots filled from the case, recipients from the departments on file; `Changed.letter` is its key.

    What is missing stands in it as 【待填：…】. Raises `Expected` for an unknown template, one that is made for another
    kind of case or for a case when there is none, or a closed case.
    """
    with deed(office, "draft_letter", case=case_id) as act:
        key = begin_letter(act, template, Belonging(case_id, report_id, half), wish or NO_WISH)
    return Changed(case=case_id, letter=key)
