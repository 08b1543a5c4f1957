"""The pinned Qt must not lose references to None: 6.12.0 under Python 3.11 does, and aborts after 2,000 repaints."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QWidget


def test_repaints_keep_none(qtbot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.repaint()
    before = sys.getrefcount(None)
    for _ in range(300):
        widget.repaint()
    assert before - sys.getrefcount(None) < 50
