"""What the end of a case is called on paper, out of the book: a permit is granted, a cancellation, an account too."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.worded.outcomes import PARTS, OutcomesChapter

OUTCOMES: Final = "shared/outcomes"


@dataclass(frozen=True)
class OutcomeWords:
    """Literal Chinese of one kind of case; "" where a notice has nothing to say."""

    granted: str = ""
    refused: str = ""
    accepted: str = ""
    handed_over: str = ""
    afterwards: str = ""


def outcome_words(library: PolicyLibrary, kind: str, family: str, day: date) -> OutcomeWords:
    """The words of a kind as they speak on a day. Raises `Expected` before the chapter begins."""
    chapter = library.chapter(OUTCOMES, OutcomesChapter)
    return OutcomeWords(**{part: chapter.of(part, kind, family, day).says for part in PARTS})
