"""Days as people write them, and the one way of writing that is two days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.case_types.roster.days import day_written
from desktop.case_types.roster.unreadable import Unreadable

MARCH = date(2026, 3, 1)


@pytest.mark.parametrize(
    "text",
    ["2026-03-01", "2026-3-1", "2026/3/1", "2026.03.01", "2026年3月1日", "2026 年 3 月 1 日", "20260301", "1 Mar 2026",
     "01MAR2026", "Mar 1, 2026", "1-March-2026", "2026-03-01 00:00:00"],
)  # fmt: skip
def test_customs(text: str) -> None:
    assert day_written(text) == MARCH


def test_day_last_only_where_it_cannot_be_misread() -> None:
    assert day_written("31/3/2026") == date(2026, 3, 31)
    assert day_written("3/31/2026") == date(2026, 3, 31)
    assert day_written("3/3/2026") == date(2026, 3, 3)
    with pytest.raises(Unreadable) as trouble:
        day_written("03/04/2026")
    assert "分不清" in trouble.value.says


@pytest.mark.parametrize("text", ["2026-02-30", "26-3-1", "明年", "2026", "1 Foo 2026", "2026-13-01", "2026-3-1 9:30"])
def test_no_day(text: str) -> None:
    with pytest.raises(Unreadable):
        day_written(text)


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_every_day_written_year_first_is_read_back(day: date) -> None:
    for text in (day.isoformat(), f"{day.year}.{day.month}.{day.day}", f"{day.year}年{day.month}月{day.day}日",
                 f"{day:%Y%m%d}"):  # fmt: skip
        assert day_written(text) == day
