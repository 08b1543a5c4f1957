"""Killed while promises are settled, the night has either happened or not; the next start settles what is left."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.casework.intake.move_case import move_case
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.settle_promises import settle_promises
from desktop.casework.verifying.verify_store import verify_store
from desktop.store.tables import CreditRecord, Pause, Promise
from tests.casework.promises.settler import AFTER, settle_until
from tests.other_process import OtherProcess


@pytest.fixture
def lagging(office, ready, folder) -> Path:
    """An accepted case that owes papers nobody brought; the office is closed."""
    make_promise(office, ready, "no_crime", "later")
    make_promise(office, ready, "medical", "later", date(2026, 12, 1))
    move_case(office, ready, "accepted")
    office.store.close()
    return folder


def killed(folder: Path, rows: int) -> str:
    """What the process said before it was killed; a kill leaves it no time for anything."""
    process = OtherProcess(settle_until, folder, rows)
    said = process.line()
    process.kill()
    return said


def found(folder: Path) -> tuple[set[str], int, int]:
    """States of the promises, credit records, pauses by a promise."""
    office = open_practice(folder, AFTER)
    with office.store.unit() as unit:
        told = (
            {row.state for row in unit.rows(Promise)},
            len(unit.rows(CreditRecord)),
            len(unit.rows(Pause, kind="pause", why="promise")),
        )
    assert all(check.good for check in verify_store(office).checks)
    office.store.close()
    return told


@pytest.mark.parametrize("rows", [1, 2])
def test_a_kill_half_way_settles_nothing_and_the_next_start_settles_all(lagging, rows) -> None:
    assert killed(lagging, rows) == "half"
    assert found(lagging) == ({"open"}, 0, 0)
    office = open_practice(lagging, AFTER)
    settled = settle_promises(office)
    assert len(settled.promises) >= 2
    assert settle_promises(office).promises == ()  # and a second run finds nothing
    office.store.close()
    states, records, pauses = found(lagging)
    assert (states, records) == ({"broken"}, len(settled.promises))
    assert pauses >= 1


def test_a_kill_right_after_leaves_all_of_it(lagging) -> None:
    assert killed(lagging, 0) == "done"
    states, records, _pauses = found(lagging)
    assert states == {"broken"}
    assert records >= 2
    office = open_practice(lagging, AFTER)
    assert settle_promises(office).promises == ()
    office.store.close()
