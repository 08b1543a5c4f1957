"""The applicants of a batch that answer to some words, and their rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.case_types.professional_title.life import STATES
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.submissions.rows import applicant_row
from desktop.casework.titles.submissions.views import ROUTES, ApplicantRow
from desktop.store.search.sounds import sort_key

_STATES: Final = tuple(STATES)
_LEVELS: Final = tuple(choice.key for choice in LEVELS.choices)
_SERIES: Final = tuple(choice.key for choice in SERIES.choices)
_ROUTES: Final = tuple(ROUTES)


def _at(order: Sequence[str], key: str) -> int:
    return order.index(key) if key in order else len(order)


# The column of a list → what it is sorted by; names by their sound, closed lists in their own order.
ORDERS: Final[dict[str, Callable[[ApplicantRow], Any]]] = {
    "receipt": lambda row: row.serial,
    "name": lambda row: sort_key(row.applicant),
    "state": lambda row: _at(_STATES, row.state),
    "since": lambda row: row.since,
    "employer": lambda row: sort_key(row.employer_name),
    "series": lambda row: _at(_SERIES, row.title_series),
    "level": lambda row: _at(_LEVELS, row.level),
    "route": lambda row: _at(_ROUTES, row.route),
}


def find_applicants(
    office: Office,
    batch_id: int,
    words: str = "",
    *,
    states: Sequence[str] = (),
    level: str = "",
    submission_id: int | None = None,
    order: str = "receipt",
) -> tuple[ApplicantRow, ...]:
    """In: words of name, employer, 受理号 or number of the case, each of which fits.

    In: `order` a key of ORDERS, "-" before it for downwards; those alike in it stay in the order of their numbers.
    """
    allowed(office, "read_batches")
    said = words.lower().split()
    found = []
    for one in office.store.reads.title_applications(batch_id, tuple(states)):
        if (level and one.level != level) or (submission_id is not None and one.submission_id != submission_id):
            continue
        text = f"{one.applicant} {one.employer_name} {one.receipt} {one.case_number} {one.specialty}".lower()
        if all(word in text for word in said):
            found.append(applicant_row(one))
    return tuple(sorted(found, key=ORDERS[order.removeprefix("-")], reverse=order.startswith("-")))
