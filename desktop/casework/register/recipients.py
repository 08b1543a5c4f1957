"""Whom the office writes to: the departments it named, then everybody it ever wrote to or heard from."""

from __future__ import annotations

from desktop.case_types.letters.recipients import department_titles, named
from desktop.casework.deed import allowed
from desktop.casework.office import Office


def known_recipients(office: Office) -> tuple[str, ...]:
    """Names of departments and correspondents, each once, the departments first."""
    allowed(office, "find_register")
    day, library, reads = office.clock.today(), office.policy, office.store.reads
    departments = (named(library, key, day) for key in department_titles(library))
    found = (*departments, *reads.recipients(), *reads.senders())
    return tuple(dict.fromkeys(name for name in found if name))
