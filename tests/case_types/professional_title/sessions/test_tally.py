"""Sums that can be, and sums that cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.sessions.tally import CHOICES, Tally

SMALL = st.integers(0, 6)


@given(st.integers(0, 20), st.integers(0, 20), SMALL, SMALL, SMALL, SMALL)
def test_what_adds_up_and_nothing_else(voters, issued, agree, against, abstain, spoiled) -> None:
    tally = Tally(issued, agree, against, abstain, spoiled)
    if issued <= voters and agree + against + abstain + spoiled <= issued:
        tally.must_add_up(voters)
    else:
        with pytest.raises(Expected):
            tally.must_add_up(voters)


@given(st.lists(st.sampled_from(list(CHOICES)), max_size=30))
def test_papers_read_one_by_one_give_the_same_sums(choices) -> None:
    tally = Tally.of(30, choices)
    assert tally.returned == len(choices)
    assert tally.valid == len(choices) - choices.count("spoiled")
    assert dict(tally.by_choice) == {choice: choices.count(choice) for choice in CHOICES}


def test_no_other_choice_and_no_less_than_nothing() -> None:
    with pytest.raises(Expected, match="没有“maybe”"):
        Tally.of(1, ["maybe"])
    with pytest.raises(Expected, match="负数"):
        Tally(3, agree=-1).must_add_up(3)
