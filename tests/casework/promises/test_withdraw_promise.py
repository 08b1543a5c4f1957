"""A promise may be taken back while it binds nobody."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.intake.move_case import move_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.promises.make_promise import make_promise
from desktop.casework.promises.read_promises import read_promises
from desktop.casework.promises.withdraw_promise import withdraw_promise


def test_before_acceptance_with_a_reason_and_then_anew(office, ready):
    make_promise(office, ready, "no_crime", "later")
    key = read_promises(office, ready, "no_crime").now.id
    with pytest.raises(Expected) as trouble:
        withdraw_promise(office, key, " ")
    assert trouble.value.field == "why"
    withdraw_promise(office, key, "申请人已能交来")
    line = read_promises(office, ready, "no_crime")
    assert (line.now, line.promises[0].state) == (None, "withdrawn")
    assert next(s.state for s in list_materials(office, ready) if s.line.key == "no_crime") == "missing"
    with pytest.raises(Expected, match="已经了结"):
        withdraw_promise(office, key, "再来一次")
    make_promise(office, ready, "no_crime", "declared")
    assert read_promises(office, ready, "no_crime").now.kind == "declared"


def test_after_acceptance_the_case_stands_on_it(office, ready):
    make_promise(office, ready, "no_crime", "later")
    move_case(office, ready, "accepted", "体检另交")
    with pytest.raises(Expected, match="凭承诺受理"):
        withdraw_promise(office, read_promises(office, ready, "no_crime").now.id, "想绕过去")


def test_mending_an_accepted_case_frees_nobody_from_a_promise(office, ready):
    """补正 after acceptance is a stage of its own: the case was accepted on the promise all the same."""
    make_promise(office, ready, "no_crime", "later")
    move_case(office, ready, "accepted", "体检另交")
    move_case(office, ready, "correcting", "合同缺页")
    with pytest.raises(Expected, match="凭承诺受理"):
        withdraw_promise(office, read_promises(office, ready, "no_crime").now.id, "想绕过去")


def test_mending_before_acceptance_still_lets_a_promise_go(office, ready):
    make_promise(office, ready, "no_crime", "later")
    move_case(office, ready, "correcting", "合同缺页")
    withdraw_promise(office, read_promises(office, ready, "no_crime").now.id, "申请人已能交来")
    assert read_promises(office, ready, "no_crime").now is None
