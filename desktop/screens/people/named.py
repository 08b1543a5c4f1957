"""What somebody is called."""

from __future__ import annotations

from desktop.casework.people.read_person import read_person
from desktop.screens.desk import Desk


def name_of(desk: Desk, person_id: int) -> str:
    """The name of a person on file, "" after telling the trouble."""
    view = desk.ask(read_person, person_id)
    return view.name if view is not None else ""
