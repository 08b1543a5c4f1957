from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.documents.letter.text.levels import Count, from_han, han


@given(st.integers(1, 99))
def test_numbers_are_written_and_read(number: int) -> None:
    assert from_han(han(number)) == number


def test_numbers_people_know() -> None:
    assert [han(number) for number in (1, 10, 11, 20, 21, 99)] == ["一", "十", "十一", "二十", "二十一", "九十九"]


def test_headings_are_numbered_under_each_other() -> None:
    count = Count()
    said = [(1, "甲"), (2, "乙"), (2, "丙"), (3, "丁"), (4, "戊"), (4, "己"), (1, "庚"), (2, "辛")]
    assert [count.numbered(level, words) for level, words in said] == [
        "一、甲", "（一）乙", "（二）丙", "1.丁", "（1）戊", "（2）己", "二、庚", "（一）辛"]  # fmt: skip


def test_a_number_that_was_written_is_kept_and_counted_on_from() -> None:
    count = Count()
    assert [count.numbered(1, words) for words in ("三、甲", "乙")] == ["三、甲", "四、乙"]
    assert count.numbered(3, "1.5倍工资") == "1.1.5倍工资"  # a figure is no number of a heading
