"""Which group a country belongs to, and that every group has its route on every day."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import MembersChapter
from desktop.policy.book.tables import RoutesChapter
from desktop.policy.reckoning.authentication import origin_of, route_for

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
ROUTES = LIBRARY.chapter("work_permit/authentication", RoutesChapter)
MEMBERS = LIBRARY.chapter("work_permit/hague_members", MembersChapter)
DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("country", "day", "origin"),
    [
        ("KOR", DAY, "hague"),
        ("KOR", date(2023, 11, 6), "other"),
        ("CAN", date(2024, 1, 10), "other"),
        ("CAN", date(2024, 1, 11), "hague"),
        ("IND", DAY, "other"),
        ("PRK", DAY, "other"),
        ("CHN", DAY, "china"),
        ("MAC", DAY, "hk_mo_tw"),
        (None, DAY, "unknown"),
    ],
)
def test_origin(country: str | None, day: date, origin: str) -> None:
    assert origin_of(ROUTES, MEMBERS, country, day) == origin


@pytest.mark.parametrize("paper", ["degree", "no_crime"])
@pytest.mark.parametrize("country", ["KOR", "VNM", "HKG", "CHN", None])
@pytest.mark.parametrize("day", [date(2017, 4, 1), date(2023, 11, 6), date(2023, 11, 7), DAY])
def test_every_paper_has_a_route(paper: str, country: str | None, day: date) -> None:
    assert route_for(ROUTES, MEMBERS, paper, country, day).says  # type: ignore[arg-type]


def test_no_route_before_the_chapter_speaks() -> None:
    with pytest.raises(Expected):
        route_for(ROUTES, MEMBERS, "degree", "KOR", date(2017, 3, 31))
