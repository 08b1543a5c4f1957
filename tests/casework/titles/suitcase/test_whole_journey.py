"""A session leaves on a laptop and comes back; faults planted on the way are refused."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.titles.inside.home import home_of
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.sessions.closing.close_session import close_session
from desktop.casework.titles.sessions.closing.save_minutes import save_minutes
from desktop.casework.titles.sessions.hearings.note_hearing import note_hearing
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.sessions.sitting.recuse import recuse
from desktop.casework.titles.sessions.sitting.set_panels import set_panels
from desktop.casework.titles.sessions.voting.announce_counts import announce_counts
from desktop.casework.titles.sessions.voting.verify_counts import verify_counts
from desktop.casework.titles.sessions.voting.void_count import void_count
from desktop.casework.titles.suitcase.open_suitcase import USER, look_at_suitcase, open_suitcase
from desktop.casework.titles.suitcase.recall_suitcase import recall_suitcase
from desktop.casework.titles.suitcase.return_suitcase import return_suitcase
from desktop.casework.titles.suitcase.send_suitcase import send_suitcase
from desktop.casework.titles.suitcase.take_suitcase import take_suitcase
from desktop.store.sealed.sealing import read_sealed, seal
from desktop.store.sealed.signing import SigningKey
from desktop.store.tables import OfficeCase, Person
from tests.casework.conftest import CLOCK
from tests.casework.titles.sessions.conftest import Sitting, folder, planned, planned_folder

__all__ = ["folder", "planned", "planned_folder"]
WORDS, PASSWORD = "Xiang-2026 出行", "Laptop-2026"


@pytest.fixture
def sent(planned, tmp_path):
    send_suitcase(planned.office, planned.session, tmp_path / "out.tdbox", WORDS)
    return tmp_path / "out.tdbox"


@pytest.fixture
def away(planned, sent, tmp_path):
    """The laptop's own office with the same keys."""
    room = open_suitcase(sent, WORDS, tmp_path / "rooms", PASSWORD, CLOCK)
    office = sign_in(room, USER, PASSWORD, CLOCK)
    yield Sitting(office, planned.batch, planned.session, planned.experts, planned.applications)
    office.store.close()


def held(away: Sitting) -> None:
    """The session out there: opened, nineteen come, one withdraws, all but two are voted on and announced."""
    set_panels(away.office, away.session, 5)
    open_session(away.office, away.session)
    away.arrive(19)
    recuse(away.office, away.session, away.applications[1], away.experts[0], "同一单位")
    note_hearing(away.office, away.session, away.applications[0], {"way": "in_person", "notes": "现场答辩"})
    away.vote(0, 19, papers=True, agree=10, against=9)
    void_count(away.office, away.heard(0).count.id, "读错一张")
    away.vote(0, 19, papers=True, agree=13, against=6)
    away.vote(2, 19, agree=12, against=7)
    announce_counts(away.office, away.session)


def test_it_leaves_is_held_and_comes_back_once(planned, sent, away, tmp_path) -> None:
    home, back = planned.office, tmp_path / "back.tdbox"
    assert planned.view().state == "away"
    assert look_at_suitcase(sent).name == "工程系列评审会"
    assert home_of(home) is None
    with pytest.raises(Expected, match="已装箱外出"):
        open_session(home, planned.session)
    with pytest.raises(Expected, match="不是外出的会议箱"):
        return_suitcase(home, back)
    held(away)
    return_suitcase(away.office, back)
    assert away.view().state == "away"
    with pytest.raises(Expected, match="已装箱外出"):  # shut out there from now on
        announce_counts(away.office, away.session)
    return_suitcase(away.office, tmp_path / "again.tdbox")  # the same result once more
    take_suitcase(home, back)
    view = planned.view()
    assert (view.state, view.quorum.present, view.members[0].panel) == ("open", 19, 1)
    assert [planned.state(number) for number in range(3)] == ["passed", "reviewing", "failed"]
    heard = planned.heard(0)
    assert (heard.notes, heard.count.take, [one.void_reason for one in heard.earlier]) == (
        "现场答辩", 2, ["读错一张"]
    )  # fmt: skip
    assert planned.heard(1).recused == (planned.experts[0],)
    assert verify_counts(home, planned.session).agrees
    assert len(home.store.reads.title_ballots(planned.session)) == 38
    for file in (back, tmp_path / "again.tdbox"):
        with pytest.raises(Expected, match="已经收回过"):
            take_suitcase(home, file)
    planned.vote(1, 18, agree=16, against=2)  # and goes on at home


def test_a_session_that_ended_out_there_ends_at_home(planned, away, tmp_path) -> None:
    held(away)
    for number in (1, 3, 4, 5, 6, 7, 8):
        away.vote(number, 18, papers=True, agree=18)
    announce_counts(away.office, away.session)
    save_minutes(away.office, away.session, {"host": "专家00"})
    close_session(away.office, away.session)
    return_suitcase(away.office, tmp_path / "back.tdbox")
    take_suitcase(planned.office, tmp_path / "back.tdbox")
    view = planned.view()
    assert (view.state, view.digest) == ("closed", away.view().digest)
    assert view.details["minutes"] == {"host": "专家00"}


def test_no_more_of_a_person_than_is_needed_goes_along(planned, away) -> None:
    with deed(away.office, "read_session") as act:
        people, cases = act.unit.rows(Person), act.unit.rows(OfficeCase)
        assert {name for one in people for name in one.data} <= {"chinese_name", "sex", "birth_date", "nationality"}
        assert not any("insurance" in one.answers or "citizen_number" in one.answers for one in cases)
        assert all(one.carried is None and one.decision is None for one in cases)
        act.note("looked")
    assert len(away.office.store.reads.title_sessions()) == 1


def test_the_file_itself_keeps_a_session_that_is_out(planned, sent) -> None:
    def plant() -> None:
        with planned.office.store.unit() as unit:
            unit._session.execute(text("UPDATE title_member SET signed_in_at = '2026-11-23 01:00:00'"))
            unit.record("planted")

    with pytest.raises(IntegrityError, match="the session is out"):
        plant()


def test_what_keeps_a_session_from_leaving(planned, tmp_path) -> None:
    out = tmp_path / "out.tdbox"
    with pytest.raises(Expected, match="密码"):
        send_suitcase(planned.office, planned.session, out, "1234")
    open_session(planned.office, planned.session)
    planned.arrive(17)
    with pytest.raises(Expected, match="没有写成"):
        send_suitcase(planned.office, planned.session, tmp_path / "nowhere" / "out.tdbox", WORDS)
    assert planned.view().state == "open"
    planned.vote(0, 17, agree=12)
    with pytest.raises(Expected, match="已经计票"):
        send_suitcase(planned.office, planned.session, out, WORDS)
    assert not out.exists()


def test_recalled_it_is_worth_nothing(planned, away, tmp_path) -> None:
    held(away)
    return_suitcase(away.office, tmp_path / "back.tdbox")
    with pytest.raises(Expected, match="写明原因"):
        recall_suitcase(planned.office, planned.session, " ")
    recall_suitcase(planned.office, planned.session, "改在本机构开会")
    assert planned.view().state == "planned"
    with pytest.raises(Expected, match="已经召回"):
        take_suitcase(planned.office, tmp_path / "back.tdbox")
    # A newer one leaves: the answer to the older never takes its place.
    send_suitcase(planned.office, planned.session, tmp_path / "second.tdbox", WORDS)
    with pytest.raises(Expected, match="已经召回"):
        take_suitcase(planned.office, tmp_path / "back.tdbox")
    assert look_at_suitcase(tmp_path / "second.tdbox").serial == 2


def test_an_older_one_never_replaces_a_newer_on_the_laptop(planned, sent, away, tmp_path) -> None:
    rooms = tmp_path / "rooms"
    with pytest.raises(Expected, match="已在本机打开过"):
        open_suitcase(sent, WORDS, rooms, PASSWORD, CLOCK)
    recall_suitcase(planned.office, planned.session, "改期")
    send_suitcase(planned.office, planned.session, tmp_path / "second.tdbox", WORDS)
    with pytest.raises(Expected, match="口令不对"):
        open_suitcase(tmp_path / "second.tdbox", "Xiang-2026", rooms, PASSWORD, CLOCK)
    with pytest.raises(Expected, match="密码"):
        open_suitcase(tmp_path / "second.tdbox", WORDS, rooms, "short", CLOCK)
    open_suitcase(tmp_path / "second.tdbox", WORDS, rooms, PASSWORD, CLOCK)
    away.office.store.close()
    for room in rooms.glob("*-1"):
        room.rename(rooms / "gone")
    with pytest.raises(Expected, match="更新的会议箱"):
        open_suitcase(sent, WORDS, rooms, PASSWORD, CLOCK)


def test_tampered_foreign_and_forged_results_are_refused(planned, sent, away, tmp_path) -> None:
    held(away)
    back = tmp_path / "back.tdbox"
    return_suitcase(away.office, back)
    data, home = back.read_bytes(), home_of(away.office)
    assert home is not None
    with pytest.raises(Expected, match="这是外出的会议箱文件"):
        take_suitcase(planned.office, sent)
    with pytest.raises(Expected, match="带回的结果文件"):
        open_suitcase(back, WORDS, tmp_path / "rooms", PASSWORD, CLOCK)
    bad = tmp_path / "bad.tdbox"
    bad.write_bytes(data[:400] + bytes([data[400] ^ 1]) + data[401:])
    with pytest.raises(Expected, match="被改动过"):
        take_suitcase(planned.office, bad)
    key, own = bytes.fromhex(home.reply_key), SigningKey(bytes.fromhex(home.reply_sign))
    sealed = read_sealed(data)
    plain, head = sealed.open(key), {**sealed.head}
    bad.write_bytes(seal(plain, head, key, SigningKey.new()))
    with pytest.raises(Expected, match="不是本机构装出"):
        take_suitcase(planned.office, bad)
    bad.write_bytes(seal(plain, {**head, "office": "0" * 32}, key, own))
    with pytest.raises(Expected, match="另一个机构"):
        take_suitcase(planned.office, bad)
    bad.write_bytes(seal(plain, {**head, "serial": 7}, key, own))
    with pytest.raises(Expected, match="不是本机构装出"):
        take_suitcase(planned.office, bad)
    for fault in FAULTS:
        payload = json.loads(plain)
        fault(payload["rows"])
        bad.write_bytes(seal(json.dumps(payload).encode(), head, key, own))
        with pytest.raises((Expected, IntegrityError)):
            take_suitcase(planned.office, bad)
        assert planned.view().state == "away"
    take_suitcase(planned.office, back)
    assert planned.state(0) == "passed"


def ballot_too_many(rows) -> None:
    rows["title_ballot"].append({**rows["title_ballot"][0], "token": "f" * 32})


def ballot_turned(rows) -> None:
    one = next(one for one in rows["title_ballot"] if one["choice"] == "against" and one["take"] == 2)
    one["choice"] = "agree"


def ballot_gone(rows) -> None:
    rows["title_ballot"].pop()


def sums_turned(rows) -> None:
    rows["title_count"][-1].update(agree=13, against=6)  # by sums: says failed, comes to passed


def more_present(rows) -> None:
    rows["title_count"][-1].update(present=20, issued=20)


def somebody_new(rows) -> None:
    rows["title_member"].append({**rows["title_member"][0], "expert_id": 9999})


def somebody_less(rows) -> None:
    rows["title_hearing"].pop()


def two_results(rows) -> None:
    rows["title_count"].append({**rows["title_count"][-1], "take": 2, "id": 99})


FAULTS = (
    ballot_too_many, ballot_turned, ballot_gone, sums_turned, more_present, somebody_new, somebody_less, two_results,
)  # fmt: skip


def test_who_withdrew_meanwhile_has_a_void_count(planned, away, tmp_path) -> None:
    held(away)
    return_suitcase(away.office, tmp_path / "back.tdbox")
    with deed(planned.office, "save_answers") as act:
        step(act, application_row(act, planned.applications[0])[0], "withdrawn", why="本人申请撤回")
    take_suitcase(planned.office, tmp_path / "back.tdbox")
    heard = planned.heard(0)
    assert (planned.state(0), heard.count) == ("withdrawn", None)
    assert heard.earlier[-1].void_reason == "会议外出期间，申报人已不在评审中"
    assert planned.state(2) == "failed"


def test_another_office_takes_nothing_in(planned, away, tmp_path, acting) -> None:
    held(away)
    return_suitcase(away.office, tmp_path / "back.tdbox")
    with pytest.raises(Expected, match="另一个机构"):
        take_suitcase(away.office, tmp_path / "back.tdbox")
    with pytest.raises(Expected, match="不能做这件事"):
        take_suitcase(replace(acting("officer")), tmp_path / "back.tdbox")
