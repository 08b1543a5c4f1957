"""A publicity ends when it was up long enough and nothing is open; planted faults are refused by verb and by file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime

import pytest
from sqlalchemy.exc import IntegrityError

from desktop.basics.errors import Expected
from desktop.casework.deed import deed
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.publicity import rows
from desktop.casework.titles.publicity.close_publicity import close_publicity
from desktop.casework.titles.publicity.drop_publicity import drop_publicity
from desktop.casework.titles.publicity.extend_publicity import extend_publicity
from desktop.casework.titles.publicity.list_publicities import list_publicities, read_publicity
from desktop.casework.titles.publicity.objections.answer_objection import answer_objection
from desktop.casework.titles.publicity.objections.check_objection import check_objection
from desktop.casework.titles.publicity.objections.receive_objection import receive_objection
from desktop.casework.titles.publicity.objections.withdraw_objection import withdraw_objection
from desktop.casework.titles.publicity.post_publicity import post_publicity
from tests.casework.titles.after_fixtures import Voted, put_voted, state_of
from tests.casework.titles.publicity.test_post_publicity import RAW

NEXT = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)  # the day after the last one
OBJECTION = {"received_on": "2026-11-18", "from_name": "李示例", "written": True, "content": "业绩不是本人的。"}


@dataclass(frozen=True)
class Up:
    """A publicity that is up, with its applications."""

    id: int
    voted: Voted


@pytest.fixture
def up(office) -> Up:
    voted = put_voted(office, 2)
    post_publicity(office, voted.batch, "result", voted.applications, RAW)
    return Up(list_publicities(office, voted.batch)[0].id, voted)


def test_it_ends_the_day_after_and_confirms_its_names(office, later, up) -> None:
    with pytest.raises(Expected, match="2026-11-23 为止，次日起可以结束"):
        close_publicity(office, up.id)
    day = later(NEXT)
    assert read_publicity(day, up.id).may_close == ""
    close_publicity(day, up.id)
    assert {state_of(day, key) for key in up.voted.applications} == {"confirmed"}
    view = read_publicity(day, up.id)
    assert (view.state, view.closed_on, view.may_close) == ("closed", date(2026, 11, 24), "这次公示已结束。")
    for verb in (close_publicity, lambda one, key: drop_publicity(one, key, "错")):
        with pytest.raises(Expected, match="已结束"):
            verb(day, up.id)


def test_before_the_review_it_sends_names_to_review(office, later) -> None:
    taken = put_voted(office, 1, "accepted")
    post_publicity(office, taken.batch, "before_review", taken.applications, RAW)
    day = later(NEXT)
    close_publicity(day, list_publicities(day, taken.batch)[0].id)
    assert state_of(day, taken.applications[0]) == "reviewing"


def test_not_over_an_objection_until_it_is_answered(office, later, up) -> None:
    first, second = up.voted.applications
    objection = receive_objection(office, up.id, first, OBJECTION).objection_id
    assert state_of(office, first) == "objected"
    day = later(NEXT)
    with pytest.raises(Expected, match="还有 1 件异议没有办结"):
        close_publicity(day, up.id)
    with pytest.raises(Expected, match="还有异议没有办结"):
        drop_publicity(day, up.id, "重发")
    check_objection(day, objection, "合同上是本人。")
    with pytest.raises(Expected, match="还有 1 件异议没有办结"):
        close_publicity(day, up.id)
    answer_objection(day, objection, {"conclusion": "dismissed", "answer": "经核查，业绩属实。"})
    close_publicity(day, up.id)
    assert {state_of(day, first), state_of(day, second)} == {"confirmed"}


def test_who_is_objected_to_rightly_is_not_confirmed(office, later, up) -> None:
    first, second = up.voted.applications
    objection = receive_objection(office, up.id, first, OBJECTION).objection_id
    check_objection(office, objection, "确有冒用。")
    answer_objection(office, objection, {"conclusion": "upheld", "answer": "冒用他人业绩。"})
    day = later(NEXT)
    close_publicity(day, up.id)
    assert (state_of(day, first), state_of(day, second)) == ("unseated", "confirmed")


def test_a_name_waits_for_every_objection_to_it(office, later, up) -> None:
    first, _second = up.voted.applications
    one = receive_objection(office, up.id, first, OBJECTION).objection_id
    other = receive_objection(office, up.id, first, OBJECTION | {"from_name": "", "anonymous": True}).objection_id
    withdraw_objection(office, one, "来人撤回")
    assert state_of(office, first) == "objected"
    withdraw_objection(office, other, "无从核实")
    assert state_of(office, first) == "result_publicity"


def test_it_may_only_grow_longer(office, later, up) -> None:
    for until, why, says in (
        (date(2026, 11, 23), "补一天", "须晚于"), (date(2026, 11, 30), " ", "写明原因"),
        (date(2027, 12, 30), "太久", "超过一年"),
    ):  # fmt: skip
        with pytest.raises(Expected, match=says):
            extend_publicity(office, up.id, until, why)
    extend_publicity(office, up.id, date(2026, 11, 24), "栏目停用一天")
    with pytest.raises(Expected, match="2026-11-24 为止"):
        close_publicity(later(NEXT), up.id)


def test_what_was_taken_down_is_posted_again(office, up) -> None:
    with pytest.raises(Expected, match="写明原因"):
        drop_publicity(office, up.id, "")
    drop_publicity(office, up.id, "名单有误")
    post_publicity(office, up.voted.batch, "result", up.voted.applications, RAW)
    new, old = list_publicities(office, up.voted.batch)
    assert (new.state, old.state, old.ended_why) == ("open", "dropped", "名单有误")


def test_the_file_refuses_what_a_broken_verb_would_do(office, later, up, monkeypatch) -> None:
    """Planted: the verb looks at nothing. A day early, over an objection, confirmed behind its back."""
    monkeypatch.setattr("desktop.casework.titles.publicity.close_publicity.not_yet", lambda *_args: "")
    assert rows.not_yet is not None
    with pytest.raises(IntegrityError, match="not closed a day early"):
        close_publicity(office, up.id)
    receive_objection(office, up.id, up.voted.applications[0], OBJECTION)
    day = later(NEXT)
    with pytest.raises(IntegrityError, match="not closed over an objection"):
        close_publicity(day, up.id)

    def confirm() -> None:
        with deed(day, "close_publicity") as act:
            step(act, application_row(act, up.voted.applications[1])[0], "confirmed")

    with pytest.raises(IntegrityError, match="confirmed after its publicity"):
        confirm()
    assert read_publicity(day, up.id).state == "open"
