"""The cut-off and the days titles count from."""

from __future__ import annotations

from datetime import date

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.years import YearsChapter

CHAPTER = PolicyLibrary.read(resource("resources", "policy")).chapter("professional_title/years", YearsChapter)
DAY = date(2025, 12, 31)


def test_the_year_ends_on_the_last_of_december() -> None:
    assert CHAPTER.cutoff_of(date(2025, 3, 1)) == date(2025, 12, 31)


def test_days_of_a_title() -> None:
    assert CHAPTER.days_of("passed_on", "review")[0] == "passed_on"
    assert CHAPTER.days_of("passed_on", "exam")[0] == "last_exam_day"
    assert CHAPTER.days_of("doc_date", "review")[0] == "document_day"
    assert CHAPTER.days_of("passed_on", "appointment") == CHAPTER.days_of("passed_on", "review")


def test_what_does_not_count() -> None:
    assert {row.sort for row in CHAPTER.pause if not row.counts} == {"other_work", "full_time_study"}


def test_a_title_of_the_own_province_is_known_by_its_place() -> None:
    assert CHAPTER.at_home("吉林省人社厅", DAY)
    assert CHAPTER.at_home("长春市", DAY)
    assert not CHAPTER.at_home("辽宁省沈阳市", DAY)
