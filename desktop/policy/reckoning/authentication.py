"""How a paper must be authenticated, by what it is, where it comes from, and the day."""

from __future__ import annotations

from datetime import date
from typing import Literal

from desktop.policy.book.records import in_force
from desktop.policy.book.shapes import MembersChapter
from desktop.policy.book.tables import Route, RoutesChapter

HOME = "CHN"


def origin_of(
    routes: RoutesChapter, members: MembersChapter, country: str | None, day: date
) -> Literal["hague", "other", "hk_mo_tw", "china", "unknown"]:
    """The group a country belongs to on a day; in: ISO alpha-3 code or None."""
    if country is None:
        return "unknown"
    if country == HOME:
        return "china"
    if country in routes.areas:
        return "hk_mo_tw"
    usable = {member.code for member in in_force(members.member, day) if member.usable}
    # Before China's own accession nobody's apostille was usable here, but the routes of that time are the same for all.
    return "hague" if country in usable else "other"


def route_for(
    routes: RoutesChapter,
    members: MembersChapter,
    paper: Literal["degree", "no_crime"],
    country: str | None,
    day: date,
) -> Route:
    """The accepted route of a paper from a country; raises `Expected` on a day the chapter does not cover."""
    origin = origin_of(routes, members, country, day)
    return next(route for route in routes.on(day) if route.paper == paper and route.origin == origin)
