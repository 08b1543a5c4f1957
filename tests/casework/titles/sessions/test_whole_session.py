"""A session from its plan to its end, and what is refused on the way."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.sessions.ballots import digest_of
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.publicity.drop_publicity import drop_publicity
from desktop.casework.titles.sessions.closing.close_session import close_session
from desktop.casework.titles.sessions.closing.save_minutes import save_minutes
from desktop.casework.titles.sessions.hearings.note_hearing import note_hearing
from desktop.casework.titles.sessions.hearings.save_score import save_score
from desktop.casework.titles.sessions.planning.arrange_session import arrange_session
from desktop.casework.titles.sessions.planning.drop_session import drop_session
from desktop.casework.titles.sessions.planning.move_hearing import move_hearing
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.planning.put_on_list import put_on_list
from desktop.casework.titles.sessions.planning.take_off_list import take_off_list
from desktop.casework.titles.sessions.reading.list_sessions import list_sessions
from desktop.casework.titles.sessions.reading.read_session import read_session
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.sessions.sitting.recuse import end_recusal, recuse
from desktop.casework.titles.sessions.sitting.set_panels import seat_member, set_panels
from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.casework.titles.sessions.sitting.stand_in import stand_in
from desktop.casework.titles.sessions.voting.announce_counts import announce_counts
from desktop.casework.titles.sessions.voting.verify_counts import verify_counts, votes_of
from desktop.store.tables import TitleApplication, TitleBatch, TitlePublicised, TitlePublicity
from tests.casework.titles.session_fixtures import PLANNED, TODAY

MARKS = {"ethics": 90, "learning": 150, "ability": 160, "performance": 255, "results": 80, "defence": 75}


def test_from_the_plan_to_the_end(planned) -> None:
    office, session = planned.office, planned.session
    set_panels(office, session, 5)
    arrange_session(office, session, start="11:30", minutes=20, breaks="12:00-13:30")
    view = planned.view()
    assert [(one.panel, one.slot) for one in view.hearings] == [
        (1, "11:30"), (2, "11:30"), (3, "11:30"), (4, "11:30"), (5, "11:30"),
        (1, "13:30"), (2, "13:30"), (3, "13:30"), (4, "13:30"),
    ]  # fmt: skip
    assert [sum(one.panel == panel for one in view.members) for panel in range(1, 6)] == [5] * 5
    assert all(view.member(one.main_expert_id).panel == one.panel for one in view.hearings)
    open_session(office, session)
    assert planned.state(0) == "reviewing"
    planned.arrive(16)
    assert (planned.view().quorum.needs, planned.view().quorum.reached) == (17, False)
    sign_in_member(office, session, planned.experts[17], "absent", "出差")
    stand_in(office, session, planned.experts[25], planned.experts[17])
    sign_in_member(office, session, planned.experts[25])
    quorum = planned.view().quorum
    assert (quorum.present, quorum.reached) == (17, True)
    note_hearing(office, session, planned.applications[0], {
        "way": "video", "notes": "讲了十分钟", "opinion": "业绩突出", "recommended": "yes", "panel_present": 5,
        "panel_agree": 5, "questions": [{"question": "本人承担哪一部分？", "answer": "主持设计"}],
    })  # fmt: skip
    save_score(office, session, planned.applications[0], planned.experts[1], MARKS, recommended="yes")
    save_score(office, session, planned.applications[0], planned.experts[2], {**MARKS, "defence": 64})
    heard = planned.heard(0)
    assert (heard.way, heard.average, heard.data["panel_agree"]) == ("video", 804, 5)
    for number in range(8):
        planned.vote(number, 17, papers=number % 2 == 0, agree=12 if number < 6 else 11, against=5)
    take_off_list(office, session, planned.applications[8], "申报人因病未到")
    announce_counts(office, session)
    assert [planned.state(number) for number in range(9)] == ["passed"] * 6 + ["failed"] * 2 + ["reviewing"]
    save_minutes(office, session, {"host": "专家00", "speech": "逐一评议"})
    close_session(office, session)
    view = planned.view()
    assert (view.state, view.digest) == ("closed", digest_of(votes_of(office.store.reads.title_ballots(session))))
    assert verify_counts(office, session).agrees
    assert [(one.state, one.applicants, one.announced) for one in list_sessions(office, planned.batch)] == [
        ("closed", 9, 8)
    ]
    with pytest.raises(Expected, match="已结束"):
        announce_counts(office, session)


def test_who_is_not_told_of_experts_and_votes(planned, acting) -> None:
    assert list_sessions(acting(Role.OFFICER))
    with pytest.raises(Expected, match="不能做这件事"):
        read_session(acting(Role.OFFICER), planned.session)
    assert read_session(acting(Role.AUDITOR), planned.session).members


def test_a_batch_that_was_ended_has_no_further_session(planned, office) -> None:
    with deed(office, "end_batch") as act:
        act.unit.get(TitleBatch, planned.batch).state = "closed"
        act.note("title_batch", planned.batch, fields=("state",))
    with pytest.raises(Expected, match="已经结束"):
        plan_session(office, planned.batch, PLANNED)


def test_what_a_plan_is_refused_for(planned, office) -> None:
    with pytest.raises(Expected) as refused:
        plan_session(office, planned.batch, {**PLANNED, "start": "25:00"})
    assert refused.value.field == "start"
    with deed(office, "save_batch") as act:
        act.unit.get(TitleBatch, planned.batch).opens_on = date(2026, 9, 1)
        act.note("title_batch", planned.batch, fields=("opens_on",))
    for key in (None, planned.session):
        with pytest.raises(Expected, match="早于批次开始受理") as refused:
            plan_session(office, planned.batch, {**PLANNED, "day": "2020-12-20"}, session_id=key)
        assert refused.value.field == "day"
    assert plan_session(office, planned.batch, PLANNED, session_id=planned.session).session is None
    moved = {**PLANNED, "day": "2026-11-24", "sort": "onsite", "inspected": "五轴机床"}
    assert plan_session(office, planned.batch, moved, session_id=planned.session).session == planned.session
    view = planned.view()
    assert (view.sort, view.details["inspected"], view.details["sheet"]) == ("onsite", "五轴机床", "general")
    with pytest.raises(Expected, match="还没有到"):
        open_session(office, planned.session)
    with pytest.raises(Expected, match="每组不足 3 人"):
        set_panels(office, planned.session, 9)
    with pytest.raises(Expected, match="写明原因"):
        drop_session(office, planned.session, " ")
    other = plan_session(office, planned.batch, PLANNED).session
    with pytest.raises(Expected, match="已列入另一次会议"):
        put_on_list(office, other, planned.applications[:1])
    with pytest.raises(Expected, match="没有抽取专家"):
        open_session(office, other)
    drop_session(office, planned.session, "改期")
    put_on_list(office, other, planned.applications[:1])
    with pytest.raises(Expected, match="已取消"):
        arrange_session(office, planned.session)


def test_panels_and_readers_by_hand(planned, office) -> None:
    key, expert = planned.applications[0], planned.experts[5]
    seat_member(office, planned.session, expert, 1, leads=True)
    seat_member(office, planned.session, planned.experts[6], 1, leads=True)
    view = planned.view()
    assert [view.member(one).leads for one in planned.experts[5:7]] == [False, True]
    assert "第 1 组只有 2 位专家，不足 3 位。" in view.warnings
    move_hearing(office, planned.session, key, slot="8:05", main=expert, panel=1)
    assert (planned.heard(0).slot, planned.heard(0).main_expert_id) == ("08:05", expert)
    recuse(office, planned.session, key, expert, "同一单位")
    assert (planned.heard(0).main_expert_id, planned.heard(0).recused) == (None, (expert,))
    with pytest.raises(Expected, match="不能主审"):
        move_hearing(office, planned.session, key, main=expert)
    with pytest.raises(Expected, match="写明回避"):
        recuse(office, planned.session, key, planned.experts[7], "")
    with pytest.raises(Expected, match="已经登记"):
        recuse(office, planned.session, key, expert, "同一单位")
    end_recusal(office, planned.session, key, expert, "登记错了人")
    assert planned.heard(0).recused == ()


def test_who_may_mark_and_how_much(sitting, office) -> None:
    key, expert = sitting.applications[0], sitting.experts[0]

    def mark(**more) -> None:
        save_score(office, sitting.session, key, more.pop("expert", expert), {**MARKS, **more})

    with pytest.raises(Expected, match="没有签到"):
        mark()
    sitting.arrive(2)
    with pytest.raises(Expected, match="0 到 10 分") as refused:
        mark(defence=101)
    assert refused.value.field == "defence"
    with pytest.raises(Expected, match="没有“luck”"):
        mark(luck=1)
    with pytest.raises(Expected, match="还有未评分的项目：答辩"):
        save_score(office, sitting.session, key, expert, {name: 1 for name in MARKS if name != "defence"})
    mark()
    with pytest.raises(Expected, match="已对该申报人评分"):
        recuse(office, sitting.session, key, expert, "师生")
    recuse(office, sitting.session, key, sitting.experts[1], "师生")
    with pytest.raises(Expected, match="回避"):
        mark(expert=sitting.experts[1])
    save_score(office, sitting.session, key, expert, {})
    assert sitting.heard(0).average is None
    with pytest.raises(Expected, match="合计多于"):
        note_hearing(office, sitting.session, key, {"panel_present": 3, "panel_agree": 4})


def test_a_seat_is_sat_by_one(sitting, office) -> None:
    session, (absent, substitute, other) = sitting.session, (sitting.experts[3], *sitting.experts[25:27])
    sign_in_member(office, session, substitute)
    assert sitting.view().quorum.present == 0  # a substitute without a seat does not count
    with pytest.raises(Expected, match="只有候补专家"):
        stand_in(office, session, sitting.experts[4], absent)
    stand_in(office, session, substitute, absent)
    assert sitting.view().quorum.present == 1
    with pytest.raises(Expected, match="已经有人替补"):
        stand_in(office, session, other, absent)
    with pytest.raises(Expected, match="已由候补专家替补"):
        sign_in_member(office, session, absent)
    with pytest.raises(Expected, match="已经签到，不能取消"):
        stand_in(office, session, substitute, None)
    sign_in_member(office, session, substitute, "left")
    assert sitting.view().quorum.present == 0
    sign_in_member(office, session, substitute, "back")
    sign_in_member(office, session, substitute, "undone")
    stand_in(office, session, substitute, None)
    sign_in_member(office, session, absent)
    with pytest.raises(Expected, match="只能替补没有到会的"):
        stand_in(office, session, substitute, absent)
    with pytest.raises(Expected, match="未到会的原因"):
        sign_in_member(office, session, sitting.experts[9], "absent")


PROOF = {"earliest": TODAY.isoformat()}


def test_publicity_before_review_where_the_batch_has_one(planned, office) -> None:
    with deed(office, "save_answers") as act:
        act.unit.rows(TitleBatch)[0].details = {"pre_publicity": True}
        act.note("planted")
    with pytest.raises(Expected, match="还没有评前公示"):
        open_session(office, planned.session)
    with deed(office, "save_answers") as act:
        public = act.unit.add(
            TitlePublicity(batch_id=planned.batch, stage="before_review", posted_on=TODAY, until_on=TODAY, rule=PROOF)
        )
        for key in planned.applications:
            act.unit.get(TitleApplication, key).state = "before_publicity"
            act.unit.add(TitlePublicised(publicity_id=public.id, application_id=key))
        act.note("planted")
    with pytest.raises(Expected, match="评前公示还没有结束"):
        open_session(office, planned.session)
    public = office.store.reads.title_publicities(planned.batch)[0].id
    drop_publicity(office, public, "名单有误")
    with pytest.raises(Expected, match="评前公示已撤下"):
        open_session(office, planned.session)


def test_a_publicity_that_came_to_its_end_leads_to_the_review(planned, office) -> None:
    with deed(office, "save_answers") as act:
        act.unit.rows(TitleBatch)[0].details = {"pre_publicity": True}
        public = act.unit.add(
            TitlePublicity(batch_id=planned.batch, stage="before_review", posted_on=TODAY, until_on=TODAY, rule=PROOF)
        )
        for key in planned.applications:
            act.unit.get(TitleApplication, key).state = "before_publicity"
            act.unit.add(TitlePublicised(publicity_id=public.id, application_id=key))
        act.note("planted")
    with deed(office, "save_answers") as act:
        public = act.unit.rows(TitlePublicity)[0]
        public.state, public.closed_on = "closed", date(2026, 12, 1)
        act.note("planted")
    open_session(office, planned.session)
    assert planned.state(0) == "reviewing"
