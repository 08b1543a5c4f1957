"""A list and what is chosen in it, side by side, or one under the other where the width is short."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from desktop.widgets.look.theme import Theme

ROOMY: Final = 640  # design pixels from which on two columns stand beside one another


class TurningSplit(QSplitter):
    """A splitter that turns; neither side can be pushed away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme = theme
        self.setChildrenCollapsible(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side while there is room."""
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.px(ROOMY)
        wanted = Qt.Orientation.Horizontal if roomy else Qt.Orientation.Vertical
        if self.orientation() != wanted:
            self.setOrientation(wanted)
