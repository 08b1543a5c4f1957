"""Hearings are laid out one after another, never into a break, and each panel hears one at a time."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.sessions.schedule import Plan, breaks_of, minute_of, slots, spread, time_of


@given(
    st.integers(420, 600),
    st.integers(1, 40),
    st.lists(st.tuples(st.integers(600, 800), st.integers(1, 60)), max_size=3),
    st.integers(1, 12),
)
def test_no_hearing_reaches_into_another_or_a_break(start, minutes, breaks, count) -> None:
    rests = tuple(sorted((first, first + long) for first, long in breaks))
    times = [minute_of(one) for one in slots(Plan(start, minutes, rests), count)]
    assert len(times) == count
    assert times[0] >= start
    assert all(later - earlier >= minutes for earlier, later in pairwise(times))
    assert all(time >= last or time + minutes <= first for time in times for first, last in rests)


def test_the_list_is_dealt_out_to_panels_side_by_side() -> None:
    dealt = spread(Plan(540, 15), list(range(143)), [1, 2, 3, 4, 5])
    assert dealt[0] == (0, 1, "09:00")
    assert dealt[5] == (5, 1, "09:15")
    assert len({(panel, slot) for _key, panel, slot in dealt}) == 143
    assert max(slot for *_who, slot in dealt) == "16:00"
    assert spread(Plan(540, 15), [7], []) == [(7, 0, "09:00")]


def test_times_and_breaks_are_read_as_they_are_written() -> None:
    assert [minute_of(text) for text in ("9:05", "09：05", "9.05")] == [545] * 3
    assert time_of(545) == "09:05"
    assert breaks_of("15:00—15:10、12:00-13:30") == ((720, 810), (900, 910))
    assert breaks_of("") == ()


@pytest.mark.parametrize("text", ["12:00", "13:00-12:00", "a-b", "24:00-25:00"])
def test_a_break_that_is_none(text: str) -> None:
    with pytest.raises(Expected):
        breaks_of(text)


def test_a_day_that_is_too_short() -> None:
    with pytest.raises(Expected, match="排不完"):
        slots(Plan(540, 60), 40)
    with pytest.raises(Expected, match="至少1分钟"):
        slots(Plan(540, 0), 1)
