"""Numbers as people type them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.widgets.editors.numbers.number_text import read_number, show_number


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
