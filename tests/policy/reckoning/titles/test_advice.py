"""What marks and voices advise: the floor by sums, half of a panel, and never more than a word."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.advice import Heard, advise, voices
from desktop.policy.reckoning.titles.score_sheets import sheet_for

DAY = date(2026, 11, 23)
BOOK = PolicyLibrary.read(resource("resources", "policy"))
GENERAL, PRACTICE = (sheet_for(BOOK, "", key, DAY) for key in ("general", "practice"))


@pytest.mark.parametrize(
    ("heard", "average", "below", "told"),
    [
        (Heard(), None, False, 0),
        (Heard((600, 600, 600)), 600, False, 0),
        (Heard((600, 600, 599)), 599, True, 1),  # 59.97: no rounding lifts it
        (Heard((900, 299)), 599, True, 1),
        (Heard((800,), 6, 3), 800, False, 0),  # half is enough
        (Heard((800,), 7, 3), 800, False, 1),
        (Heard((500,), 7, 3, "yes"), 500, True, 3),  # both, and the panel's word against them
        (Heard((800,), None, 0, "no"), 800, False, 1),
        (Heard((800,), 0, 0, "yes"), 800, False, 0),
    ],
)
def test_what_is_told(heard, average, below, told):
    advice = advise(BOOK, GENERAL, heard, DAY)
    assert (advice.average, advice.below, len(advice.against)) == (average, below, told)
    assert advice.to_check is (below or (heard.present or 0) > 2 * heard.agree)


def test_a_sheet_without_a_floor_has_none():
    assert not advise(BOOK, PRACTICE, Heard((100,)), DAY).below


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=30))
def test_below_is_below_in_integers(totals):
    assert advise(BOOK, GENERAL, Heard(tuple(totals)), DAY).below is (sum(totals) / len(totals) < 600)


def test_voices_of_the_sheets():
    assert voices(["yes", "no", "", "yes"]) == (3, 2)
    assert voices(["", ""]) == (None, 0)
