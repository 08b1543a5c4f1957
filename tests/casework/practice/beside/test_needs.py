"""The practice office has needs, some of them met by people of its cases."""

from __future__ import annotations

from desktop.casework.needs.count_needs import count_needs
from desktop.casework.needs.list_needs import list_needs


def test_needs_are_there_and_some_are_met(practice):
    counts = count_needs(practice)
    assert counts.needs == len(list_needs(practice)) >= 4
    assert counts.open == counts.wanted - counts.brought
