"""Two columns stand side by side while there is room, else one under the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.side.turning_split import ROOMY, TurningSplit


def test_it_turns_where_the_width_is_short(qtbot) -> None:
    theme = Theme()
    split = TurningSplit(theme)
    qtbot.addWidget(split)
    split.addWidget(QLabel("a"))
    split.addWidget(QLabel("b"))
    split.show()
    split.resize(theme.px(ROOMY) + 40, 300)
    assert split.orientation() == Qt.Orientation.Horizontal
    split.resize(theme.px(ROOMY) - 40, 300)
    assert split.orientation() == Qt.Orientation.Vertical
