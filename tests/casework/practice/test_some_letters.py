"""A practice office holds letters at every stage, made as officers make them."""

from __future__ import annotations

from desktop.casework.letters.list_letters import count_my_letters, list_letters
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.views import STATES


def test_letters_in_each_state(practice):
    rows = list_letters(practice)
    assert {row.state for row in rows} == set(STATES)
    assert {row.kind for row in rows} >= {"letter", "request", "report", "notice"}
    assert any(row.returned_why and row.state == "draft" for row in rows)
    assert all(bool(row.number) == (row.state == "issued") for row in rows)
    assert count_my_letters(practice) == sum(row.mine for row in rows) > 0
    views = [read_letter(practice, row.id) for row in rows]
    assert any(one.state != "same" for view in views for one in view.differences)
    assert not any(view.stale for view in views if view.state in {"checking", "signing"})
