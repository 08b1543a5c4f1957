"""The proposed last day of a permit."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.validity import ValidityFacts, propose_validity

CHAPTER = PolicyLibrary.read(resource("resources", "policy")).chapter("work_permit/validity", RulesChapter)
DAY = date(2026, 11, 22)
LONG = ValidityFacts("cap_A", date(2040, 1, 1), date(2040, 1, 2))


@pytest.mark.parametrize(
    ("cap", "until"),
    [
        ("cap_A", date(2031, 11, 22)),
        ("cap_B", date(2028, 11, 22)),
        ("cap_C", date(2027, 11, 22)),
        ("cap_GRAD", date(2027, 11, 22)),
    ],
)
def test_caps_run_to_the_corresponding_day(cap: str, until: date) -> None:
    assert propose_validity(CHAPTER, replace(LONG, cap=cap), DAY).until == until


def test_issued_on_a_leap_day() -> None:
    assert propose_validity(CHAPTER, LONG, date(2028, 2, 29)).until == date(2033, 2, 28)


def test_earliest_bound_wins_and_all_are_shown() -> None:
    facts = replace(LONG, licence_expires_on=date(2027, 1, 1))
    proposal = propose_validity(CHAPTER, facts, DAY)
    assert (proposal.until, proposal.bounded_by) == (date(2027, 1, 1), "营业执照或行业许可届满")
    assert len(proposal.candidates) == 4


@pytest.mark.parametrize(
    ("facts", "lacking"),
    [
        (replace(LONG, cap=None), "类别未定"),
        (replace(LONG, contract_until=None), "聘用期限未填"),
        (replace(LONG, passport_expires_on=None), "护照有效期未填"),
    ],
)
def test_no_proposal_while_a_bound_is_unknown(facts: ValidityFacts, lacking: str) -> None:
    proposal = propose_validity(CHAPTER, facts, DAY)
    assert proposal.until is None
    assert lacking in proposal.bounded_by
