from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.changed import Changed
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.people.save_person import save_person
from tests.window_fixtures import CASES, settle


@pytest.fixture
def told(desk):
    heard = []
    desk.trouble.connect(lambda what, remedy: heard.append((what, remedy)))
    desk.changed.connect(heard.append)
    return heard


def fails(_office):
    raise Expected("办件正被占用。", "请稍后再试。")


def test_an_answer_comes_back(desk, told):
    assert len(desk.ask(find_cases)) == CASES
    assert told == []


def test_trouble_is_told_and_gives_none(desk, told):
    assert desk.ask(fails) is None
    assert told == [("办件正被占用。", "请稍后再试。")]


def test_a_bug_is_not_swallowed(desk):
    def bug(_office):
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.ask(bug)


def test_a_deed_tells_what_it_touched(desk, told):
    changed = desk.do(save_person, None, {"surname": "KIM"})
    assert told == [changed]
    assert isinstance(changed, Changed)


def test_a_deed_that_changed_nothing_is_done_and_tells_nothing(desk, told):
    key = desk.do(save_person, None, {"surname": "KIM"}).person
    told.clear()
    assert desk.do(save_person, key, {"surname": "KIM"}) is not None
    assert told == []


def test_slow_work_tells_trouble_too(parts, desk, told):
    desk.later(fails)
    settle(parts)
    assert told == [("办件正被占用。", "请稍后再试。")]


def test_a_closed_desk_answers_nothing_and_harms_nothing(desk, told):
    assert desk.close()
    assert desk.ask(find_cases) is None
    assert desk.do(save_person, None, {"surname": "KIM"}) is None
    assert not desk.close()
    assert told == []
