from __future__ import annotations

from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.read_case import read_case
from desktop.screens.page import Place
from tests.window_fixtures import settle


def open_case(parts, work, desk, stage):
    keys = desk.ask(find_cases, stage=stage)
    key = next(key for key in keys if desk.ask(read_case, key).subject.answers.get("post"))  # not every kind has one
    work.open(Place("case", key))
    settle(parts)
    return key, work.page.answers


def test_an_accepted_case_is_locked_until_a_reason_is_given(parts, work, desk):
    key, tab = open_case(parts, work, desk, "accepted")
    assert tab._correction.locked
    assert tab.form._read_only
    tab._correction.begin("申请表笔误")
    assert not tab.form._read_only
    name, value = next((n, v) for n, v in tab.form.answers().items() if isinstance(v, str) and n == "post")
    tab.form.fill({name: f"{value}（更正）"})
    assert tab.save_now()
    settle(parts)
    (row,) = parts.window.desk.ask(lambda office: office.store.reads.corrections_of(key))
    assert (row.reason, row.before[name], row.after[name]) == ("申请表笔误", value, f"{value}（更正）")
    assert not tab._correction.locked  # one reason for one sitting


def test_another_case_is_another_sitting(parts, work, desk):
    _key, tab = open_case(parts, work, desk, "accepted")
    tab._correction.begin("申请表笔误")
    other, tab = open_case(parts, work, desk, "registered")
    assert not tab._correction.isVisible()
    assert not tab.form._read_only
    assert desk.ask(read_case, other).accepted_on is None
    _key, tab = open_case(parts, work, desk, "accepted")
    assert tab._correction.locked
