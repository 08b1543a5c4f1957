"""The chapter on sessions, as shipped."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.sessions import SessionsChapter

DAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def book() -> SessionsChapter:
    library = PolicyLibrary.read(resource("resources", "policy"))
    return library.chapter("professional_title/sessions", SessionsChapter)


def test_the_general_sheet_has_six_criteria_and_a_hundred_points(book) -> None:
    sheet = book.sheet_of("", DAY)
    assert (sheet.key, len(sheet.criterion), sheet.most, sheet.floor) == ("general", 6, 100, 60)
    assert all(one.most == 100 for one in book.sheet)
    assert len({one.key for one in sheet.criterion}) == 6
    with pytest.raises(Expected, match="现有：专家评议表"):
        book.sheet_of("none", DAY)


def test_panels_and_the_second_vote(book) -> None:
    assert book.least_of_panel(DAY) == 3
    assert not book.allows("second_vote", DAY)
    assert not book.allows("anything", DAY)
    with pytest.raises(Expected):
        book.sheet_of("", date(2019, 1, 1))
