"""What a picker of people or employers offers: the latest first, then what answers to the words."""

from __future__ import annotations

from typing import Any, Final

from desktop.casework.employers.employers_rows import employers_rows
from desktop.casework.employers.find_employers import find_employers
from desktop.casework.people.find_people import find_people
from desktop.casework.people.people_rows import people_rows
from desktop.screens.days import day_words
from desktop.screens.desk import Desk

Found = tuple[Any, str, str]
MOST: Final = 10


def people_found(desk: Desk, said: str) -> list[Found]:
    """Key, name and what tells people apart."""
    keys = desk.ask(find_people, said, order="name" if said else "-updated") or []
    return [
        (row.id, row.name, " · ".join(p for p in (row.nationality, day_words(row.birth_date), row.document) if p))
        for row in desk.ask(people_rows, keys[:MOST]) or ()
    ]


def employers_found(desk: Desk, said: str) -> list[Found]:
    """Key, name, credit code and zone."""
    keys = desk.ask(find_employers, said, order="name" if said else "-updated") or []
    return [
        (row.id, row.name, " · ".join(part for part in (row.credit_code, row.zone) if part))
        for row in desk.ask(employers_rows, keys[:MOST]) or ()
    ]
