"""A kind of publicity is found by its key, on the days its rule speaks."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.publicity import PublicityChapter

BOOK = PolicyLibrary.read(resource("resources", "policy")).chapter("professional_title/publicity", PublicityChapter)


def test_each_stage_says_how_it_counts() -> None:
    day = date(2026, 1, 1)
    assert [(key, BOOK.stage_of(key, day).counts_posting_day) for key in ("employer", "before_review", "result")] == [
        ("employer", True), ("before_review", False), ("result", False),
    ]  # fmt: skip


def test_an_unknown_stage_names_those_there_are() -> None:
    with pytest.raises(Expected, match="nowhere") as trouble:
        BOOK.stage_of("nowhere", date(2026, 1, 1))
    assert "employer" in trouble.value.remedy
