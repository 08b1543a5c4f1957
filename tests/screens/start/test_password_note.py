"""A new password is judged while it is typed, by the rule that will judge it."""

from __future__ import annotations

import pytest

from desktop.screens.start.password_note import PasswordNote
from desktop.widgets.look.theme import Theme


@pytest.fixture
def note(qtbot):
    made = PasswordNote(Theme())
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize("bad", ["", "abc1", "aaaaaaaaaa1", "abcdefgh12", "x123456789y"])
def test_weak_passwords_are_told_why(note, bad):
    note.judge(bad)
    assert not note.good_enough()
    assert note.says()


@pytest.mark.parametrize("good", ["zhongguo-2031!", "correct-horse-7-battery", "净月潭边的七棵白桦x9"])
def test_strong_passwords_will_do(note, good):
    note.judge("abc")
    told = note.says()
    note.judge(good)
    assert note.good_enough()
    assert note.says() != told
