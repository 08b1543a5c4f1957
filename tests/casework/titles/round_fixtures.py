"""A batch with three whole applications of one firm, a session that was held, and a complaint, put into an office."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, Final

from desktop.case_types import kind
from desktop.case_types.samples.people import invented_employer
from desktop.casework.deed import deed
from desktop.casework.employers.find_employers import find_employers
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.intake.open_case import open_case
from desktop.casework.intake.save_answers import save_answers
from desktop.casework.office import Office
from desktop.casework.people.save_person import save_person
from desktop.store.tables import (
    TitleApplication,
    TitleBatch,
    TitleComplaint,
    TitleCount,
    TitleExpert,
    TitleHearing,
    TitleMember,
    TitleRecusal,
    TitleSession,
)
from tests.casework.titles.session_fixtures import filed_committee

TODAY: Final = date(2026, 11, 23)
WHOLE: Final = (0, 1, 2)  # seeds of samples that tell all


def put_round(office: Office) -> dict[str, Any]:
    """Keys: batch, session, complaint, cases; receipts, names and experts in words."""
    review = kind("professional_title_review")
    told = {**invented_employer(3), "employer_in_zone": True}
    known = find_employers(office, str(told["name"]))
    firm = known[0] if known else save_employer(office, None, told).employer
    cases, people, names = [], [], []
    for seed in WHOLE:
        subject = review.sample(seed, TODAY)  # type: ignore[misc]
        person = save_person(office, None, subject.person).person
        case_id = open_case(office, review.key, person, firm).case
        save_answers(office, case_id, subject.answers)
        cases.append(case_id)
        people.append(person)
        names.append(str(subject.person["chinese_name"]))
    with deed(office, "save_answers") as act:
        keys = _planted(act, cases, people)
        act.note("planted")
    return {**keys, "cases": cases, "names": names}


def _planted(act: Any, cases: list[int], people: list[int]) -> dict[str, Any]:
    committee = filed_committee(act)
    batch = act.unit.add(
        TitleBatch(
            number="PC-2026-88", series="PC", year=2026, serial=88, name="2026年度工程系列第一批", mode="own",
            committee_id=committee.id, opens_on=TODAY, closes_on=TODAY,
            details={"series": ["engineering"], "levels": ["FG"], "mode": "own"},
        )
    )  # fmt: skip
    session = act.unit.add(
        TitleSession(
            batch_id=batch.id, committee_id=committee.id, name="评审会", sort="onsite", day=TODAY, place="企业会议室",
            state="open", details={"counters": "计一、计二", "supervisor": "监一", "recorder": "记一"},
        )
    )  # fmt: skip
    experts = [act.unit.add(TitleExpert(name=f"专家{number:02d}", level="ZG")) for number in range(25)]
    for place, expert in enumerate(experts):
        arrived = datetime(2026, 11, 23, 1, tzinfo=UTC) if place != 24 else None
        act.unit.add(
            TitleMember(
                session_id=session.id, expert_id=expert.id, role="chair" if place == 0 else "member", place=place,
                panel=place % 3 + 1, signed_in_at=arrived, absent_why="" if arrived else "出差",
            )
        )  # fmt: skip
    receipts, applications = [], []
    for serial, (case_id, person) in enumerate(zip(cases, people, strict=True), 1):
        receipts.append(f"PC-2026-88-{serial:04d}")
        row = act.unit.add(
            TitleApplication(
                batch_id=batch.id, case_id=case_id, person_id=person, serial=serial, receipt=receipts[-1],
                title_series="engineering", level="FG", state="reviewing", since=TODAY,
            )
        )  # fmt: skip
        applications.append(row.id)
        act.unit.add(TitleHearing(session_id=session.id, application_id=row.id, place=serial, panel=1, slot="09:20"))
        if serial == 2:  # whoever withdraws does so before the count
            told = {"ground": "同一单位", "noted_at": act.unit.now}
            act.unit.add(
                TitleRecusal(session_id=session.id, application_id=row.id, expert_id=experts[5].id, **told)
            )
        count = act.unit.add(
            TitleCount(
                session_id=session.id, application_id=row.id, committee=25, present=24, issued=24, returned=24,
                agree=20 if serial < 3 else 3, against=2 if serial < 3 else 19, abstain=2, spoiled=0,
                passed=serial < 3, counters="计一、计二", supervisor="监一", counted_at=act.unit.now,
            )
        )  # fmt: skip
        count.state = "announced"
    complaint = act.unit.add(
        TitleComplaint(
            number="TS-2026-088", series="TS", year=2026, serial=88, sort="complaint", person_id=people[0],
            application_id=applications[0], received_on=TODAY, from_name="赵某", content="反映业绩不实",
        )
    )  # fmt: skip
    return {
        "batch": batch.id, "session": session.id, "complaint": complaint.id, "receipts": receipts,
        "experts": [expert.name for expert in experts],
    }  # fmt: skip
