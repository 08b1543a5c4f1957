from __future__ import annotations

from PySide6.QtWidgets import QLabel

from desktop.screens.start.first.welcome import Welcome


def test_it_says_that_a_practice_office_is_there_already(qtbot, parts):
    said = {}
    for practised in (False, True):
        page = Welcome(parts.theme, practised=practised)
        qtbot.addWidget(page)
        said[practised] = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "还没有机构数据" in said[False]
    assert "已有演示机构" not in said[False]
    assert "已有演示机构" in said[True]
    assert "还都在" in said[True] or "都还在" in said[True]
    assert parts.doors.practised  # the template's
