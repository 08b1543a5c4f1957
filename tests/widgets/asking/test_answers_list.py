"""Whole sentences as answers: numbers, arrows, Enter and the mouse take one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.asking.answers_list import Answer, AnswersList

THREE = (Answer("a", "甲" * 60, "一" * 80), Answer("b", "乙"), Answer("c", "丙", aside="据在册资料"))


@pytest.fixture
def answers(qtbot, theme):
    made = AnswersList(theme, "答案", kept=True, columns=2)
    qtbot.addWidget(made)
    made.resize(420, 400)
    made.show()
    made.show_answers(THREE, "b")
    made.activateWindow()
    QApplication.processEvents()
    return made


def taken(answers) -> list[str]:
    found: list[str] = []
    answers.chosen.connect(found.append)
    return found


def test_a_number_takes_and_stays_marked(answers):
    found = taken(answers)
    answers.begin()
    QTest.keyClick(QApplication.focusWidget() or answers, Qt.Key.Key_3)
    QTest.keyClick(answers, Qt.Key.Key_9)
    assert found == ["c"]
    assert [row.isChecked() for row in answers._rows] == [False, False, True]


def test_it_begins_on_what_stands_out_and_arrows_stop_at_the_ends(answers):
    found = taken(answers)
    answers.begin()
    assert answers._rows[1].hasFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(QApplication.focusWidget(), key)
    assert answers._rows[0].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert found == ["a"]


def test_the_mouse_takes_wherever_it_presses_in_a_row(answers):
    found = taken(answers)
    QTest.mouseClick(answers._rows[0], Qt.MouseButton.LeftButton, pos=answers._rows[0].rect().center())
    assert found == ["a"]


def test_long_words_make_a_row_higher_and_are_never_cut(answers):
    assert answers._rows[0].height() > answers._rows[1].height()
    narrow = answers._rows[0].heightForWidth(240)
    assert narrow > answers._rows[0].heightForWidth(800)


def test_rows_tell_readers_what_they_say_and_their_number(answers):
    assert answers._rows[2].accessibleName() == "丙 据在册资料"
    assert "3" in answers._rows[2].accessibleDescription()


def test_two_columns_where_there_is_room(answers):
    answers.resize(900, 300)
    QApplication.processEvents()
    assert answers._rows[0].y() == answers._rows[1].y()
    answers.resize(420, 400)
    QApplication.processEvents()
    assert answers._rows[0].y() < answers._rows[1].y()
