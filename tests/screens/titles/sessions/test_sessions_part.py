"""A session by keys alone: opened, signed in, voted, announced."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.screens.page import Place
from tests.casework.titles.session_fixtures import put_session
from tests.window_fixtures import press, settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def keys(parts, work):
    return put_session(parts.window.desk._office)


def type_keys(parts, text: str) -> None:
    """To whatever has the keys, one after another; a line's end is Enter."""
    for at, letter in enumerate(text):
        parts.window.activateWindow()
        QApplication.processEvents()
        widget = QApplication.focusWidget()
        assert widget is not None, f"nobody has the keys after {at} of them"
        if letter == "\n":
            QTest.keyClick(widget, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(widget, letter)


def test_from_the_sign_in_to_the_result_without_a_mouse(parts, work, keys) -> None:
    work.open(Place("batch", keys["batch"], part="sessions"))
    settle(parts)
    part = work.page.part
    panel = part.panel
    assert (panel.here, panel.tab.table.current_key() in keys["applications"]) == ("plan", True)
    press(parts, Qt.Key.Key_F8)
    assert (panel.view.state, panel.here) == ("open", "signin")
    assert "还差 17 人" in panel.tab.quorum.text()
    for expert in keys["experts"][:14]:
        sign_in_member(parts.window.desk._office, keys["session"], expert)
    panel.tab.table.setFocus()
    panel.tab.table.select_key(keys["experts"][14])
    type_keys(parts, "\n" * 3)
    settle(parts)
    assert "已达到" in panel.tab.quorum.text()
    press(parts, Qt.Key.Key_PageDown, CTRL)
    assert panel.here == "hearings"
    panel.tab.form.fill({"way": "in_person", "notes": "讲了十分钟", "recommended": "yes"})
    press(parts, Qt.Key.Key_PageDown, CTRL)
    assert panel.here == "votes"
    assert panel.view.hearings[0].notes == "讲了十分钟"  # kept by going on
    grid = panel.tab.grid
    grid.setFocus()
    type_keys(parts, "17\n" + "12\n5\n" + "11\n3\n2\n1\n" + "9\n5\n\n\n")
    settle(parts)
    assert panel.view.hearings[3].count is None  # three did not come back: asked first
    press(parts, Qt.Key.Key_Tab)
    press(parts, Qt.Key.Key_Return)
    settle(parts)
    counts = [one.count for one in panel.view.hearings]
    assert [(one.agree, one.against, one.abstain, one.spoiled) for one in counts if one is not None] == [
        (17, 0, 0, 0), (12, 5, 0, 0), (11, 3, 2, 1), (9, 5, 0, 0)
    ]  # fmt: skip
    assert grid.key_here() == keys["applications"][4]
    papers_one_by_one(parts, panel)
    press(parts, Qt.Key.Key_K, CTRL)
    assert "另有 4 次只录合计" in panel.tab.told.text()
    press(parts, Qt.Key.Key_G, CTRL)
    press(parts, Qt.Key.Key_Return)
    assert [one.state for one in panel.view.hearings] == ["passed"] * 2 + ["failed"] * 7
    press(parts, Qt.Key.Key_PageDown, CTRL)
    assert panel.tab.form.answers()["host"] == "专家00"  # the chair is known
    press(parts, Qt.Key.Key_F8)
    assert "8 人没有评议组意见" in panel.asked.findChildren(QLabel)[1].text()
    press(parts, Qt.Key.Key_Return)
    assert (panel.view.state, panel.view.details["minutes"]) == ("closed", {"host": "专家00"})


def papers_one_by_one(parts, panel) -> None:
    """The rest from papers with five names each; one is read twice and taken back."""
    press(parts, Qt.Key.Key_J, CTRL)
    papers = panel.tab.papers
    assert papers.rowCount() == 5
    for paper in ("1212a", "11111", "a"):
        type_keys(parts, paper)
        QTest.keyClick(papers, Qt.Key.Key_Return, CTRL)
        settle(parts)
    assert panel.view.details["papers"] == 3
    press(parts, Qt.Key.Key_U, CTRL)  # the last one was read twice
    assert panel.view.details["papers"] == 2
    press(parts, Qt.Key.Key_Y, CTRL)
    press(parts, Qt.Key.Key_Tab)
    press(parts, Qt.Key.Key_Return)  # two papers of seventeen: asked first
    counts = [one.count for one in panel.view.hearings[4:]]
    assert [(one.agree, one.against) for one in counts] == [(2, 0), (1, 1), (2, 0), (1, 1), (2, 0)]


def test_the_window_officer_sees_when_and_where_alone(parts, work, keys) -> None:
    from desktop.casework.duties.roles import Role

    desk = parts.window.desk
    desk._actor = type(desk.actor)(desk.actor.user_id, desk.actor.name, (Role.OFFICER,))
    work.open(Place("batch", keys["batch"], part="sessions"))
    settle(parts)
    part = work.page.part
    assert not part.panel.isVisible() or not desk.may("read_session")
