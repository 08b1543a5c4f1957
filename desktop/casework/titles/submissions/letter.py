"""The letter of a submission as a line of the book of what came in."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.case_types.professional_title.batch.submission import SubmissionAnswers


def letter_line(told: SubmissionAnswers, employer: str) -> dict[str, JsonValue]:
    """Raw answers of `IncomingAnswers`; in: the employer's name, which the letter bears unless an agency wrote it."""
    return {
        "received_on": told.received_on.isoformat(), "from_whom": told.agency or employer, "kind": "letter",
        "title": f"关于报送职称申报人员的函（{employer}）", "their_number": told.letter_number, "way": "by_hand",
        "dated": told.letter_day.isoformat() if told.letter_day is not None else None, "pages": told.pages,
    }  # fmt: skip
