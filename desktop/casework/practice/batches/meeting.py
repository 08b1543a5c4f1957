"""The middle of an invented batch: names posted, a draw, a session at the firm, marks, votes."""

from __future__ import annotations

from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.office import Office
from desktop.casework.practice.batches.intake import Batch
from desktop.casework.titles.panels.draws.draw_members import draw_members
from desktop.casework.titles.panels.draws.name_chair import name_chair
from desktop.casework.titles.panels.draws.read_draws import read_draws, repeat_draw
from desktop.casework.titles.publicity.close_publicity import close_publicity
from desktop.casework.titles.publicity.list_publicities import list_publicities
from desktop.casework.titles.publicity.list_publishable import list_publishable
from desktop.casework.titles.publicity.objections.answer_objection import answer_objection
from desktop.casework.titles.publicity.objections.check_objection import check_objection
from desktop.casework.titles.publicity.objections.receive_objection import receive_objection
from desktop.casework.titles.publicity.post_publicity import post_publicity
from desktop.casework.titles.publicity.reckon_publicity import reckon_publicity
from desktop.casework.titles.publicity.views import PublicityView
from desktop.casework.titles.sessions.closing.close_session import close_session
from desktop.casework.titles.sessions.closing.save_minutes import save_minutes
from desktop.casework.titles.sessions.hearings.note_hearing import note_hearing
from desktop.casework.titles.sessions.hearings.save_score import save_score
from desktop.casework.titles.sessions.inside.sheet import read_sheet
from desktop.casework.titles.sessions.planning.arrange_session import arrange_session
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.planning.put_on_list import put_on_list
from desktop.casework.titles.sessions.reading.read_session import read_session
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.casework.titles.sessions.sitting.open_session import open_session
from desktop.casework.titles.sessions.sitting.recuse import recuse
from desktop.casework.titles.sessions.sitting.set_panels import set_panels
from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.casework.titles.sessions.sitting.stand_in import stand_in
from desktop.casework.titles.sessions.voting.announce_counts import announce_counts
from desktop.casework.titles.sessions.voting.count_votes import Counted, count_votes
from desktop.casework.titles.sessions.voting.verify_counts import verify_counts

PANELS: Final = 3
RECUSED: Final = 2
WEAK: Final = 7


def post(office: Office, batch: Batch, stage: str) -> int:
    """Put up everybody whose turn it is, for exactly as long as the rule asks; gives how many."""
    names = [one.application_id for one in list_publishable(office, batch.batch_id, stage)]
    today = office.clock.today()
    raw: dict[str, JsonValue] = {
        "posted_on": today.isoformat(),
        "until_on": reckon_publicity(office, stage, today).earliest.isoformat(),
        "way": "门户网站和公示栏",
        "place": "演示新区政务服务网",
        "supervisor": "机关纪委",
        "telephone": "0431-80009999",
    }
    post_publicity(office, batch.batch_id, stage, names, raw)
    return len(names)


def object_and_answer(office: Office, batch: Batch) -> None:
    """One objection to a name that is up, checked and dismissed; the publicity waits for it."""
    up = _up(office, batch)
    name = up.names[0].application_id
    raw: dict[str, JsonValue] = {
        "received_on": office.clock.today().isoformat(), "from_name": "赵一平", "contact": "13900002222",
        "written": True, "content": "反映申报人一项业绩的本人排名与实际不符。",
    }  # fmt: skip
    receive_objection(office, up.id, name, raw)
    objection = _up(office, batch).objections[0].id
    check_objection(office, objection, "经向单位核实，项目验收文件载明本人排名第二，与申报一致。")
    answer_objection(office, objection, {"conclusion": "dismissed", "answer": "经核查，反映情况不属实。"})


def end_publicity(office: Office, batch: Batch) -> None:
    """The one that is up comes to its end."""
    close_publicity(office, _up(office, batch).id)


def _up(office: Office, batch: Batch) -> PublicityView:
    return next(one for one in list_publicities(office, batch.batch_id) if one.state == "open")


def plan(office: Office, batch: Batch, day: str, place: str) -> int:
    """A session at the firm with everybody on its list, and its experts drawn before a witness. Out: the session."""
    raw: dict[str, JsonValue] = {
        "name": "上门评审会议（演示）", "sort": "onsite", "day": day, "place": place, "start": "08:30",
        "counters": "陈立、孙倩", "supervisor": "郑洁", "overseers": "机关纪委 周正", "recorder": "吴敏",
        "contact": "李文静",
    }  # fmt: skip
    made = plan_session(office, batch.batch_id, raw, employer_id=batch.employer_id).session
    if made is None:
        raise AssertionError("a new session has a key")
    states = ("accepted", "before_publicity", "reviewing")
    put_on_list(office, made, [one.id for one in office.store.reads.title_applications(batch.batch_id, states)])
    draw_members(office, made, "演示见证：二〇二六", "郑洁")
    set_panels(office, made, PANELS)
    arrange_session(office, made, start="08:30", minutes=8, breaks="12:00-13:00")
    name_chair(office, made, read_session(office, made).members[0].expert_id, "chair")
    drawn = read_draws(office, made)[-1]
    batch.told["draw_repeats"] = "yes" if repeat_draw(office, drawn.id).same else "no"
    return made


def meet(office: Office, batch: Batch, session_id: int, seed: int) -> None:
    """One stays away and a substitute takes the seat, two withdraw; all are heard, marked and voted on."""
    random = Random(f"session {seed}")  # noqa: S311 - an invented meeting
    open_session(office, session_id)
    session = read_session(office, session_id)
    seated = [one for one in session.members if one.role != "substitute"]
    substitutes = [one for one in session.members if one.role == "substitute"]
    absent = seated[-1]
    for one in seated[:-1]:
        sign_in_member(office, session_id, one.expert_id)
    sign_in_member(office, session_id, absent.expert_id, "absent", "临时出差")
    if substitutes:
        sign_in_member(office, session_id, substitutes[0].expert_id)
        stand_in(office, session_id, substitutes[0].expert_id, absent.expert_id)
    for hearing, member in zip(session.hearings[:RECUSED], seated[:RECUSED], strict=False):
        if hearing.application_id not in member.recused:
            recuse(office, session_id, hearing.application_id, member.expert_id, "曾共同承担课题")
    session = read_session(office, session_id)
    for hearing in session.hearings:
        _hear(office, session, hearing, random)
    count_votes(office, session_id, [_vote(one, random) for one in session.hearings])
    announce_counts(office, session_id)
    minutes: dict[str, JsonValue] = {
        "host": next(one.name for one in session.members if one.role == "chair"),
        "speech": "逐人评议，按规定投票。",
        "oversight": "全程监督，未见异常。",
    }
    save_minutes(office, session_id, minutes)
    batch.told["recount"] = "agrees" if verify_counts(office, session_id).agrees else "differs"
    close_session(office, session_id)
    batch.told["voted"] = len(session.hearings)


def _hear(office: Office, session: SessionView, hearing: HearingView, random: Random) -> None:
    """A panel marks it; the panel's opinion is a reference only."""
    details = office.store.reads.title_batch(session.batch_id)
    sheet = read_sheet(office, details.details if details else {}, session.details, session.day)
    weak = hearing.place % 40 == WEAK  # one below the floor, so that the window has something to warn of
    panel = [one for one in session.members if one.there and one.panel == hearing.panel][:3]
    for member in panel:
        if member.expert_id not in hearing.recused:
            share = {one.key: random.uniform(0.68, 0.98) - (0.3 if weak else 0.0) for one in sheet.criterion}
            marks = {one.key: round(one.most * share[one.key] * 10) for one in sheet.criterion}
            says = "no" if weak else "yes"
            save_score(office, session.id, hearing.application_id, member.expert_id, marks, recommended=says)
    note_hearing(
        office,
        session.id,
        hearing.application_id,
        {
            "way": "video" if hearing.place % 12 == 0 else "in_person",
            "questions": [{"question": "主要业绩中本人承担的工作", "answer": "负责总体方案和关键工艺验证"}],
            "opinion": "业绩证明不充分，答辩不清楚。" if weak else "业绩突出，答辩清楚。",
            "recommended": "no" if weak else "yes",
        },
    )


def _vote(hearing: HearingView, random: Random) -> Counted:
    """The papers of one applicant; most pass, one in nine does not."""
    voters = hearing.voters
    agree = voters - random.randint(0, max(1, voters // 6)) if random.random() > 0.11 else voters * 6 // 10
    against = voters - agree
    papers = ["agree"] * agree + ["against"] * against
    return Counted(hearing.application_id, Tally(voters, agree=agree, against=against), papers)
