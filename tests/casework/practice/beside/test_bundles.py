"""The practice office has bundles without one case more."""

from __future__ import annotations

from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.bundles.read_bundle import read_bundle
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK


def test_bundles_hold_cases_that_were_there(tmp_path):
    make_practice(tmp_path / "office", 14, CLOCK)
    office = open_practice(tmp_path / "office", CLOCK)
    try:
        assert len(find_cases(office)) == 14
        rows = list_bundles(office)
        assert rows
        states = {one.state for row in rows for one in read_bundle(office, row.id).items}
        assert {"running", "filed"} <= states
    finally:
        office.store.close()
