"""A reviewer judges that a promise was not kept, and a head may lift the record."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.read_case import read_case
from desktop.casework.onward.record_result import record_result
from desktop.casework.promises.break_promise import break_promise
from desktop.casework.promises.lift_credit import lift_credit
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_credit import read_credit
from desktop.casework.promises.read_promises import read_promises
from tests.casework.promises.conftest import TODAY
from tests.casework.promises.test_settle_promises import GRANTED


@pytest.fixture
def broken(office, ready) -> int:
    for key in ("no_crime", "medical"):
        make_promise(office, ready, key, "later")
    move_case(office, ready, "accepted")
    break_promise(office, read_promises(office, ready, "no_crime").now.id, "出具机关回函：未出具该证明")
    return ready


def test_only_who_decides_and_only_with_the_facts(office, acting, ready):
    make_promise(office, ready, "no_crime", "later")
    key = read_promises(office, ready, "no_crime").now.id
    with pytest.raises(Expected, match="角色"):
        break_promise(acting(Role.OFFICER), key, "不想等了")
    with pytest.raises(Expected) as trouble:
        break_promise(office, key, "")
    assert trouble.value.field == "why"


def test_it_ends_today_pauses_the_case_and_stands_on_record(office, broken):
    made = read_promises(office, broken, "no_crime").promises[0]
    assert (made.state, made.ended_on, made.ended_why) == ("broken", TODAY, "出具机关回函：未出具该证明")
    records = read_credit(office, person=read_case(office, broken).person_id)
    assert [(record.reason, record.bars) for record in records] == [("出具机关回函：未出具该证明", True)]


def test_the_head_lifts_a_record_with_its_ground(office, acting, broken):
    record = read_credit(office, person=read_case(office, broken).person_id)[0]
    with pytest.raises(Expected, match="角色"):
        lift_credit(acting(Role.REVIEWER), record.id, "已补交")
    with pytest.raises(Expected) as trouble:
        lift_credit(office, record.id, "  ")
    assert trouble.value.field == "why"
    lift_credit(acting(Role.HEAD), record.id, "已补交并说明原因")
    lifted = read_credit(office, person=read_case(office, broken).person_id)[0]
    assert (lifted.bars, lifted.lifted_on, lifted.lifted_why) == (False, TODAY, "已补交并说明原因")
    with pytest.raises(Expected, match="已经解除"):
        lift_credit(office, record.id, "再解除")


def test_nothing_is_decided_over_an_open_promise_or_a_broken_one_still_owed(office, broken):
    move_case(office, broken, "reviewing")
    with pytest.raises(Expected, match="无犯罪记录证明、体检证明"):
        record_result(office, broken, GRANTED)
    with pytest.raises(Expected, match="承诺的材料"):
        move_case(office, broken, "decided")
    refused = {"result": "refused", "decided_on": "2026-11-23", "reason": "材料不实。"}
    with pytest.raises(Expected, match="体检证明"):
        record_result(office, broken, refused)  # over the open one nothing is decided either way
    break_promise(office, read_promises(office, broken, "medical").now.id, "到期前声明不再补交")
    record_result(office, broken, refused)
    assert read_case(office, broken).stage == "decided"
