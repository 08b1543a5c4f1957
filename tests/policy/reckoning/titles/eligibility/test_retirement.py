"""The statutory age month by month, against the table that was published with the decision."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.eligibility.retirement import bounds_of, retirement_of

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


@pytest.mark.parametrize(
    ("category", "birth", "age", "month"),
    [
        ("male", date(1964, 12, 31), (60, 0), (2024, 12)),
        ("male", date(1965, 1, 1), (60, 1), (2025, 2)),
        ("male", date(1965, 4, 30), (60, 1), (2025, 5)),
        ("male", date(1965, 5, 1), (60, 2), (2025, 7)),
        ("male", date(1970, 1, 15), (61, 4), (2031, 5)),
        ("male", date(1976, 8, 31), (62, 11), (2039, 7)),
        ("male", date(1976, 9, 1), (63, 0), (2039, 9)),
        ("male", date(1990, 6, 15), (63, 0), (2053, 6)),
        ("female_55", date(1969, 12, 31), (55, 0), (2024, 12)),
        ("female_55", date(1970, 1, 1), (55, 1), (2025, 2)),
        ("female_55", date(1970, 3, 15), (55, 1), (2025, 4)),
        ("female_55", date(1970, 5, 1), (55, 2), (2025, 7)),
        ("female_55", date(1981, 8, 31), (57, 11), (2039, 7)),
        ("female_55", date(1981, 9, 1), (58, 0), (2039, 9)),
        ("female_50", date(1974, 12, 31), (50, 0), (2024, 12)),
        ("female_50", date(1975, 1, 1), (50, 1), (2025, 2)),
        ("female_50", date(1975, 3, 1), (50, 2), (2025, 5)),
        ("female_50", date(1984, 10, 31), (54, 11), (2039, 9)),
        ("female_50", date(1984, 11, 1), (55, 0), (2039, 11)),
        ("female_50", date(1999, 11, 1), (55, 0), (2054, 11)),
    ],
)
def test_published_months(category: str, birth: date, age: tuple[int, int], month: tuple[int, int]) -> None:
    found = retirement_of(LIBRARY, category, birth)
    assert found.age == age
    assert (found.day.year, found.day.month) == month


def test_the_day_is_the_corresponding_one() -> None:
    assert retirement_of(LIBRARY, "female_55", date(1970, 3, 15)).day == date(2025, 4, 15)
    assert retirement_of(LIBRARY, "male", date(1965, 1, 31)).day == date(2025, 2, 28)


def test_the_proof_tells_the_month() -> None:
    proof = retirement_of(LIBRARY, "female_55", date(1970, 3, 15)).proof
    for word in ("1970年3月出生", "第3个月", "延迟1个月", "55周岁1个月", "2025-04-15"):
        assert word in proof
    assert "不延迟" in retirement_of(LIBRARY, "male", date(1960, 3, 15)).proof


@given(
    birth=st.dates(date(1950, 1, 1), date(2005, 12, 31)), category=st.sampled_from(["male", "female_55", "female_50"])
)
def test_who_is_born_later_never_reaches_the_age_earlier(birth: date, category: str) -> None:
    found = retirement_of(LIBRARY, category, birth)
    earlier = retirement_of(LIBRARY, category, date(birth.year - 1, birth.month, min(birth.day, 28)))
    first, last = bounds_of(LIBRARY, birth)
    assert earlier.day < found.day
    assert first <= found.day <= last
    assert 0 <= found.delay <= found.row.cap
