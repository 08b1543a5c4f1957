"""Broken promises on record."""

from __future__ import annotations

from desktop.casework.casefile.titles import MaterialTitles
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.promises.life.shown import credit_view
from desktop.casework.promises.views import CreditView


def read_credit(office: Office, *, person: int | None = None, employer: int | None = None) -> tuple[CreditView, ...]:
    """The records of a person, of an employer, or of either when both are given; the longest-lasting first."""
    allowed(office, "read_credit")
    titles, today = MaterialTitles(office), office.clock.today()
    rows = office.store.reads.credit_of(person=person, employer=employer)
    return tuple(credit_view(row, titles, today) for row in rows)
