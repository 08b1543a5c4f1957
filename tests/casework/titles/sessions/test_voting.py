"""The vote: faults planted at every door, refused by the verb; those beneath it, by the file."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.sessions.ballot_list import count_list
from desktop.case_types.professional_title.sessions.tally import Tally
from desktop.casework.deed import deed
from desktop.casework.duties.roles import Role
from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.papers.inside.of_session import of_session
from desktop.casework.titles.sessions.closing.close_session import close_session
from desktop.casework.titles.sessions.closing.save_minutes import save_minutes
from desktop.casework.titles.sessions.hearings.save_score import save_score
from desktop.casework.titles.sessions.inside.weigh import Choice
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.planning.take_off_list import take_off_list
from desktop.casework.titles.sessions.reading.read_sheet import session_sheet
from desktop.casework.titles.sessions.sitting.recuse import recuse
from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.casework.titles.sessions.voting.add_paper import add_paper, counted_of, drop_papers
from desktop.casework.titles.sessions.voting.announce_counts import announce_counts
from desktop.casework.titles.sessions.voting.count_votes import Counted, count_votes
from desktop.casework.titles.sessions.voting.export_ballots import export_ballots
from desktop.casework.titles.sessions.voting.verify_counts import verify_counts
from desktop.casework.titles.sessions.voting.void_count import void_count
from desktop.casework.titles.sessions.voting.weigh_votes import weigh_votes
from desktop.store.tables import TitleBatch, TitleCommittee
from tests.casework.titles.session_fixtures import PLANNED


def test_no_vote_before_the_quorum(sitting) -> None:
    sitting.arrive(16)
    with pytest.raises(Expected, match=r"1号 .*至少 17 人"):
        sitting.vote(0, 16, agree=16)
    sign_in_member(sitting.office, sitting.session, sitting.experts[16])
    sitting.vote(0, 17, agree=12, against=5)
    assert sitting.heard(0).count.passed


def test_no_vote_when_the_filing_is_over(sitting, office) -> None:
    sitting.arrive(25)
    with deed(office, "save_answers") as act:
        act.unit.rows(TitleCommittee)[0].filed_until = date(2026, 11, 22)
        act.note("planted")
    assert sitting.view().quorum.expired
    with pytest.raises(Expected, match="备案已到期"):
        sitting.vote(0, 25, agree=25)


def test_no_proxy_and_no_ballot_too_many(sitting, office) -> None:
    sitting.arrive(17)
    with pytest.raises(Expected, match="发出 18 票，而可以投票的只有 17 人") as refused:
        sitting.vote(0, 18, agree=18)
    assert (refused.value.field, "不得委托他人投票" in refused.value.remedy) == ("issued", True)
    with pytest.raises(Expected, match="收回 18 票，多于发出的 17 票"):
        sitting.vote(0, 17, agree=12, against=6)
    recuse(office, sitting.session, sitting.applications[0], sitting.experts[0], "近亲属")
    with pytest.raises(Expected, match="只有 16 人"):
        sitting.vote(0, 17, agree=12)
    sign_in_member(office, sitting.session, sitting.experts[20])
    sign_in_member(office, sitting.session, sitting.experts[20], "left")
    with pytest.raises(Expected, match="只有 17 人"):  # who left votes no more
        sitting.vote(1, 18, agree=12)
    entry = Counted(sitting.applications[1], Tally(17, agree=12), ["agree"] * 11)
    with pytest.raises(Expected, match="与合计不符"):
        count_votes(office, sitting.session, [entry])
    assert office.store.reads.title_vote_counts(sitting.session) == []


def test_abstained_spoiled_and_kept_ballots_stay_in_the_base(sitting) -> None:
    sitting.arrive(17)
    sitting.vote(0, 17, agree=11, abstain=3, spoiled=2)  # one never came back
    count = sitting.heard(0).count
    assert (count.passed, count.returned, count.valid, count.decision["counts"][0]["needs"]) == (False, 16, 14, 12)


def test_one_result_each(sitting, office) -> None:
    sitting.arrive(17)
    sitting.vote(0, 17, agree=12)
    with pytest.raises(Expected, match="一人只有一个结果"):
        sitting.vote(0, 17, agree=17)
    with pytest.raises(Expected, match="不允许第二轮投票"):
        sitting.vote(0, 17, agree=17, round=2)
    with pytest.raises(Expected, match="还没有第一轮"):
        sitting.vote(1, 17, agree=17, round=2)
    with pytest.raises(Expected, match="已经表决，不能移出"):
        take_off_list(office, sitting.session, sitting.applications[0], "缺席")
    announce_counts(office, sitting.session)
    with pytest.raises(Expected, match="不在评审中"):
        sitting.vote(0, 17, agree=17)
    with pytest.raises(Expected, match="没有可以宣布"):
        announce_counts(office, sitting.session)


def test_a_second_vote_where_the_rule_set_knows_one(sitting, office) -> None:
    sitting.arrive(17)
    with deed(office, "save_answers") as act:
        act.unit.rows(TitleBatch)[0].details = {"second_vote": True}
        act.note("planted")
    sitting.vote(0, 17, agree=11, against=6)
    sitting.vote(0, 17, agree=12, against=5, round=2)
    heard = sitting.heard(0)
    assert (heard.count.round, heard.count.passed, [one.final for one in heard.earlier]) == (2, True, [False])
    void_count(office, heard.count.id, "看错票")
    assert (sitting.heard(0).count.round, sitting.heard(0).count.passed) == (1, False)
    sitting.vote(0, 17, agree=13, against=4, round=2)
    assert (sitting.heard(0).count.round, sitting.heard(0).count.take) == (2, 2)


def test_the_chair_chooses_where_the_readings_part(sitting, office) -> None:
    sitting.arrive(19)
    recuse(office, sitting.session, sitting.applications[0], sitting.experts[1], "同一单位")
    with pytest.raises(Expected, match=r"取决于回避口径。.*19 人中须 13 票.*不通过.*18 人中须 12 票.*通过") as refused:
        sitting.vote(0, 18, agree=12, against=6)
    assert refused.value.field == "reading"
    with pytest.raises(Expected, match="主任委员"):
        sitting.vote(0, 18, agree=12, against=6, choice=Choice("without_recused"))
    told = weigh_votes(office, sitting.session, {key: Tally(18, 12, 6) for key in sitting.applications[:2]})
    assert [one.depends_on_recusal for one in told.values()] == [True, False]
    with pytest.raises(Expected, match="可以投票的只有 18 人"):
        weigh_votes(office, sitting.session, {sitting.applications[0]: Tally(19, 19)})
    sitting.vote(0, 18, agree=12, against=6, choice=Choice("without_recused", "专家00", "章程第八条"))
    count = sitting.heard(0).count
    assert (count.passed, count.reading, count.recused) == (True, "without_recused", 1)
    assert (count.decision["chosen_by"], count.decision["chosen_why"]) == ("专家00", "章程第八条")
    with pytest.raises(Expected, match="已经计票，回避不能再改"):
        recuse(office, sitting.session, sitting.applications[0], sitting.experts[2], "同一单位")
    sitting.vote(1, 19, agree=12, against=7, choice=Choice("without_recused", "专家00"))  # nothing to choose here
    assert (sitting.heard(1).count.reading, sitting.heard(1).count.decision["chosen_by"]) == ("", "")


def test_who_counts_and_who_watches(planned, office) -> None:
    bare = {name: value for name, value in PLANNED.items() if name not in ("counters", "supervisor")}
    plan_session(office, planned.batch, bare, session_id=planned.session)
    with pytest.raises(Expected, match="已安排，不能这样办"):
        planned.vote(0, 17, agree=17)


def test_a_wrong_count_is_voided_and_counted_again(sitting, office, acting, tmp_path) -> None:
    sitting.arrive(17)
    sitting.vote(0, 17, papers=True, agree=12, against=5)
    with pytest.raises(Expected, match="写明原因"):
        void_count(office, sitting.heard(0).count.id, "")
    announce_counts(office, sitting.session)
    with pytest.raises(Expected, match="只有签发人"):
        void_count(acting(Role.REVIEWER), sitting.heard(0).count.id, "票数抄错")
    assert sitting.state(0) == "passed"
    void_count(office, sitting.heard(0).count.id, "票数抄错")
    assert (sitting.state(0), sitting.heard(0).count) == ("reviewing", None)
    sitting.vote(0, 17, papers=True, agree=11, against=6)
    announce_counts(office, sitting.session)
    heard = sitting.heard(0)
    assert (sitting.state(0), heard.count.take, heard.earlier[0].void_reason) == ("failed", 2, "票数抄错")
    takes = [one.take for one in office.store.reads.title_ballots(sitting.session)]
    assert (takes.count(1), takes.count(2)) == (17, 17)
    found = count_list(export_ballots(office, sitting.session, tmp_path / "list.json").read_bytes(), office.policy)
    assert (found.agrees, found.ballots, [row.state for row in found.rows]) == (True, 34, ["void", "announced"])
    assert "RAMIREZ" not in (tmp_path / "list.json").read_text(encoding="utf-8")
    assert verify_counts(office, sitting.session).agrees
    with pytest.raises(Expected, match="签到不能撤销"):
        sign_in_member(office, sitting.session, sitting.experts[0], "undone")


def test_a_result_that_a_re_check_set_aside_is_none(sitting, office) -> None:
    sitting.arrive(19)
    sitting.vote(0, 19, agree=11, against=8)
    announce_counts(office, sitting.session)
    about = About(application_id=sitting.applications[0])
    told = {"received_on": "2026-11-23", "from_name": "李示例", "content": "漏看材料。"}
    key = register_complaint(office, "recheck", about, told).complaint_id
    check_complaint(office, key, "确有遗漏。")
    answer_complaint(office, key, {"conclusion": "upheld", "answer": "重新评审。", "again": True})
    recuse(office, sitting.session, sitting.applications[0], sitting.experts[0], "同一单位")
    sitting.vote(0, 18, agree=16, against=2)
    for other in sitting.applications[1:]:
        take_off_list(office, sitting.session, other, "未到")
    save_minutes(office, sitting.session, {"host": "专家00"})
    with pytest.raises(Expected, match="1 名申报人没有宣布结果"):
        close_session(office, sitting.session)
    void_count(office, sitting.heard(0).count.id, "看错票")
    take_off_list(office, sitting.session, sitting.applications[0], "另定会议")
    close_session(office, sitting.session)
    assert sitting.state(0) == "reviewing"


def test_papers_with_many_names_are_summed_and_never_kept_as_one(sitting, office) -> None:
    sitting.arrive(17)
    names = sitting.applications
    add_paper(office, sitting.session, dict.fromkeys(names, "spoiled"))
    add_paper(office, sitting.session, dict.fromkeys(names, "spoiled"), out=True)
    for number in range(17):
        read = {key: "agree" if number < 12 + at else "against" for at, key in enumerate(names)}
        add_paper(office, sitting.session, read)
    with pytest.raises(Expected, match="到会 17 人，已记入 17 张"):
        add_paper(office, sitting.session, dict.fromkeys(names, "spoiled"))
    with pytest.raises(Expected, match="不符"):
        add_paper(office, sitting.session, dict.fromkeys(names, "spoiled"), out=True)
    view = sitting.view()
    assert view.details["papers"] == 17
    count_votes(office, sitting.session, [counted_of(one.application_id, one.data, 17) for one in view.hearings])
    assert [sitting.heard(at).count.agree for at in range(6)] == [12, 13, 14, 15, 16, 17]
    assert len(office.store.reads.title_ballots(sitting.session)) == 9 * 17
    drop_papers(office, sitting.session)
    assert "papers" not in sitting.view().details


def test_the_table_of_ballots_tells_nothing_of_the_order(sitting, office) -> None:
    sitting.arrive(17)
    for number in range(9):
        sitting.vote(number, 17, papers=True, agree=12, against=5)
    ballots = office.store.reads.title_ballots(sitting.session)
    assert [one.token for one in ballots] == sorted(one.token for one in ballots)
    assert len({one.application_id for one in ballots[:30]}) > 4  # mixed: no run of one applicant
    own = [one.choice for one in ballots if one.application_id == sitting.applications[0]]
    assert (own.count("agree"), own != ["agree"] * 12 + ["against"] * 5) == (12, True)


@pytest.mark.parametrize(
    "fault",
    [
        "DROP TRIGGER title_ballot_stays; UPDATE title_ballot SET choice = 'agree' WHERE choice = 'against'",
        (
            "DROP TRIGGER title_ballot_no_delete; DELETE FROM title_ballot WHERE token = "
            "(SELECT token FROM title_ballot LIMIT 1)"
        ),
        (
            "DROP TRIGGER title_count_stays; UPDATE title_count SET agree = agree + 1, against = against - 1 "
            "WHERE id = (SELECT max(id) FROM title_count)"
        ),
        "DROP TRIGGER title_ballot_stays; UPDATE title_ballot SET token = '0' || token",
    ],
)
def test_a_count_tampered_with_beneath_the_verbs_is_found(sitting, office, fault: str) -> None:
    sitting.arrive(17)
    sitting.vote(0, 17, papers=True, agree=12, against=5)
    assert verify_counts(office, sitting.session).agrees
    for words in fault.split("; "):
        with office.store.unit() as unit:
            unit._session.execute(text(words))
            unit.record("planted")
    assert not verify_counts(office, sitting.session).agrees
    announce_counts(office, sitting.session)
    save_minutes(office, sitting.session, {"host": "专家00"})
    for key in sitting.applications[1:]:
        take_off_list(office, sitting.session, key, "未到")
    with pytest.raises(Expected, match="与选票不符"):
        close_session(office, sitting.session)


@pytest.mark.parametrize(
    ("fault", "why"),
    [
        ("INSERT INTO title_ballot VALUES ('f', {session}, {application}, 1, 1, 'agree')", "a ballot too many"),
        ("UPDATE title_ballot SET choice = 'agree'", "a ballot is never changed"),
        ("UPDATE title_count SET agree = 17, against = 0", "voided, never changed"),
        ("UPDATE title_count SET final = 1, take = 2", "voided, never changed"),
    ],
)
def test_what_the_file_refuses_beneath_the_verbs(sitting, office, fault: str, why: str) -> None:
    sitting.arrive(17)
    sitting.vote(0, 17, papers=True, agree=12, against=5)

    def plant() -> None:
        with office.store.unit() as unit:
            words = fault.format(session=sitting.session, application=sitting.applications[0])
            unit._session.execute(text(words))
            unit.record("planted")

    with pytest.raises(IntegrityError, match=why):
        plant()


def test_the_window_does_not_count(sitting, acting) -> None:
    with pytest.raises(Expected, match="不能做这件事"):
        count_votes(acting(Role.OFFICER), sitting.session, [])


def test_who_withdrew_after_the_count_holds_nobody_up(sitting, office) -> None:
    sitting.arrive(17)
    for number in range(9):
        sitting.vote(number, 17, agree=12, against=5)
    with deed(office, "save_answers") as act:
        step(act, application_row(act, sitting.applications[2])[0], "withdrawn", why="本人申请撤回")
    told = announce_counts(office, sitting.session)
    assert (told.count, [one.split()[0] for one in told.gone]) == (8, ["PC-2026-77-0003"])
    heard = sitting.heard(2)
    assert (heard.count, heard.earlier[-1].void_reason) == (None, "计票后申报人已“撤回”，不再宣布")
    assert [sitting.state(number) for number in (0, 2)] == ["passed", "withdrawn"]
    save_minutes(office, sitting.session, {"host": "专家00"})
    close_session(office, sitting.session)  # nothing is owed to who withdrew


def test_who_withdraws_before_the_end_owes_no_result(sitting, office) -> None:
    sitting.arrive(17)
    for number in range(8):
        sitting.vote(number, 17, agree=12, against=5)
    announce_counts(office, sitting.session)
    sitting.vote(8, 17, agree=12, against=5)
    save_minutes(office, sitting.session, {"host": "专家00"})
    with pytest.raises(Expected, match="还有 1 名申报人没有宣布结果"):
        close_session(office, sitting.session)
    with deed(office, "save_answers") as act:
        step(act, application_row(act, sitting.applications[8])[0], "withdrawn", why="本人申请撤回")
    close_session(office, sitting.session)
    assert sitting.heard(8).earlier[-1].state == "void"


def test_marks_below_the_floor_are_told_and_stop_nothing(sitting, office) -> None:
    sitting.arrive(17)
    criteria = session_sheet(office, sitting.session).criterion
    low = {one.key: one.most * 5 for one in criteria}
    for expert in sitting.experts[:3]:
        save_score(office, sitting.session, sitting.applications[0], expert, low, recommended="no")
    advice = sitting.heard(0).advice
    assert (advice.average, advice.below, advice.to_check) == (500, True, True)
    assert advice.against[0] == "评议平均 50.0 分，不足 60 分，不宜推荐"
    assert "3 人中 0 人" in advice.against[1]
    sitting.vote(0, 17, agree=12, against=5)
    assert sitting.heard(0).count.passed
    told = of_session(office, sitting.session).hearings[0]
    assert (told.marks, told.below) == ("评议表3张，平均50.0分", "平均50.0分")
    assert "仅供表决参考" in told.against
