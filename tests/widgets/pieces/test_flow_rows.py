"""Buttons take further lines where the width is short; hidden ones take no place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.widgets.pieces.flow_rows import FlowRows
from desktop.widgets.pieces.key_button import KeyButton


def lines(parts) -> int:
    return len({part.y() for part in parts if not part.isHidden()})


def test_lines_follow_the_width_and_what_is_shown(qtbot, theme):
    parts = [KeyButton(theme, f"按钮{number}") for number in range(4)]
    flow = FlowRows(theme, parts)
    window = QWidget()
    flow.setParent(window)
    qtbot.addWidget(window)
    window.resize(900, 400)
    window.show()
    flow.resize(880, 200)
    flow.arrange()
    qtbot.waitUntil(lambda: lines(parts) == 1)
    flow.resize(220, 200)
    qtbot.waitUntil(lambda: lines(parts) > 1)
    for part in parts[1:]:
        part.hide()
    flow.arrange()
    qtbot.waitUntil(lambda: lines(parts) == 1)
    parts[0].hide()
    flow.arrange()
    assert flow.isHidden()  # nothing to show takes no room
    parts[2].show()
    flow.arrange()
    assert not flow.isHidden()
