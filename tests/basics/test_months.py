"""Calendar months."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.months import Month


@pytest.mark.parametrize("text", ["2019-03", "2019-3", "2019.3", "2019/03", "201903", "2019年3月", " 2019-03 "])
def test_ways_to_write_a_month(text: str) -> None:
    assert Month.read(text) == Month(2019, 3)


@pytest.mark.parametrize("text", ["", "2019", "2019-13", "2019-00", "19-03", "2019-03-01", "1800-01", "三月"])
def test_what_is_no_month(text: str) -> None:
    with pytest.raises(ValueError, match=f"^{text}$"):
        Month.read(text)


@given(st.dates(date(1901, 1, 1), date(2199, 12, 31)), st.integers(-600, 600))
def test_months_are_counted(day: date, months: int) -> None:
    month = Month.of(day)
    assert month.plus(months).count - month.count == months
    assert month.plus(months).plus(-months) == month
    assert Month.read(str(month)) == month
    assert (month.plus(months) > month) == (months > 0)
