"""A batch with nine applicants, a committee of 25 that meets today, and verbs in short."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.deed import deed
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.office import Office
from desktop.casework.people.save_person import save_person
from desktop.casework.practice.open_practice import open_practice
from desktop.casework.titles.sessions.inside.weigh import Choice
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.planning.put_on_list import put_on_list
from desktop.casework.titles.sessions.reading.read_session import read_session
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.casework.titles.sessions.voting.count_votes import Counted, count_votes
from desktop.store.tables import (
    OfficeCase,
    TitleApplication,
    TitleBatch,
    TitleCommittee,
    TitleExpert,
    TitleMember,
)
from tests.casework.conftest import CLOCK, KIND

TODAY = date(2026, 11, 23)
PLANNED = {
    "name": "工程系列评审会", "sort": "office", "day": "2026-11-23", "place": "一楼会议室", "start": "9:00",
    "counters": "计一、计二", "supervisor": "监一",
}  # fmt: skip


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
    subject = KIND.sample(1)
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    case_id = open_case(office, KIND.key, person, employer).case
    with deed(office, "save_answers") as act:
        committee = act.unit.add(
            TitleCommittee(
                name="工程系列高级评审委员会", title_series="engineering", level="high", per="series", size=25,
                filed_from=date(2025, 1, 1), filed_until=date(2027, 12, 31), filing_number="备〔2025〕1号",
            )
        )  # fmt: skip
        batch = act.unit.add(
            TitleBatch(
                number="PC-2026-01", series="PC", year=2026, serial=1, name="第一批", mode="own",
                committee_id=committee.id,
            )
        )  # fmt: skip
        case = act.unit.case(case_id)
        applications = []
        for number in range(1, 10):
            told = {name: getattr(case, name) for name in OfficeCase.model_fields if name not in ("id", "number")}
            own = act.unit.add(OfficeCase(**{**told, "number": f"ZC-2026-{number:04d}", "serial": 900 + number}))
            row = act.unit.add(
                TitleApplication(
                    batch_id=batch.id, case_id=own.id, person_id=case.person_id, serial=number,
                    receipt=f"PC-2026-01-{number:04d}", title_series="engineering", level="FG", state="accepted",
                    since=TODAY,
                )
            )  # fmt: skip
            applications.append(row.id)
        experts = [act.unit.add(TitleExpert(name=f"专家{number:02d}", level="ZG")).id for number in range(28)]
        act.note("planted")
    session = plan_session(office, batch.id, PLANNED).session
    put_on_list(office, session, applications)
    with deed(office, "save_answers") as act:
        for place, key in enumerate(experts):
            role = "chair" if place == 0 else "member" if place < 25 else "substitute"
            act.unit.add(TitleMember(session_id=session, expert_id=key, role=role, place=place))
        act.note("planted")
    keys = {"batch": batch.id, "session": session, "experts": experts, "applications": applications}
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
