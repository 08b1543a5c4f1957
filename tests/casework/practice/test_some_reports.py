"""A practice office holds a closed pair, and a pair whose copy is missing."""

from __future__ import annotations

from desktop.casework.reports.list_reports import list_reports


def test_an_open_pair_and_a_closed_one(practice):
    (closed,) = list_reports(practice, state="closed")
    (under_way,) = list_reports(practice, state="open")
    assert closed.lacks == ()
    assert {lack.half for lack in under_way.lacks} >= {"city"}
