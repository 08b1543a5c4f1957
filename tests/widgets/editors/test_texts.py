"""Days and numbers as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.editors.day_text import read_day
from desktop.widgets.editors.number_text import read_number, show_number


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


@pytest.mark.parametrize(
    ("text", "number"),
    [("300000", 300000), ("300,000", 300000), ("３００", 300), ("1.99", 1.99), ("1。5", 1.5), ("-3", -3), ("2.0", 2.0)],
)
def test_numbers(text, number):
    read = read_number(text)
    assert read == number
    assert type(read) is type(number)


@pytest.mark.parametrize("text", ["", "三十万", "1.2.3", "inf", "nan", "12元"])
def test_no_numbers(text):
    assert read_number(text) is None


@pytest.mark.parametrize(
    ("number", "said"), [(300000, "300,000"), (2013, "2013"), (1.99, "1.99"), (12345.5, "12,345.5")]
)
def test_numbers_shown(number, said):
    assert show_number(number, grouped=True) == said


@given(st.integers() | st.floats(allow_nan=False, allow_infinity=False))
def test_a_shown_number_reads_back(number):
    for grouped in (True, False):
        assert read_number(show_number(number, grouped=grouped)) == number
