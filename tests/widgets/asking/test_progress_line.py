"""Progress is shown while work runs, and stopping is asked for once."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressBar

from desktop.widgets.asking.progress_line import ProgressLine
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton


def test_it_shows_how_far_the_work_is(qtbot) -> None:
    line = ProgressLine(Theme())
    qtbot.addWidget(line)
    assert line.isHidden()
    line.begin("正在收件…")
    bar = line.findChild(QProgressBar)
    assert (bar.minimum(), bar.maximum()) == (0, 0), "nobody knows yet how much there is"
    assert bar.accessibleName() == "正在收件…"
    line.go_on(3, 10)
    assert (bar.value(), bar.maximum()) == (3, 10)
    line.end()
    assert line.isHidden()


def test_stopping_is_asked_once(qtbot) -> None:
    line = ProgressLine(Theme())
    qtbot.addWidget(line)
    asked = []
    line.stopped.connect(lambda: asked.append(True))
    line.begin("正在收件…")
    button = line.findChild(KeyButton)
    button.click()
    button.click()
    assert asked == [True]
    line.begin("再来")
    assert button.isEnabled()
