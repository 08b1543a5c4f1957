"""The two kinds of trouble that are not bugs."""

from __future__ import annotations


class Expected(Exception):  # noqa: N818 - it is not an error of the program
    """Trouble a person can act on: what happened, to which record, and what to do next.

    In: `what` (one sentence of fact, already translated), `remedy` (one sentence of what to do, may be empty),
    `field` (the name of the answer or argument it concerns, may be empty).
    """

    def __init__(self, what: str, remedy: str = "", *, field: str = "") -> None:
        super().__init__(what)
        self.what = what
        self.remedy = remedy
        self.field = field

    def __str__(self) -> str:
        return self.what if not self.remedy else f"{self.what} {self.remedy}"


class Unanswered(Exception):  # noqa: N818 - a gap, not an error
    """A question has no usable answer yet; carries its name so that a screen can lead there."""

    def __init__(self, question: str) -> None:
        super().__init__(question)
        self.question = question
