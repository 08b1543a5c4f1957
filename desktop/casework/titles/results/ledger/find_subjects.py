"""Whom a re-check or a complaint may be about: applications and titles of people who answer to some words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.results.ledger.rows import title_rows

MOST: Final = 20


@dataclass(frozen=True)
class Subject:
    """One application or title; `details` tells it from others."""

    about: About
    title: str
    details: str


def find_subjects(office: Office, words: str) -> tuple[Subject, ...]:
    """Applications first, then titles; for no words the newest titles."""
    allowed(office, "read_complaints")
    reads, said = office.store.reads, words.strip()
    people = reads.find_people(said)[:MOST] if said else []
    applications = [
        Subject(About(application_id=key), f"{name} {receipt}", f"{employer} · {_(STATES[state])}")
        for key, receipt, name, employer, state in reads.applications_of_people(people, MOST)
    ]
    keys = reads.find_titles(words=said, people=people or None)[:MOST]
    titles = [
        Subject(
            About(held_id=row.id),
            f"{row.name} {row.title}",
            " · ".join(part for part in (row.certificate_number, row.obtained_on.isoformat()) if part),
        )
        for row in title_rows(office, reads.titles_held(keys))
    ]
    return (*applications, *titles)
