"""A notice that waits to be delivered, as a line of the morning's page."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.today.views import Waiting
from desktop.screens.days import short_day
from desktop.screens.page import Place
from desktop.screens.today.brief_list import Brief


def undelivered_brief(entry: Waiting) -> Brief:
    """Its title, number and whose it is; a click leads to the paper in its case."""
    note = f"{entry.number} · {entry.whose}"
    aside = _("{day}制发").format(day=short_day(entry.issued_on))
    place = Place("case", entry.case_id, part="papers", field=f"#{entry.filing_id}")
    return Brief(entry.title, note, aside, "near", place)
