"""Rows of a list of people, in the order of the keys."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.countries import countries
from desktop.basics.language import spoken
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.likeness import masked
from desktop.casework.people.views import PersonRow


def people_rows(office: Office, keys: Sequence[int]) -> list[PersonRow]:
    """One row for each key that is still there."""
    allowed(office, "find_people")
    titles = {c.code: c.en if spoken() == "en" else c.zh for c in countries()}
    return [
        PersonRow(
            id=row.id,
            name=row.name_zh or row.name_latin or row.name_original,
            latin_name=row.name_latin,
            nationality=titles.get(row.nationality, row.nationality),
            birth_date=row.birth_date,
            document=masked(row.numbers[0][1]) if row.numbers else "",
            cases=row.cases,
            changed_at=row.updated_at,
        )
        for row in office.store.reads.person_rows(keys)
    ]
