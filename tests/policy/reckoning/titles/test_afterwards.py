"""Bans, terms of answers and retention: the book's numbers, the office's own before them."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.reckoning.titles.afterwards import CHAPTER, answer_due, ban_of, kept_until, number_of

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def entered(key: str, value: str) -> PolicyLibrary:
    first = date(2019, 9, 1)
    return LIBRARY.with_local((LocalValue(CHAPTER, key, "", value, first, None, "试", "王示例", first),))


def test_a_ban_holds_on_the_corresponding_day() -> None:
    """E23: found on 2024-05-10; refused on 2027-05-10, free on the 11th."""
    ban = ban_of(LIBRARY, date(2024, 5, 10))
    assert (ban.first, ban.last) == (date(2024, 5, 10), date(2027, 5, 10))
    assert ban.holds(date(2027, 5, 10))
    assert not ban.holds(date(2027, 5, 11))


def test_the_office_may_let_the_corresponding_day_be_free() -> None:
    ban = ban_of(entered("ban_last_day", "0"), date(2024, 5, 10))
    assert ban.last == date(2027, 5, 9)


@given(st.dates(date(2019, 9, 1), date(2090, 12, 31)))
def test_a_ban_is_three_years_and_a_day_at_most(found: date) -> None:
    ban = ban_of(LIBRARY, found)
    assert ban.last.year == found.year + 3
    assert (ban.last - found).days in {1094, 1095, 1096}
    assert ban.holds(found)
    assert not ban.holds(found - timedelta(days=1))


def test_answers_are_due_by_working_days_and_say_that_the_term_is_not_confirmed() -> None:
    assert answer_due(LIBRARY, "objection_days", date(2026, 11, 23)).end == date(2026, 12, 7)
    assert number_of(LIBRARY, "objection_days", date(2026, 11, 23)).to_check
    own = entered("objection_days", "5")
    assert answer_due(own, "objection_days", date(2026, 11, 23)).end == date(2026, 11, 30)
    assert not number_of(own, "objection_days", date(2026, 11, 23)).to_check


def test_what_is_kept_ten_years_and_what_for_good() -> None:
    assert kept_until(LIBRARY, "process", date(2026, 2, 28)) == date(2036, 2, 28)
    assert kept_until(LIBRARY, "result", date(2026, 2, 28)) is None
    assert kept_until(entered("keep_process", "30"), "process", date(2028, 2, 29)) == date(2058, 2, 28)
