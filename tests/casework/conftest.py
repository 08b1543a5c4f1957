"""A real encrypted office with nothing in it, an invented subject, and a case taken in."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.basics.clock import FixedClock
from desktop.case_types import ALL
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.office import Actor
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.make_practice import make_practice
from desktop.casework.practice.open_practice import open_practice
from tests.service_fixtures import begun, citizen

__all__ = ["begun", "citizen"]

CLOCK = FixedClock(datetime(2026, 11, 23, 1, 0, tzinfo=UTC))  # a Monday, nine in the morning in Beijing
KIND = ALL[0]


@pytest.fixture(scope="session")
def empty_folder(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("empty") / "office"
    make_practice(folder, 0, CLOCK)
    return folder


@pytest.fixture
def folder(empty_folder, tmp_path) -> Path:
    return Path(shutil.copytree(empty_folder, tmp_path / "office"))


@pytest.fixture
def office(folder):
    office = open_practice(folder, CLOCK)
    yield office
    office.store.close()


@pytest.fixture
def subject():
    return KIND.sample(1)  # complete, class A by points


@pytest.fixture
def case_id(office, subject) -> int:
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    case_id = open_case(office, KIND.key, person, employer).case
    save_answers(office, case_id, subject.answers)
    return case_id


@pytest.fixture
def acting(office):
    """The same office with somebody else at the desk."""

    def act(*roles):
        return replace(office, actor=Actor("1", "测试", tuple(roles)))

    return act


@pytest.fixture
def later(office):
    """The same office on another day."""

    def on(instant: datetime):
        clock = FixedClock(instant)
        office.store.clock = clock
        return replace(office, clock=clock)

    return on
