"""Month by month."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.months import Month
from desktop.case_types.work_permit.career import Education, Work, career_complaints

DAY = date(2026, 11, 22)


def study(first: str, last: str | None, degree: str = "bachelor") -> Education:
    return Education(from_month=first, until_month=last, school="东海大学", country="KOR", degree=degree)


def work(first: str, last: str | None, station: str = "work", **rest: Any) -> Work:
    named = {"employer": "东方重工", "post": "工程师", "witness": "KIM", "witness_phone": "+82 12345678"}
    more = named if station == "work" else {}
    return Work(from_month=first, until_month=last, station=station, country="KOR", **(more | rest))


def said(education: list[Education], jobs: list[Work], day: date | None = DAY) -> list[str]:
    return [c.says for c in career_complaints(education, jobs, day)]


def test_a_career_without_holes() -> None:
    assert said([study("2008-09", "2012-07")], [work("2012-08", "2015-03"), work("2015-04", None)]) == []


def test_leaving_and_joining_in_one_month_is_no_overlap() -> None:
    assert said([study("2008-09", "2012-07")], [work("2012-07", "2015-03"), work("2015-03", None)]) == []


def test_a_hole_is_named_with_its_months() -> None:
    jobs = [work("2012-08", "2015-03"), work("2015-06", None)]
    assert said([study("2008-09", "2012-07")], jobs) == ["履历缺 2015.04 至 2015.05：每个月都要填写，待业也要写明。"]


def test_a_hole_of_one_month() -> None:
    jobs = [work("2012-08", "2015-03"), work("2015-05", None)]
    assert said([study("2008-09", "2012-07")], jobs) == ["履历缺 2015.04：每个月都要填写，待业也要写明。"]


def test_being_without_work_is_told_too_and_needs_no_employer() -> None:
    jobs = [work("2012-08", "2015-03"), work("2015-04", "2015-05", "unemployed"), work("2015-06", None)]
    assert said([study("2008-09", "2012-07")], jobs) == []


def test_a_career_reaches_the_month_before_the_application() -> None:
    jobs = [work("2012-08", "2026-09")]
    assert said([study("2008-09", "2012-07")], jobs) == ["履历缺 2026.10：每个月都要填写，待业也要写明。"]
    assert said([study("2008-09", "2012-07")], [work("2012-08", "2026-10")]) == []
    assert said([study("2008-09", "2012-07")], [work("2012-08", "2026-09")], None) == []


def test_without_studies_ten_years_are_told() -> None:
    assert said([], [work("2020-01", None)]) == ["履历缺 2016.11 至 2019.12：每个月都要填写，待业也要写明。"]
    assert said([], [work("2016-11", None)]) == []


def test_an_overlap_is_named_at_the_later_row() -> None:
    jobs = [work("2012-08", "2015-06"), work("2015-04", None)]
    (only,) = career_complaints([study("2008-09", "2012-07")], jobs, DAY)
    assert (only.name, only.row, only.says) == ("work", 1, "与“东方重工”重叠：2015.04 至 2015.06。")


def test_studies_beside_work_overlap_as_the_national_system_counts() -> None:
    found = list(career_complaints([study("2012-01", "2014-07", "master")], [work("2010-01", None)], DAY))
    assert [(c.name, c.row) for c in found] == [("education", 0)]


def test_ends_before_beginnings() -> None:
    (only,) = (c for c in career_complaints([], [work("2020-05", "2020-01")], DAY) if c.column)
    assert (only.row, only.column) == (0, "until_month")


@pytest.mark.parametrize("column", ["employer", "post", "witness", "witness_phone"])
def test_work_is_told_whole(column: str) -> None:
    jobs = [work("2012-08", None, **{column: None})]
    (only,) = career_complaints([study("2008-09", "2012-07")], jobs, DAY)
    assert (only.row, only.column, only.missing) == (0, column, True)


def test_no_work_rows_yet_is_not_told_as_holes() -> None:
    assert said([study("2008-09", "2012-07")], []) == []


@given(st.lists(st.tuples(st.integers(1, 30), st.integers(0, 9)), min_size=1, max_size=8))
def test_every_hole_and_only_holes_are_named(steps: list[tuple[int, int]]) -> None:
    """Rows of random length with random holes between them: what is named is exactly what was left out."""
    month, jobs, left_out = Month(2000, 1), [], []
    for length, hole in steps:
        last = month.plus(length - 1)
        jobs.append(work(str(month), str(last)))
        month = last.plus(1)
        if hole:
            left_out.append((month, month.plus(hole - 1)))
            month = month.plus(hole)
    jobs.append(work(str(month), None))
    named = [dict(c.values) for c in career_complaints([], jobs, None)]
    assert [(n["first"], n.get("last", n["first"])) for n in named] == [(a.words, b.words) for a, b in left_out]
