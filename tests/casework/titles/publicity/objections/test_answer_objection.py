"""An objection is looked into, then answered once, with a paper of the register where there is one."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.titles.publicity.list_publicities import list_publicities
from desktop.casework.titles.publicity.objections.answer_objection import answer_objection
from desktop.casework.titles.publicity.objections.check_objection import check_objection
from desktop.casework.titles.publicity.objections.receive_objection import receive_objection
from desktop.casework.titles.publicity.objections.withdraw_objection import withdraw_objection
from desktop.casework.titles.publicity.post_publicity import post_publicity
from tests.casework.titles.after_fixtures import put_voted, state_of
from tests.casework.titles.publicity.objections.test_receive_objection import OBJECTION
from tests.casework.titles.publicity.test_post_publicity import RAW

ANSWER = {"conclusion": "upheld", "answer": "冒用他人业绩。"}


@pytest.fixture
def objection(office) -> int:
    voted = put_voted(office, 1)
    post_publicity(office, voted.batch, "result", voted.applications, RAW)
    key = list_publicities(office, voted.batch)[0].id
    found = receive_objection(office, key, voted.applications[0], OBJECTION).objection_id
    assert found is not None
    return found


def test_looked_into_first_then_answered_once(office, objection) -> None:
    with pytest.raises(Expected, match="先核查"):
        answer_objection(office, objection, ANSWER)
    with pytest.raises(Expected, match="写明核查情况"):
        check_objection(office, objection, "\u200b ")
    check_objection(office, objection, "初查。")
    check_objection(office, objection, "确有冒用。")
    with pytest.raises(Expected, match="没有 示例〔2026〕9号"):
        answer_objection(office, objection, ANSWER | {"filing": "示例〔2026〕9号"})
    answer_objection(office, objection, ANSWER)
    whole = office.store.reads.title_objection(objection)
    assert (whole.state, whole.conclusion, whole.findings) == ("answered", "upheld", "确有冒用。")
    found = office.store.reads.title_application(whole.application_id)
    assert (found.state, found.ended_why) == ("unseated", "冒用他人业绩。")
    for again in (
        lambda: answer_objection(office, objection, ANSWER),
        lambda: check_objection(office, objection, "再查"),
        lambda: withdraw_objection(office, objection, "撤回"),
    ):
        with pytest.raises(Expected, match="已经办结"):
            again()


def test_the_answer_is_the_reviewers(office, acting, objection) -> None:
    check_objection(acting(Role.OFFICER), objection, "属实。")
    with pytest.raises(Expected, match="角色不能"):
        answer_objection(acting(Role.OFFICER), objection, ANSWER)
    answer_objection(acting(Role.REVIEWER), objection, ANSWER | {"conclusion": "dismissed"})
    whole = office.store.reads.title_objection(objection)
    assert state_of(office, whole.application_id) == "result_publicity"
