"""A publicity as long as its earliest end is enough, a day less is not."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.publicity import publicity_ends, publicity_held

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
STAGES = st.sampled_from(("employer", "before_review", "result"))


@given(STAGES, st.dates(date(2023, 1, 1), date(2026, 12, 1)))
def test_the_earliest_end_is_just_enough(stage: str, posted: date) -> None:
    end = publicity_ends(LIBRARY, stage, posted).rule.end
    assert end is not None
    assert publicity_held(LIBRARY, stage, posted, end).enough
    before = end - timedelta(days=1)
    if before >= posted:
        held = publicity_held(LIBRARY, stage, posted, before)
        assert not held.enough
        assert held.short_by == 1


@pytest.mark.parametrize(
    ("stage", "posted", "to", "field"),
    [
        ("employer", date(2026, 3, 2), date(2026, 3, 1), "to"),
        ("employer", date(2025, 3, 1), date(2026, 3, 3), "to"),
        ("nowhere", date(2026, 3, 2), date(2026, 3, 9), "stage"),
    ],
)
def test_what_cannot_be_is_told(stage: str, posted: date, to: date, field: str) -> None:
    with pytest.raises(Expected) as trouble:
        publicity_held(LIBRARY, stage, posted, to)
    assert trouble.value.field == field
