"""What a year's arrangement may not say, and what it should be looked at for."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import CalendarChapter
from desktop.policy.book.years.contradictions import contradictions
from desktop.policy.book.years.year_text import DayText, read_year

CHAPTER = PolicyLibrary.read(resource("resources", "policy")).chapter("shared/calendar", CalendarChapter)


def official(year: int) -> list[DayText]:
    found = next(one for one in CHAPTER.year if one.year == year)
    off = [
        DayText(span.first + timedelta(days=n), True, span.title)
        for span in found.off
        for n in range((span.last - span.first).days + 1)
    ]
    return [*off, *(DayText(day, False) for day in found.work)]


@pytest.mark.parametrize("year", [2023, 2024, 2025, 2026])
def test_the_official_years_hold_together(year: int) -> None:
    assert contradictions(year, official(year), CHAPTER.statutory_of(year)) == ()


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("2026-10-01 班", "既写了休又写了班"),
        ("2026-11-25 班", "本来上班"),
        ("2025-06-07 休", "不在 2026 年"),
        ("2027-03-01 休", "不在 2026 年"),
    ],
)
def test_the_impossible_is_refused(line: str, part: str) -> None:
    found = contradictions(2026, [*official(2026), *read_year(line)], CHAPTER.statutory_of(2026))
    assert found[0].refuses
    assert any(part in remark.says and remark.refuses for remark in found)


def test_a_holiday_may_reach_over_the_edge_of_the_year() -> None:
    days = [*official(2026), DayText(date(2025, 12, 31), True, "元旦")]
    assert contradictions(2026, days, CHAPTER.statutory_of(2026)) == ()


def test_a_forgotten_day_is_remarked() -> None:
    days = [day for day in official(2026) if day.on != date(2026, 10, 1)]
    says = [remark.says for remark in contradictions(2026, days, CHAPTER.statutory_of(2026))]
    assert any("2026-10-01 是法定节假日" in told for told in says)
    assert any("共 12 天" in told for told in says)


def test_no_days_at_all_are_refused() -> None:
    assert contradictions(2027, (), None)[0].refuses
