"""The practice office has needs, some of them met by people of its cases."""

from __future__ import annotations

from desktop.casework.needs.count_needs import count_needs
from desktop.casework.needs.list_needs import list_needs
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK


def test_needs_are_there_and_some_are_met(tmp_path):
    make_practice(tmp_path / "office", 14, CLOCK)
    office = open_practice(tmp_path / "office", CLOCK)
    try:
        counts = count_needs(office)
        assert counts.needs == len(list_needs(office)) >= 4
        assert counts.open == counts.wanted - counts.brought
    finally:
        office.store.close()
