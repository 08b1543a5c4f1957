"""A session with votes, for faults planted under the verbs of professional titles."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.store.store import Store
from desktop.store.tables import (
    TitleApplication,
    TitleBallot,
    TitleBatch,
    TitleCommittee,
    TitleCount,
    TitleDraw,
    TitleExpert,
    TitleMember,
    TitleObjection,
    TitlePublicity,
    TitleSession,
)
from tests.store_fixtures import DAY, put_case, put_person

COMMITTEE = {"name": "评委会", "title_series": "engineering", "level": "high", "per": "series", "size": 25}
DRAWN = {"algorithm": "x", "seed": "1", "digest": "0", "drawn_on": DAY, "by_name": "王示例"}
COUNT = {
    "committee": 25, "present": 17, "issued": 17, "returned": 16, "agree": 12, "against": 3, "abstain": 1, "spoiled": 0,
    "passed": True,
}  # fmt: skip

POSTED = {"stage": "result", "posted_on": DAY, "until_on": date(2026, 3, 9), "rule": {"earliest": "2026-03-09"}}


@pytest.fixture
def held(store: Store) -> dict[str, int]:
    """A session with one application, a draw, a ballot and a count; a publicity with an open objection."""
    with store.unit() as unit:
        person = put_person(unit)
        case = put_case(unit, person)
        batch = unit.add(TitleBatch(number="PC-1", series="PC", year=2026, serial=1, name="一", mode="own"))
        committee = unit.add(TitleCommittee(**COMMITTEE))
        session = unit.add(
            TitleSession(batch_id=batch.id, committee_id=committee.id, name="会议", day=DAY, state="open")
        )
        for number in range(17):
            expert = unit.add(TitleExpert(name=f"专家{number}"))
            unit.add(TitleMember(session_id=session.id, expert_id=expert.id, signed_in_at=unit.now))
        row = unit.add(
            TitleApplication(
                batch_id=batch.id, case_id=case.id, person_id=case.person_id, serial=1, receipt="R1", since=DAY
            )
        )
        keys = {"session_id": session.id, "application_id": row.id}
        unit.add(TitleDraw(session_id=session.id, committee_id=committee.id, drawn_at=unit.now, **DRAWN))
        unit.add(TitleCount(**keys, **COUNT))
        unit.add(TitleBallot(token="a", choice="agree", **keys))
        public = unit.add(TitlePublicity(**POSTED, batch_id=batch.id))
        unit.add(TitleObjection(publicity_id=public.id, application_id=row.id, received_on=DAY, content="不实"))
        unit.record("planted")
        return {name: value for name, value in keys.items() if value is not None}
