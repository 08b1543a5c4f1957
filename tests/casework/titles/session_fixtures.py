"""A batch with nine applicants and a session of a committee of 25, planned for today, put into an office by rows."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.case_types import ALL
from desktop.casework.deed import deed
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.office import Office
from desktop.casework.people.save_person import save_person
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.planning.put_on_list import put_on_list
from desktop.store.tables import (
    OfficeCase,
    TitleApplication,
    TitleBatch,
    TitleCommittee,
    TitleExpert,
    TitleMember,
)

TODAY = date(2026, 11, 23)
KIND = ALL[0]
PLANNED = {
    "name": "工程系列评审会", "sort": "office", "day": "2026-11-23", "place": "一楼会议室", "start": "9:00",
    "counters": "计一、计二", "supervisor": "监一",
}  # fmt: skip


def filed_committee(act: Any) -> TitleCommittee:
    """A committee of 25 for senior engineers, filed for as long as any test looks."""
    return act.unit.add(
        TitleCommittee(
            name="工程系列高级评审委员会", title_series="engineering", level="high", per="series", size=25,
            filed_from=date(2025, 1, 1), filed_until=date(2027, 12, 31), filing_number="备〔2025〕1号",
        )
    )  # fmt: skip


def put_session(office: Office) -> dict[str, Any]:
    """Keys: batch, session, experts (25 members, then 3 substitutes), applications."""
    subject = KIND.sample(1)
    person = save_person(office, None, subject.person).person
    employer = save_employer(office, None, subject.employer).employer
    case_id = open_case(office, KIND.key, person, employer).case
    with deed(office, "save_answers") as act:
        committee = filed_committee(act)
        batch = act.unit.add(
            TitleBatch(
                number="PC-2026-77", series="PC", year=2026, serial=77, name="第一批", mode="own",
                committee_id=committee.id,
            )
        )  # fmt: skip
        case = act.unit.case(case_id)
        applications = []
        for number in range(1, 10):
            told = {name: getattr(case, name) for name in OfficeCase.model_fields if name not in ("id", "number")}
            own = act.unit.add(OfficeCase(**{**told, "number": f"ZC-2026-9{number:03d}", "serial": 900 + number}))
            row = act.unit.add(
                TitleApplication(
                    batch_id=batch.id, case_id=own.id, person_id=case.person_id, serial=number,
                    receipt=f"PC-2026-77-{number:04d}", title_series="engineering", level="FG", state="accepted",
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
    return {"batch": batch.id, "session": session, "experts": experts, "applications": applications}
