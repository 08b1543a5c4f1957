"""Faults planted under the verbs of professional titles: the file itself refuses them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.store.store import Store
from desktop.store.tables import (
    TitleApplication,
    TitleBallot,
    TitleBatch,
    TitleCommittee,
    TitleComplaint,
    TitleCount,
    TitleDraw,
    TitleExpert,
    TitleHeld,
    TitleIntegrity,
    TitleMember,
    TitleObjection,
    TitlePublicity,
    TitleResult,
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


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("UPDATE title_draw SET seed = '2'", "a draw is never changed"),
        ("DELETE FROM title_draw", "never deleted"),
        ("UPDATE title_ballot SET choice = 'against'", "a ballot is never changed"),
        ("DELETE FROM title_ballot", "never deleted"),
        ("UPDATE title_count SET agree = 13, against = 2", "voided, never changed"),
        ("UPDATE title_publicity SET state = 'closed', closed_on = '2026-03-10'", "not closed over an objection"),
        ("UPDATE title_publicity SET state = 'closed', closed_on = '2026-03-09'", "not closed a day early"),
        ("UPDATE title_publicity SET state = 'closed', closed_on = '2026-03-10', until_on = '2026-03-06'", "day early"),
        ("UPDATE title_publicity SET rule = '{}'", "what was posted stays"),
        ("UPDATE title_objection SET content = '无'", "answered, never changed"),
        ("UPDATE title_application SET state = 'confirmed'", "confirmed after its publicity"),
        ("UPDATE title_application SET state = 'documented'", "documented by a line of the ledger"),
        ("UPDATE title_application SET receipt = 'R2'", "who applies where stays"),
        ("DELETE FROM title_application", "never deleted"),
    ],
)
def test_what_was_done_stays(store: Store, held, fault: str, why: str) -> None:
    def plant() -> None:
        with store.unit() as unit:
            unit._session.execute(text(fault))
            unit.record("planted")

    with pytest.raises(IntegrityError, match=why):
        plant()


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"take": 2}, "UNIQUE"),  # a second result
        ({"take": 2, "final": False, "agree": 13}, "ballots add up"),
        ({"take": 2, "final": False, "issued": 18, "returned": 16}, "ballots add up"),
        ({"take": 2, "final": False, "committee": 16}, "ballots add up"),
        ({"take": 2, "final": False, "present": 18}, "only who is there votes"),
        ({"take": 2, "final": False, "decision": {"quorum_needs": 18}}, "no vote before the quorum"),
        ({"take": 2, "final": False, "decision": {"outcome": "filing_expired"}}, "no vote before the quorum"),
    ],
)
def test_no_second_result_and_no_ballot_too_many(store: Store, held, more, why: str) -> None:
    def plant() -> None:
        with store.unit() as unit:
            unit.add(TitleCount(**{**held, **COUNT, **more}))
            unit.record("planted")

    with pytest.raises(IntegrityError, match=why):
        plant()


def test_a_void_count_makes_room_for_another_and_an_answered_objection_for_the_end(store: Store, held) -> None:
    with store.unit() as unit:
        count = unit.rows(TitleCount)[0]
        count.state, count.void_reason = "void", "票数抄错"
        unit.record("planted")
    with store.unit() as unit:
        unit.add(TitleCount(**{**held, **COUNT, "take": 2}))
        unit.rows(TitleObjection)[0].state = "answered"
        unit.record("planted")
    with store.unit() as unit:
        public = unit.rows(TitlePublicity)[0]
        public.state, public.closed_on = "closed", date(2026, 11, 30)
        unit.record("planted")
    with store.unit() as unit:
        assert [count.state for count in unit.rows(TitleCount)] == ["void", "counted"]
        assert unit.rows(TitlePublicity)[0].state == "closed"


@pytest.mark.parametrize(
    "more",
    [
        {"choice": "agree", "take": 2},  # for no count
        {"choice": "abstain"},  # the one abstention lies there
        {"choice": "against", "round": 2},
        {"choice": "yes"},
    ],
)
def test_no_ballot_that_the_count_does_not_know(store: Store, held, more) -> None:
    with store.unit() as unit:
        unit.add(TitleBallot(token="b", choice="abstain", **held))
        unit.record("planted")

    def plant() -> None:
        with store.unit() as unit:
            unit.add(TitleBallot(token="c", **held, **more))
            unit.record("planted")

    with pytest.raises(IntegrityError, match="a ballot too many"):
        plant()


@pytest.mark.parametrize("state", ["away", "closed", "dropped"])
@pytest.mark.parametrize(
    "fault",
    [
        "UPDATE title_member SET signed_in_at = NULL",
        "DELETE FROM title_member WHERE expert_id = 3",
        "INSERT INTO title_recusal VALUES (:session_id, :application_id, 3, 'kin', '', '2026-11-23')",
        (
            "INSERT INTO title_hearing (session_id, application_id, place, panel, slot, way, notes, opinion, "
            "recommended, data) VALUES (:session_id, :application_id, 1, 1, '', '', '', '', '', '{}')"
        ),
    ],
)
def test_nothing_of_a_session_that_is_out_or_over_is_touched(store: Store, held, state: str, fault: str) -> None:
    with store.unit() as unit:
        unit.rows(TitleCount)[0].state = "void"  # what stands of votes has guards of its own
        unit.rows(TitleSession)[0].state = state
        unit.record("planted")

    def plant(words: str) -> None:
        with store.unit() as unit:
            unit._session.execute(text(words), held if ":" in words else {})
            unit.record("planted")

    with pytest.raises(IntegrityError, match="the session is out, or over"):
        plant(fault)
    with pytest.raises(IntegrityError, match="only who is there votes"):
        plant(
            "INSERT INTO title_count (session_id, application_id, round, take, committee, present, recused, issued, "
            "returned, agree, against, abstain, spoiled, passed, reading, final, decision, state, counters, supervisor,"
            " void_reason, by_name, counted_at) VALUES (:session_id, :application_id, 1, 2, 25, 17, 0, 17, 17, 17, 0,"
            " 0, 0, 1, '', 0, '{}', 'counted', '', '', '', '', '2026-11-23')"
        )
    if state == "away":
        with pytest.raises(IntegrityError, match="not changed at home"):
            plant("UPDATE title_session SET place = 'x'")


AFTER = {"title_series": "engineering", "title": "工程师", "level": "ZJ", "mode": "review", "obtained_on": DAY}


@pytest.fixture
def ledger(store: Store, held) -> int:
    """The key of an application with a line of the ledger that was cancelled by an answered complaint, and a ban."""
    application = held["application_id"]
    with store.unit() as unit:
        row = unit.get(TitleApplication, application)
        issued = {"document": "示例人社职〔2026〕1号", "dated": DAY, "state": "issued"}
        result = unit.add(TitleResult(batch_id=row.batch_id, details={"applications": [application]}))
        for name, value in issued.items():
            setattr(result, name, value)
        unit.flush()
        keys = {"person_id": row.person_id, "application_id": application, "result_id": result.id}
        unit.add(TitleHeld(**keys, **AFTER, certificate_number="A1", state="cancelled"))
        told = {"number": "TS-1", "series": "TS", "year": 2026, "serial": 1, "sort": "complaint", "content": "不实"}
        unit.add(TitleComplaint(**told, received_on=DAY, state="answered", conclusion="upheld"))
        unit.add(TitleIntegrity(found_on=DAY, fact="造假", ban_from=DAY, ban_to=date(2029, 3, 2)))
        unit.record("planted")
    return application


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("UPDATE title_held SET state = 'valid'", "cancelled once, for good"),
        ("UPDATE title_held SET obtained_on = '2026-01-01'", "cancelled, never changed"),
        ("UPDATE title_held SET certificate_number = 'A2'", "a certificate keeps its number"),
        ("UPDATE title_result SET document = '另一号'", "issued once, for good"),
        ("UPDATE title_result SET state = 'draft'", "issued once, for good"),
        ("UPDATE title_complaint SET conclusion = 'dismissed'", "answered once, for good"),
        ("UPDATE title_complaint SET content = '无'", "answered, never changed"),
        ("UPDATE title_integrity SET ban_to = '2026-03-03'", "lifted, never changed"),
        ("DELETE FROM title_integrity", "never deleted"),
    ],
)
def test_what_came_after_stays(store: Store, ledger, fault: str, why: str) -> None:
    def plant() -> None:
        with store.unit() as unit:
            unit._session.execute(text(fault))
            unit.record("planted")

    with pytest.raises(IntegrityError, match=why):
        plant()


def test_an_application_has_one_title_and_a_certificate_one_number(store: Store, ledger) -> None:
    def plant(**more: object) -> None:
        with store.unit() as unit:
            person = unit.get(TitleApplication, ledger).person_id
            result = unit.rows(TitleResult)[0].id if "application_id" in more else None
            unit.add(TitleHeld(person_id=person, result_id=result, **AFTER, **more))
            unit.record("planted")

    with pytest.raises(IntegrityError, match="UNIQUE"):
        plant(application_id=ledger)
    with pytest.raises(IntegrityError, match="UNIQUE"):
        plant(certificate_number="A1")


def test_an_objection_after_the_last_day_is_none(store: Store, held) -> None:
    def plant(day: date) -> None:
        with store.unit() as unit:
            public = unit.rows(TitlePublicity)[0].id
            objection = {"publicity_id": public, "application_id": held["application_id"], "content": "不实"}
            unit.add(TitleObjection(**objection, received_on=day))
            unit.record("planted")

    plant(date(2026, 3, 9))
    with pytest.raises(IntegrityError, match="a late objection is a complaint"):
        plant(date(2026, 3, 10))
