"""Lists of universities: found however the name is typed, and only among those of the right side."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.kinds.schools import SchoolsChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Confidence

LISTS = PolicyLibrary.read(resource("resources", "policy")).chapter("residence/schools", SchoolsChapter)
DAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("school", "where", "found"),
    [
        ("吉林大学", "china", True), (" 吉林 大学", "china", True), ("吉林大学", "foreign", False),
        ("the university of tokyo", "foreign", True), ("University of Tokyo", "foreign", True),
        ("吉林某学院", "china", False), ("", "china", False),
    ],
)  # fmt: skip
def test_a_school_is_found(school: str, where: str, found: bool) -> None:
    assert (LISTS.naming(school, where, DAY) is not None) is found


def test_nothing_of_the_lists_is_sure() -> None:
    assert {one.confidence for one in LISTS.list} == {Confidence.TO_CHECK}
    assert all(len(set(one.names)) == len(one.names) for one in LISTS.list)
