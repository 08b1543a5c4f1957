"""Two things side by side, or one under the other where the width is short."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop.widgets.look.theme import Theme


class SideOrUnder(QWidget):
    """`wide` takes the room there is; `narrow` stands at its right, or under it when both do not fit on one line."""

    def __init__(self, theme: Theme, wide: QWidget, narrow: QWidget) -> None:
        super().__init__()
        self._pair = (wide, narrow)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.addWidget(wide, 1)
        self._line.addWidget(narrow, 0, Qt.AlignmentFlag.AlignLeft)
        theme.space(self._line, spacing=12)

    def minimumSizeHint(self) -> QSize:
        """No wider than the wider of the two."""
        least = super().minimumSizeHint()
        return QSize(max(_least(one) for one in self._pair), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side while it fits."""
        super().resizeEvent(event)
        needed = sum(_least(one) for one in self._pair) + self._line.spacing()
        side, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        wanted = side if needed <= self.width() else under
        if self._line.direction() != wanted:
            self._line.setDirection(wanted)
            self.updateGeometry()


def _least(widget: QWidget) -> int:
    """What it needs by what is in it, or what it was told to have."""
    return max(widget.minimumSizeHint().width(), widget.minimumWidth())
