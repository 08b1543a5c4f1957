"""A practice office holds a closed pair, and a pair whose copy is missing."""

from __future__ import annotations

import shutil

from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.reports.list_reports import list_reports
from tests.casework.conftest import CLOCK


def test_an_open_pair_and_a_closed_one(tmp_path):
    folder = tmp_path / "practice"
    make_practice(folder, 24, CLOCK)
    office = open_practice(folder, CLOCK)
    try:
        (closed,) = list_reports(office, state="closed")
        (under_way,) = list_reports(office, state="open")
        assert closed.lacks == ()
        assert {lack.half for lack in under_way.lacks} >= {"city"}
    finally:
        office.store.close()
        shutil.rmtree(folder)
