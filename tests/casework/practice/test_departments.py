"""A practice office names who decides, so that the notice of acceptance can be issued in it at once."""

from __future__ import annotations

from desktop.case_types import kind
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.casework.practice.departments import INVENTED
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from tests.casework.conftest import CLOCK


def test_every_case_of_the_practice_office_knows_who_decides(tmp_path):
    make_practice(tmp_path / "a", 30, CLOCK)
    office = open_practice(tmp_path / "a", CLOCK)
    try:
        cases = [read_case(office, key) for key in find_cases(office)]
        deciders = {case.decider for case in cases if kind(case.kind).decided_by}  # an enterprise's letter has none
        assert INVENTED["permit_decider"] in deciders
        assert deciders <= set(INVENTED.values())
    finally:
        office.store.close()
