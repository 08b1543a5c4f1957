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
