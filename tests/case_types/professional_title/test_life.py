"""The steps of an application: known states, an end in reach of each, no way from an end back but a re-check."""

from __future__ import annotations

from desktop.case_types.professional_title.life import ALIVE, ENDED, STATES, STEPS, may_step


def test_every_step_leads_to_a_known_state_and_every_state_to_the_archive() -> None:
    assert set(STEPS) == set(STATES) == ALIVE | ENDED
    reaches = {"archived"}
    while grown := {state for state, to in STEPS.items() if state not in reaches and reaches & set(to)}:
        reaches |= grown
    assert reaches == set(STATES)
    assert {to for ways in STEPS.values() for to in ways} == set(STATES) - {"received"}


def test_no_result_without_a_vote_where_there_is_a_committee() -> None:
    assert not may_step("accepted", "passed")
    assert may_step("accepted", "passed", committee=False)
    assert may_step("reviewing", "passed")
    assert not may_step("received", "accepted")
    assert not may_step("objected", "confirmed")
