"""A practice office names who decides, so that the notice of acceptance can be issued in it at once."""

from __future__ import annotations

from desktop.case_types import kind
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.casework.practice.departments import INVENTED


def test_every_case_of_the_practice_office_knows_who_decides(practice):
    cases = [read_case(practice, key) for key in find_cases(practice)]
    deciders = {case.decider for case in cases if kind(case.kind).decided_by}  # an enterprise's letter has none
    assert INVENTED["permit_decider"] in deciders
    assert deciders <= set(INVENTED.values())
