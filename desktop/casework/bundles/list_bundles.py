"""The bundles that answer to some words."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.case_types.person import person_name
from desktop.casework.bundles.inside.items import state_of
from desktop.casework.bundles.inside.row import cases_of
from desktop.casework.bundles.views import OPEN, BundleRow
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def list_bundles(
    office: Office, words: str = "", *, sort: str = "", state: str = "", case_id: int | None = None, most: int = 500
) -> tuple[BundleRow, ...]:
    """The newest first. In: words of a person's name or part of a number; `state` open or closed; of one case alone."""
    allowed(office, "read_bundle")
    said = words.strip()
    people = office.store.reads.find_people(said) if said else None
    keys = office.store.reads.find_bundles(sort=sort, state=state, number=said.upper(), people=people, case_id=case_id)
    return rows_of(office, keys[:most])


def rows_of(office: Office, keys: Sequence[int]) -> tuple[BundleRow, ...]:
    """The rows of these keys, for other verbs whose own right was looked at already."""
    reads = office.store.reads
    lines = reads.bundle_lines(keys)
    cases = cases_of(office, lines)
    found = []
    for row in reads.bundles(keys):
        states = [
            state_of(line, cases.get(line.case_id) if line.case_id is not None else None)
            for line in lines
            if line.bundle_id == row.id
        ]
        employer = reads.employer(row.employer_id).data.get("name") if row.employer_id is not None else ""
        found.append(
            BundleRow(
                id=row.id,
                number=row.number,
                sort=row.sort,
                person_name=person_name(reads.person(row.person_id).data),
                employer_name=str(employer or ""),
                items=sum(1 for one in states if one != "dropped"),
                open_items=sum(1 for one in states if one in OPEN),
                opened_on=row.opened_on,
                closed_on=row.closed_on,
                state=row.state,
            )
        )
    return tuple(found)
