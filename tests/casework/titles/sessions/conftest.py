"""A batch with nine applicants, a committee of 25 that meets today, and verbs in short."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.office import Office
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.sessions.inside.weigh import Choice
from desktop.casework.titles.sessions.reading.read_session import read_session
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.casework.titles.sessions.voting.count_votes import Counted, count_votes
from tests.casework.conftest import CLOCK
from tests.casework.titles.session_fixtures import put_session


@dataclass
class Sitting:
    """A session under test with its keys."""

    office: Office
    batch: int
    session: int
    experts: list[int]  # 25 members, then 3 substitutes
    applications: list[int]

    def view(self) -> SessionView:
        return read_session(self.office, self.session)

    def heard(self, number: int) -> HearingView:
        found = self.view().hearing(self.applications[number])
        assert found is not None
        return found

    def arrive(self, count: int) -> None:
        for key in self.experts[:count]:
            sign_in_member(self.office, self.session, key)

    def vote(
        self, number: int, issued: int, *, papers: bool = False, choice: Choice | None = None, **sums: Any
    ) -> None:
        again = sums.pop("round", 1)
        tally = Tally(issued, **sums)
        read = [name for name, count in tally.by_choice.items() for _one in range(count)] if papers else None
        entry = Counted(self.applications[number], tally, read, choice or Choice(), again)
        count_votes(self.office, self.session, [entry])

    def state(self, number: int) -> str:
        found = self.office.store.reads.title_application(self.applications[number])
        assert found is not None
        return found.state


@pytest.fixture(scope="session")
def planned_folder(empty_folder, tmp_path_factory) -> tuple[Path, dict[str, Any]]:
    """An office with a session planned, with its list and its experts, built once and copied for each test."""
    folder = Path(shutil.copytree(empty_folder, tmp_path_factory.mktemp("planned") / "office"))
    office = open_practice(folder, CLOCK)
    keys = put_session(office)
    office.store.close()
    return folder, keys


@pytest.fixture
def folder(planned_folder, tmp_path) -> Path:
    return Path(shutil.copytree(planned_folder[0], tmp_path / "office"))


@pytest.fixture
def planned(office: Office, planned_folder) -> Sitting:
    """Planned, with its list and its experts, all by rows where the verbs belong to other rooms."""
    return Sitting(office, **planned_folder[1])


@pytest.fixture
def sitting(planned: Sitting) -> Sitting:
    """The same, open; nobody has come yet."""
    open_session(planned.office, planned.session)
    return planned
