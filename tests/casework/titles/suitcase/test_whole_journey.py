"""A session leaves on a laptop and comes back; faults planted on the way are refused."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.basics.clock import FixedClock
from desktop.basics.errors import Expected
from desktop.case_types.professional_title.sessions.count_code import count_code, digest_of_counts, summed_of
from desktop.casework.deed import deed
from desktop.casework.safety.signing.sign_in import sign_in
from desktop.casework.titles.inside.home import home_of
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.sessions.closing.close_session import close_session
from desktop.casework.titles.sessions.closing.save_minutes import save_minutes
from desktop.casework.titles.sessions.hearings.note_hearing import note_hearing
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.reading.read_happened import read_happened
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.sessions.sitting.recuse import recuse
from desktop.casework.titles.sessions.sitting.set_panels import set_panels
from desktop.casework.titles.sessions.voting.announce_counts import announce_counts
from desktop.casework.titles.sessions.voting.verify_counts import verify_counts
from desktop.casework.titles.sessions.voting.void_count import void_count
from desktop.casework.titles.suitcase import open_suitcase as opened
from desktop.casework.titles.suitcase import return_suitcase as returning
from desktop.casework.titles.suitcase import send_suitcase as sending
from desktop.casework.titles.suitcase.open_suitcase import USER, look_at_suitcase, open_suitcase
from desktop.casework.titles.suitcase.opened_suitcases import opened_suitcases
from desktop.casework.titles.suitcase.recall_suitcase import recall_suitcase
from desktop.casework.titles.suitcase.return_suitcase import return_suitcase
from desktop.casework.titles.suitcase.send_suitcase import send_suitcase
from desktop.casework.titles.suitcase.take_suitcase import look_at_result, take_suitcase
from desktop.casework.titles.suitcase.witness_counts import witness_counts
from desktop.store.keys.cost import QUICK
from desktop.store.sealed.sealing import read_sealed, seal
from desktop.store.sealed.signing import SigningKey
from desktop.store.tables import OfficeCase, Person
from tests.casework.conftest import CLOCK
from tests.casework.titles.session_fixtures import PLANNED
from tests.casework.titles.sessions.conftest import Sitting, folder, planned, planned_folder

__all__ = ["folder", "planned", "planned_folder"]
WORDS, PASSWORD = "Xiang-2026 出行", "Laptop-2026"


@dataclass
class Out(Sitting):
    """The laptop's own office with the same keys, and the supervisor's code."""

    code: str

    def bring(self, path) -> None:
        """The supervisor confirms what stands, and it goes home."""
        witness_counts(self.office, self.code.lower().replace("-", " "), "监一")
        return_suitcase(self.office, path)


@pytest.fixture
def code(planned, tmp_path):
    return send_suitcase(planned.office, planned.session, tmp_path / "out.tdbox", WORDS).code


@pytest.fixture
def sent(code, tmp_path):
    return tmp_path / "out.tdbox"


@pytest.fixture
def away(planned, sent, code, tmp_path):
    room = open_suitcase(sent, WORDS, tmp_path / "rooms", PASSWORD, CLOCK, operator="李明")
    office = sign_in(room, USER, PASSWORD, CLOCK)
    yield Out(office, planned.batch, planned.session, planned.experts, planned.applications, code)
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


def answered(away, tmp_path):
    """The session held and brought home: the file, both keys of the answer, what was read in it, opened."""
    held(away)
    back = tmp_path / "back.tdbox"
    away.bring(back)
    home = home_of(away.office)
    assert home is not None
    key, own = bytes.fromhex(home.reply_key), SigningKey(bytes.fromhex(home.reply_sign))
    sealed = read_sealed(back.read_bytes())
    return back, key, own, sealed, json.loads(sealed.open(key))


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
    away.bring(back)
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
    away.bring(tmp_path / "back.tdbox")
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
    away.bring(tmp_path / "back.tdbox")
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
    away.bring(back)
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
        payload["confirmed"] = None  # as if nobody had confirmed: the rules still weigh every row
        bad.write_bytes(seal(json.dumps(payload).encode(), head, key, own))
        with pytest.raises((Expected, IntegrityError)):
            take_suitcase(planned.office, bad, unwitnessed="监票码丢失")
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


def withdrew_without_a_name(rows) -> None:
    one = next(one for one in rows["title_count"] if not one["passed"])
    one.update(recused=1, issued=18, against=6, reading="without_recused", passed=True)


FAULTS = (
    withdrew_without_a_name,
    ballot_too_many, ballot_turned, ballot_gone, sums_turned, more_present, somebody_new, somebody_less, two_results,
)  # fmt: skip


def test_who_withdrew_meanwhile_has_a_void_count(planned, away, tmp_path) -> None:
    held(away)
    away.bring(tmp_path / "back.tdbox")
    with deed(planned.office, "save_answers") as act:
        step(act, application_row(act, planned.applications[0])[0], "withdrawn", why="本人申请撤回")
    take_suitcase(planned.office, tmp_path / "back.tdbox")
    heard = planned.heard(0)
    assert (planned.state(0), heard.count) == ("withdrawn", None)
    assert heard.earlier[-1].void_reason == "会议外出期间，申报人已不在评审中"
    assert planned.state(2) == "failed"


def test_another_office_takes_nothing_in(planned, away, tmp_path, acting) -> None:
    held(away)
    away.bring(tmp_path / "back.tdbox")
    with pytest.raises(Expected, match="另一个机构"):
        take_suitcase(away.office, tmp_path / "back.tdbox")
    with pytest.raises(Expected, match="不能做这件事"):
        take_suitcase(replace(acting("officer")), tmp_path / "back.tdbox")


def test_the_supervisor_confirms_what_stands_and_nothing_else(planned, away, code, tmp_path) -> None:
    back = tmp_path / "back.tdbox"
    with pytest.raises(Expected, match="没有监票码可用"):
        witness_counts(planned.office, code, "监一")
    with pytest.raises(Expected, match="还没有计票"):
        witness_counts(away.office, code, "监一")
    held(away)
    with pytest.raises(Expected, match="监票码不对"):
        witness_counts(away.office, code[:-1] + ("2" if code[-1] != "2" else "3"), "监一")
    with pytest.raises(Expected, match="写明监票人"):
        witness_counts(away.office, code, " ")
    witness_counts(away.office, code, "监一")
    away.vote(1, 18, papers=True, agree=18)  # counted after it was confirmed
    with pytest.raises(Expected, match="还没有经监票人") as refused:
        return_suitcase(away.office, back)
    assert refused.value.field == "unwitnessed"
    away.bring(back)
    told = look_at_result(planned.office, back)
    assert (told.by, told.wanted, told.faults) == ("监一", True, ())
    assert told.code == count_code(digest_of_counts(
        summed_of(one.count, one.receipt) for one in away.view().hearings if one.count is not None
    ))  # fmt: skip
    take_suitcase(planned.office, back)
    (case,) = read_happened(planned.office, planned.session).cases
    assert (case.confirmed_by, case.code, case.good) == ("监一", told.code, True)


def test_counts_nobody_confirmed_are_the_heads_to_take_in(planned, away, acting, tmp_path) -> None:
    held(away)
    back = tmp_path / "back.tdbox"
    return_suitcase(away.office, back, unwitnessed="监票码信封遗失")
    assert look_at_result(planned.office, back).why == "监票码信封遗失"
    for office, why, says in (
        (planned.office, "", "没有经监票人"), (acting("reviewer"), "已核对签字的计票表", "只有签发人可以收回"),
    ):  # fmt: skip
        with pytest.raises(Expected, match=says) as refused:
            take_suitcase(office, back, unwitnessed=why)
        assert refused.value.field == "unwitnessed"
    take_suitcase(planned.office, back, unwitnessed="已核对签字的计票表")
    (case,) = read_happened(planned.office, planned.session).cases
    assert case.unwitnessed.startswith("监票码信封遗失；已核对签字的计票表")


def test_a_count_invented_by_who_holds_the_laptop_is_not_confirmed(planned, away, tmp_path) -> None:
    """All the laptop knows is used: both keys of the answer, its own rows. The code alone is not on it."""
    back, key, own, sealed, payload = answered(away, tmp_path)
    for one in payload["rows"]["title_count"]:
        if one["state"] == "announced" and not one["passed"]:
            one.update(agree=19, against=0, passed=True)  # consistent by itself: sums only
    digest = digest_of_counts(
        summed_of(SimpleNamespace(**one), f"PC-2026-77-{one['application_id']:04d}")
        for one in payload["rows"]["title_count"] if one["state"] != "void"
    )  # fmt: skip
    seen = payload["confirmed"]["seen"]
    for told in (payload["confirmed"], {**payload["confirmed"], "seen": {**seen, "digest": digest}}):
        payload["confirmed"] = told
        back.write_bytes(seal(json.dumps(payload).encode(), {**sealed.head}, key, own))
        with pytest.raises(Expected, match="与带回的计票不符"):
            take_suitcase(planned.office, back)
    payload["confirmed"] = None
    back.write_bytes(seal(json.dumps(payload).encode(), {**sealed.head}, key, own))
    with pytest.raises(Expected, match="没有经监票人"):
        take_suitcase(planned.office, back)


def beside_the_confirmed(payload) -> None:
    """A second count, passed, beside the one that stands and failed."""
    one = next(one for one in payload["rows"]["title_count"] if not one["passed"] and one["state"] == "announced")
    payload["rows"]["title_count"].append(
        {**one, "id": 99, "take": 2, "final": False, "passed": True, "agree": 19, "against": 0}
    )


def deeds_gone(payload) -> None:
    payload["deeds"] = payload["deeds"][:3]


def counters_changed(payload) -> None:
    payload["rows"]["title_count"][0]["counters"] = "别人"


def ended_without_results(payload) -> None:
    payload["rows"]["title_count"], payload["rows"]["title_ballot"], payload["confirmed"] = [], [], None
    payload["rows"]["title_session"][0].update(state="closed", closed_at="2026-11-23T02:00:00Z")


@pytest.mark.parametrize("fault", [beside_the_confirmed, deeds_gone, counters_changed, ended_without_results])
def test_nothing_lies_beside_what_was_confirmed(planned, away, tmp_path, fault) -> None:
    back, key, own, sealed, payload = answered(away, tmp_path)
    fault(payload)
    back.write_bytes(seal(json.dumps(payload).encode(), {**sealed.head}, key, own))
    with pytest.raises(Expected):
        take_suitcase(planned.office, back)
    if fault in (beside_the_confirmed, ended_without_results):  # not even by the head
        payload["confirmed"] = None
        back.write_bytes(seal(json.dumps(payload).encode(), {**sealed.head}, key, own))
        with pytest.raises(Expected, match=r"与选票或者规则不符|没有结果"):
            take_suitcase(planned.office, back, unwitnessed="已核对")


def test_a_room_without_its_note_is_kept(away, sent, tmp_path) -> None:
    held(away)
    rooms, room = tmp_path / "rooms", away.office.folder
    (room / "suitcase.json").write_text("{", encoding="utf-8")
    assert [one for one, _head in opened_suitcases(rooms)] == [room]
    (room / "suitcase.json").unlink()
    with pytest.raises(Expected, match="已在本机打开过"):
        open_suitcase(sent, WORDS, rooms, PASSWORD, CLOCK)
    assert [folder for folder, _head in opened_suitcases(rooms)] == [room]
    assert away.heard(0).count.passed


def test_a_file_nobody_of_us_packed_opens_no_room(sent, tmp_path) -> None:
    head = {**read_sealed(sent.read_bytes()).head}
    for name in ("salt", "argon2id"):
        head.pop(name)
    for body in (b"", b"[]", b"{}", b'{"office": {"id": 1, "details": {}}, "session": 1}'):
        sent.write_bytes(seal(body, head, WORDS, SigningKey.new(), cost=QUICK))
        with pytest.raises(Expected):
            open_suitcase(sent, WORDS, tmp_path / "rooms", PASSWORD, CLOCK)


def test_what_was_done_out_there_is_read_at_home_and_kept(planned, away, tmp_path) -> None:
    held(away)
    with pytest.raises(Expected):
        witness_counts(away.office, "2222", "监一")
    away.bring(tmp_path / "back.tdbox")
    take_suitcase(planned.office, tmp_path / "back.tdbox")
    told = read_happened(planned.office, planned.session)
    there = [one for one in told.rows if one.serial == 1]
    assert {one.who for one in there} == {"李明"}
    deeds = {"打开会议箱", "专家签到", "计票", "作废计票", "宣布表决结果", "监票人确认计票"}
    assert deeds <= {one.says for one in there}
    assert [one.result for one in there if one.says == "监票人确认计票"] == ["ok", "failed"]
    voided = next(one for one in there if one.says == "作废计票")
    assert (voided.reason, voided.about) == ("读错一张", planned.heard(0).applicant)
    assert "会议装箱外出" in {one.says for one in told.rows if one.serial == 0}

    def plant() -> None:
        with planned.office.store.unit() as unit:
            unit._session.execute(text("UPDATE title_suitcase SET data = replace(data, '读错一张', '看错一张')"))
            unit.record("planted")

    with pytest.raises(IntegrityError, match="comes back once"):
        plant()
    with planned.office.store.unit() as unit:  # the guard taken away: the digest in the audit still tells
        unit._session.execute(text("DROP TRIGGER title_suitcase_back_stays"))
        unit.record("planted")
    plant()
    assert [one.good for one in read_happened(planned.office, planned.session).cases] == [False]


def test_a_session_may_be_moved_to_the_day_it_is_held(planned, away, tmp_path) -> None:
    later = FixedClock(datetime(2026, 11, 24, 2, tzinfo=UTC))
    away.office.store.clock = planned.office.store.clock = later
    away.office, planned.office = (replace(one.office, clock=later) for one in (away, planned))
    with pytest.raises(Expected, match="已经过去"):
        open_session(away.office, away.session)
    with pytest.raises(Expected, match="不能补录"):
        plan_session(
            away.office, away.batch, {**PLANNED, "day": "2026-11-22", "afterwards": "雪"}, session_id=away.session
        )
    plan_session(away.office, away.batch, {**PLANNED, "day": "2026-11-24"}, session_id=away.session)
    held(away)
    away.bring(tmp_path / "back.tdbox")
    take_suitcase(planned.office, tmp_path / "back.tdbox")
    assert planned.view().day == date(2026, 11, 24)


def test_a_cut_leaves_nothing_home_does_not_know_of(planned, code, sent, tmp_path, monkeypatch) -> None:
    class Cut(BaseException):
        """The power goes."""

    def cut(*_given) -> None:
        raise Cut

    recall_suitcase(planned.office, planned.session, "改期")
    with monkeypatch.context() as broken:  # between the file and its name: home knows that it left, recalls it
        broken.setattr(sending, "put_there", cut)
        with pytest.raises(Cut):
            send_suitcase(planned.office, planned.session, tmp_path / "two.tdbox", WORDS)
    assert planned.view().state == "away"
    assert not (tmp_path / "two.tdbox").exists()
    recall_suitcase(planned.office, planned.session, "断电")
    send_suitcase(planned.office, planned.session, tmp_path / "three.tdbox", WORDS)
    rooms = tmp_path / "rooms"
    with monkeypatch.context() as broken:  # while it is opened: opened again, what was half made goes
        broken.setattr(opened, "note_suitcase", cut)
        broken.setattr(opened, "take_apart", lambda _folder: None)
        with pytest.raises(Cut):
            open_suitcase(tmp_path / "three.tdbox", WORDS, rooms, PASSWORD, CLOCK)
    room = open_suitcase(tmp_path / "three.tdbox", WORDS, rooms, PASSWORD, CLOCK, operator="李明")
    office = sign_in(room, USER, PASSWORD, CLOCK)
    out = Sitting(office, planned.batch, planned.session, planned.experts, planned.applications)
    with monkeypatch.context() as broken:  # before the result is written: the session is shut, the result is the same
        broken.setattr(returning, "write_out", cut)
        with pytest.raises(Cut):
            return_suitcase(office, tmp_path / "back.tdbox")
    assert out.view().state == "away"
    return_suitcase(office, tmp_path / "back.tdbox")
    office.store.close()
    take_suitcase(planned.office, tmp_path / "back.tdbox")
    assert planned.view().state == "planned"


def test_a_file_made_by_somebody_is_no_crash(planned, away, tmp_path) -> None:
    back, key, own, sealed, plain = answered(away, tmp_path)
    head = {**sealed.head}
    for wrong in ([1], {"a": 1}, 10**400, "1", True, 0):
        back.write_bytes(seal(b"{}", {**head, "session": wrong}, key, SigningKey.new()))
        with pytest.raises(Expected, match="会议箱文件"):
            take_suitcase(planned.office, back)
    rows = plain["rows"]
    strange = [
        [], {}, {**plain, "rows": []}, {**plain, "rows": {}}, {**plain, "deeds": [1]}, {**plain, "confirmed": [2]},
        {**plain, "rows": {**rows, "title_session": rows["title_session"] * 2}},
        {**plain, "rows": {**rows, "title_recusal": [{**rows["title_recusal"][0], "expert_id": 99}]}},
        {**plain, "rows": {**rows, "title_session": [{**rows["title_session"][0], "id": 77}]}},
    ]  # fmt: skip
    for body in ["", *map(json.dumps, strange)]:
        back.write_bytes(seal(body.encode(), head, key, own))
        with pytest.raises(Expected):
            take_suitcase(planned.office, back, unwitnessed="试")
    assert planned.view().state == "away"
    rows["title_session"][0]["details"]["left_as"] = "away"
    back.write_bytes(seal(json.dumps(plain).encode(), head, key, own))
    take_suitcase(planned.office, back)
    assert planned.view().state == "open"
