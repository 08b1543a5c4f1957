"""A complaint is looked into, then answered once; a failed applicant may be reviewed again by a re-check."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.titles.complaints.answer_complaint import answer_complaint
from desktop.casework.titles.complaints.check_complaint import check_complaint
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.list_complaints import read_complaint
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.complaints.withdraw_complaint import withdraw_complaint
from tests.casework.titles.after_fixtures import put_voted, state_of
from tests.casework.titles.complaints.conftest import COMPLAINT

ANSWER = {"conclusion": "dismissed", "answer": "经核查不属实。"}


def test_once_and_only_after_it_was_looked_into(office, acting, complaint) -> None:
    with pytest.raises(Expected, match="先核查"):
        answer_complaint(office, complaint, ANSWER)
    with pytest.raises(Expected, match="写明核查情况"):
        check_complaint(office, complaint, " ")
    check_complaint(office, complaint, "学信网可查。")
    with pytest.raises(Expected, match="角色不能"):
        answer_complaint(acting(Role.OFFICER), complaint, ANSWER)
    answer_complaint(office, complaint, ANSWER)
    view = read_complaint(office, complaint)
    assert (view.state, view.conclusion, view.answer, view.may_cancel != "") == (
        "answered", "dismissed", "经核查不属实。", True,
    )  # fmt: skip
    for again in (
        lambda: answer_complaint(office, complaint, ANSWER),
        lambda: check_complaint(office, complaint, "再查"),
        lambda: withdraw_complaint(office, complaint, "撤回"),
    ):
        with pytest.raises(Expected, match="已经办结"):
            again()


def test_it_may_be_taken_back(office, complaint) -> None:
    with pytest.raises(Expected, match="写明原因"):
        withdraw_complaint(office, complaint, "")
    withdraw_complaint(office, complaint, "本人撤回")
    view = read_complaint(office, complaint)
    assert (view.state, view.ended_why) == ("withdrawn", "本人撤回")


def test_only_an_upheld_re_check_sends_back_to_review(office, complaint) -> None:
    failed = put_voted(office, 1, failed={0})
    assert office.store.reads.standing_counts(failed.batch)
    recheck = register_complaint(office, "recheck", About(application_id=failed.applications[0]), COMPLAINT)
    for key in (complaint, recheck.complaint_id):
        check_complaint(office, key, "漏看一份材料。")
        with pytest.raises(Expected, match="只有复核成立"):
            answer_complaint(office, key, ANSWER | {"again": True, "conclusion": "dismissed"})
    answer_complaint(office, recheck.complaint_id, {"conclusion": "upheld", "answer": "重新评审。", "again": True})
    assert state_of(office, failed.applications[0]) == "reviewing"
    assert office.store.reads.standing_counts(failed.batch) == {}  # another count may stand now


def test_only_a_failed_applicant_is_reviewed_again(office) -> None:
    for state in ("accepted", "passed"):
        voted = put_voted(office, 1, state)
        recheck = register_complaint(office, "recheck", About(application_id=voted.applications[0]), COMPLAINT)
        check_complaint(office, recheck.complaint_id, "漏看一份材料。")
        with pytest.raises(Expected, match="不是未通过的申报"):
            answer_complaint(
                office, recheck.complaint_id, {"conclusion": "upheld", "answer": "重新评审。", "again": True}
            )
        assert state_of(office, voted.applications[0]) == state
