"""Talent services of one citizen, opened as an officer opens them."""

from __future__ import annotations

import pytest

from desktop.case_types import kind
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.people.save_person import save_person

SEED = 4  # whole


@pytest.fixture
def citizen(office) -> tuple[int, int]:
    """A person with an identity card, and the firm."""
    subject = kind("service_household").sample(SEED)
    person = save_person(office, None, subject.person).person
    return person, save_employer(office, None, subject.employer).employer


@pytest.fixture
def begun(office, citizen):
    """A case of a kind with whole answers, taken so far along its stages."""

    def begin(key: str, *stages: str, **answers) -> int:
        case_id = open_case(office, key, *citizen).case
        save_answers(office, case_id, {**kind(key).sample(SEED).answers, **answers})
        for stage in stages:
            move_case(office, case_id, stage, "演示")
        return case_id

    return begin
