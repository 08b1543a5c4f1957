"""What is due, as pages show it: plain frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class At:
    """Where something is done: a page of the window, a record on it, a part of that, something in it."""

    page: str
    key: int | None = None
    part: str = ""
    field: str = ""


@dataclass(frozen=True)
class TitleDue:
    """One thing with its last day. `what` is a message id; `right` is the verb that answers it.

    `whose` is the employer, the applicant or the session, "" for the batch itself; `where` the batch's name.
    `days_left` are working days, below zero when it is over, None for what has no term and may be done now.
    """

    what: str
    whose: str
    where: str
    on: date
    days_left: int | None
    at: At
    right: str
    to_check: bool = False  # nobody has confirmed how long it may take (待核)
