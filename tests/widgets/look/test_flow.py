"""What does not fit on a line goes on in the next, and nothing is made narrower than it asks."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.widgets.look.flow import Flow


@pytest.fixture
def row(qtbot):
    made = []

    def make(width, words=("打开办件", "作废", "导出表格"), *, ending=False):
        home = QWidget()
        qtbot.addWidget(home)
        flow = Flow(ending=ending)
        home.setLayout(flow)
        flow.setContentsMargins(0, 0, 0, 0)
        flow.setSpacing(8)
        buttons = [QPushButton(word) for word in words]
        for button in buttons:
            button.setFixedSize(100, 30)
            flow.addWidget(button)
        home.resize(width, 200)
        home.show()
        made.append(home)
        return flow, buttons

    return make


@pytest.mark.parametrize(("width", "lines"), [(316, 1), (315, 2), (208, 2), (207, 3), (60, 3)])
def test_as_many_lines_as_the_width_asks(row, width, lines):
    flow, buttons = row(width)
    assert len({button.y() for button in buttons}) == lines
    assert flow.heightForWidth(width) == lines * 30 + (lines - 1) * 8


def test_an_ending_row_stands_at_the_right_edge(row):
    _flow, buttons = row(400, ending=True)
    assert buttons[-1].geometry().right() == 399
    assert buttons[0].x() > 0


def test_the_growing_item_takes_what_its_line_has_to_spare(row, qtbot):
    _flow, buttons = row(400)
    home = QWidget()
    qtbot.addWidget(home)
    box = QPushButton("查找")
    flow = Flow(growing=box)
    home.setLayout(flow)
    flow.setContentsMargins(0, 0, 0, 0)
    flow.setSpacing(8)
    for button in (buttons[0], box):
        flow.addWidget(button)
    home.resize(400, 200)
    home.show()
    assert (box.x(), box.geometry().right()) == (108, 399)


def test_what_belongs_together_goes_to_the_next_line_as_one(row):
    flow, buttons = row(315)
    flow.keep_together(*buttons[1:])
    flow.invalidate()
    flow.activate()
    assert [button.y() for button in buttons] == [0, 38, 38]


def test_what_is_hidden_takes_no_room(row):
    flow, buttons = row(208)
    buttons[1].hide()
    flow.activate()
    assert buttons[0].y() == buttons[2].y()
    assert flow.sizeHint().width() == 208


def test_the_narrowest_is_its_widest_part(row):
    flow, _buttons = row(400)
    assert flow.minimumSize().width() == 100
