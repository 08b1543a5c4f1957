"""Where what a letter lacks is entered, when it is not on the letter's own form."""

from __future__ import annotations

from typing import Final

from desktop.screens.page import Place

VALUES: Final = "fill"  # the policy page's own part for the values an office enters


def place_of(field: str, case_id: int | None) -> Place | None:
    """The place outside the letter that a field leads to: an answer of the case, a department's name, the office.

    None when it is on the letter's own form.
    """
    part, _dot, name = field.partition(".")
    if part == "department":
        return Place("policy", part=VALUES, field=name)
    if part in {"settings", "policy"}:
        return Place(part, part=VALUES if part == "policy" else "")
    if case_id is not None and part in {"person", "employer", "answer"}:
        return Place("case", case_id, part="answers", field=name if part == "answer" else field)
    if case_id is not None and part in {"materials", "verdict"}:
        return Place("case", case_id, part=part)
    return None
