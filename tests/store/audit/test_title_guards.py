"""Faults planted under the verbs of professional titles: the file itself refuses them."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.store.store import Store
from desktop.store.tables import TitleBallot, TitleCount, TitleObjection, TitlePublicity, TitleSession
from tests.store.audit.conftest import COUNT


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("UPDATE title_draw SET seed = '2'", "a draw is never changed"),
        ("DELETE FROM title_draw", "never deleted"),
        ("UPDATE title_ballot SET choice = 'against'", "a ballot is never changed"),
        ("DELETE FROM title_ballot", "never deleted"),
        ("UPDATE title_count SET agree = 13, against = 2", "voided, never changed"),
        ("UPDATE title_application SET state = 'reviewing'; UPDATE title_application SET state = 'failed'", "its c"),
        ("UPDATE title_count SET state = 'announced'; UPDATE title_count SET state = 'void'", "taken back before"),
        ("UPDATE title_member SET signed_in_at = NULL", "who was there"),
        ("DELETE FROM title_member", "who was there"),
        ("INSERT INTO title_recusal VALUES (1, 1, 3, 'kin', '', '2026-11-23')", "nobody withdraws from votes"),
        ("UPDATE title_session SET state = 'closed'; UPDATE title_session SET day = '2026-01-01'", "closed session"),
        (
            (
                "INSERT INTO title_result (batch_id, document, issuer, state, details, by_name, created_at, "
                "updated_at, version) VALUES (1, '伪造1号', '', 'issued', '{}', '', '2026-11-23', '2026-11-23', 1)"
            ),
            "drafted before it confirms",
        ),
        (
            (
                "INSERT INTO title_publicised VALUES (1, 1); UPDATE title_publicity SET state = 'dropped'; "
                "DELETE FROM title_publicised"
            ),
            "who was posted",
        ),
        ("UPDATE title_publicity SET state = 'dropped'; INSERT INTO title_publicised VALUES (1, 1)", "who was posted"),
        ("UPDATE title_publicity SET state = 'dropped'; UPDATE title_publicity SET details = '{\"a\": 1}'", "it was"),
        ("UPDATE title_batch SET state = 'closed'; UPDATE title_batch SET state = 'open'", "a batch that is over"),
        ("UPDATE title_batch SET state = 'closed'; UPDATE title_batch SET cutoff = '2030-12-31'", "that is over"),
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
            for statement in fault.split("; "):
                unit._session.execute(text(statement))
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
