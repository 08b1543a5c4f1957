"""The practice office has bundles without one case more."""

from __future__ import annotations

from desktop.casework.bundles.list_bundles import list_bundles
from desktop.casework.bundles.read_bundle import read_bundle
from desktop.casework.intake.find_cases import find_cases
from tests.casework.practice.conftest import PRACTICE_CASES


def test_bundles_hold_cases_that_were_there(practice):
    assert len(find_cases(practice)) == PRACTICE_CASES
    rows = list_bundles(practice)
    assert rows
    states = {one.state for row in rows for one in read_bundle(practice, row.id).items}
    assert {"running", "filed"} <= states
