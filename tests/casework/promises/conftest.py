"""An office with a case of class A before acceptance, everything but its promisable papers handed in."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from desktop.basics.clock import FixedClock
from desktop.casework.deed import deed
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.note_material import Note, note_line
from tests.casework.conftest import CLOCK

TODAY = CLOCK.today()


def instant(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 1, 0, tzinfo=UTC)


@pytest.fixture
def ready(office, case_id) -> int:
    with deed(office, "note_material", case=case_id) as act:
        for state in list_materials(office, case_id):
            if state.line.need == "required":
                issued = TODAY - timedelta(days=20)
                country = state.line.country if "country" in state.line.fields else None
                note_line(act, case_id, state.line.key, Note("checked", issued, country=country))
    return case_id


@pytest.fixture
def on_day(office):
    """The same office on another day."""

    def on(day: date):
        clock = FixedClock(instant(day))
        office.store.clock = clock
        return replace(office, clock=clock)

    return on
