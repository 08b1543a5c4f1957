"""Widgets side by side that take further lines where the width is short."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.widgets.look.theme import Theme


class FlowRows(QWidget):
    """Lines of widgets, each as wide as it asks; hidden ones take no place. Call `arrange` after hiding or showing."""

    def __init__(self, theme: Theme, parts: Sequence[QWidget]) -> None:
        super().__init__()
        self._theme = theme
        self._parts = tuple(parts)
        self._lines: list[tuple[QWidget, ...]] = []
        self._column = QVBoxLayout(self)
        theme.space(self._column, spacing=8)
        for part in self._parts:
            part.setParent(self)
        theme.follow(self, self.arrange)

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest part."""
        least = super().minimumSizeHint()
        return QSize(max((part.minimumSizeHint().width() for part in self._shown()), default=0), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the lines anew."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put what is shown into lines that fit."""
        room, gap = max(1, self.width()), self._theme.px(8)
        lines: list[tuple[QWidget, ...]] = []
        used = 0
        for part in self._shown():
            width = part.sizeHint().width()
            if lines and used + gap + width <= room:
                lines[-1] = (*lines[-1], part)
                used += gap + width
            else:
                lines.append((part,))
                used = width
        if lines != self._lines:
            self._lines = lines
            self._lay_out(lines)
        self.setVisible(bool(lines))

    def _shown(self) -> list[QWidget]:
        return [part for part in self._parts if not part.isHidden()]

    def _lay_out(self, lines: Sequence[Sequence[QWidget]]) -> None:
        while self._column.count():
            item = self._column.takeAt(0)
            old = item.layout() if item is not None else None
            while old is not None and old.count():
                old.takeAt(0)
            if old is not None:
                old.deleteLater()
        for line in lines:
            row = QHBoxLayout()
            self._theme.space(row, spacing=8)
            for part in line:
                row.addWidget(part)
            row.addStretch(1)
            self._column.addLayout(row)
        self.updateGeometry()
