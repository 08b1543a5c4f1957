"""Days as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.editors.days.day_text import read_day


@pytest.mark.parametrize(
    "text",
    [
        "20261122",
        "2026-11-22",
        "2026.11.22",
        "2026/11/22",
        "2026年11月22日",
        "２０２６－１１－２２",
        " 2026 - 11 - 22 ",
        "2026。11。22",
    ],
)
def test_a_day_in_any_dress(text):
    assert read_day(text) == "2026-11-22"


@pytest.mark.parametrize("text", ["", "2026-02-30", "20261322", "2026-11", "11-22", "昨天", "0000-01-01", "202611220"])
def test_no_day(text):
    assert read_day(text) is None


def test_a_short_day():
    assert read_day("2026-1-2") == "2026-01-02"


@given(st.dates())
def test_every_day_survives(day):
    if day.year >= 1000:
        assert read_day(day.isoformat()) == day.isoformat()
        assert read_day(day.strftime("%Y%m%d")) == day.isoformat()
