"""Laws of the count, against fractions, and numbers that cannot be."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.votes import Ballot, decide

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 25)
TWO_THIRDS = Fraction(2, 3)


@st.composite
def ballots(draw: st.DrawFn) -> Ballot:
    committee = draw(st.integers(1, 200))
    present = draw(st.integers(0, committee))
    recused = draw(st.integers(0, present))
    return Ballot(committee, present, draw(st.integers(0, present - recused)), recused)


@given(ballots())
def test_it_is_two_thirds_of_those_there(ballot: Ballot) -> None:
    decision = decide(LIBRARY, ballot, DAY)
    there = Fraction(ballot.present, ballot.committee) >= TWO_THIRDS
    agreed = ballot.present > 0 and Fraction(ballot.agree, ballot.present) >= TWO_THIRDS
    assert decision.strict.quorum == there
    assert decision.passed == (there and agreed)
    voters = ballot.present - ballot.recused
    quorum = Fraction(voters, ballot.committee) >= TWO_THIRDS
    other = quorum and voters > 0 and Fraction(ballot.agree, voters) >= TWO_THIRDS
    assert decision.depends_on_recusal == ((there, there and agreed) != (quorum, other))


@given(ballots())
def test_the_fewest_that_pass_do_and_one_less_does_not(ballot: Ballot) -> None:
    needs = decide(LIBRARY, ballot, DAY).strict.needs
    voters = ballot.present - ballot.recused
    if needs > voters:
        return
    enough = Ballot(ballot.committee, ballot.present, needs, ballot.recused)
    assert decide(LIBRARY, enough, DAY).passed == decide(LIBRARY, enough, DAY).strict.quorum
    if needs:
        short = Ballot(ballot.committee, ballot.present, needs - 1, ballot.recused)
        assert not decide(LIBRARY, short, DAY).passed


@pytest.mark.parametrize(
    ("ballot", "field"),
    [
        (Ballot(0, 0, 0), "committee"), (Ballot(1001, 1, 0), "committee"), (Ballot(25, 26, 0), "present"),
        (Ballot(25, -1, 0), "present"), (Ballot(25, 20, 21), "agree"), (Ballot(25, 20, -1), "agree"),
        (Ballot(25, 20, 20, recused=1), "agree"), (Ballot(25, 20, 5, recused=21), "recused"),
        (Ballot(25, 20, 5, recused=1, returned=20), "returned"), (Ballot(25, 20, 17, returned=16), "agree"),
    ],
)  # fmt: skip
def test_numbers_that_cannot_be(ballot: Ballot, field: str) -> None:
    with pytest.raises(Expected) as trouble:
        decide(LIBRARY, ballot, DAY)
    assert trouble.value.field == field


def test_an_even_committee_is_told() -> None:
    assert any("单数" in words for words in decide(LIBRARY, Ballot(24, 24, 24), DAY).warnings)
    assert decide(LIBRARY, Ballot(25, 25, 25), DAY).warnings == ()


def test_before_the_rules_there_is_no_answer() -> None:
    with pytest.raises(Expected):
        decide(LIBRARY, Ballot(25, 25, 25), date(2019, 8, 31))
