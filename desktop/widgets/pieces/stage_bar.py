"""Where a case stands on its way, as a row of steps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.widgets.look.theme import Theme


class StageBar(QWidget):
    """Steps done (soft), the current one (filled), steps to come (faint). In: titles, index of the current one."""

    def __init__(self, theme: Theme, stages: Sequence[str], current: int = 0) -> None:
        super().__init__()
        self._theme = theme
        self._stages = tuple(stages)
        self._current = current
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.follow(self, self.updateGeometry)
        self._say()

    def set_stages(self, stages: Sequence[str]) -> None:
        """Show other steps; `go` says where."""
        if tuple(stages) != self._stages:
            self._stages = tuple(stages)
            self.updateGeometry()
            self.update()

    def go(self, current: int) -> None:
        """Show another step as the current one."""
        self._current = current
        self._say()
        self.update()

    def _say(self) -> None:
        title = self._stages[self._current] if 0 <= self._current < len(self._stages) else ""
        self.setAccessibleName(f"{title} {self._current + 1}/{len(self._stages)}")

    def _widths(self) -> list[int]:
        metrics = self.fontMetrics()
        return [max(self._theme.px(62), metrics.horizontalAdvance(s) + self._theme.px(28)) for s in self._stages]

    def sizeHint(self) -> QSize:
        """As wide as its words ask, 31 design pixels high."""
        return QSize(sum(self._widths()) + 1, self._theme.px(31))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One rounded frame, divided."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tell = self._theme.colour
        frame = QRectF(0.5, 0.5, self.width() - 1, self.height() - 1)
        outline = QPainterPath()
        outline.addRoundedRect(frame, self._theme.px(6), self._theme.px(6))
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), tell("paper"))
        x = 0
        bold = self._theme.font(bold=False)
        for index, (title, width) in enumerate(zip(self._stages, self._widths(), strict=True)):
            step = QRectF(x, 0, width, self.height())
            ink = "faint"
            if index < self._current:
                painter.fillRect(step, tell("accent_soft"))
                ink = "accent"
            elif index == self._current:
                painter.fillRect(step, tell("fill"))
                ink = "on_fill"
            painter.setFont(bold)
            painter.setPen(tell(ink))
            painter.drawText(step, Qt.AlignmentFlag.AlignCenter, title)
            x += width
            if index + 1 < len(self._stages):
                painter.setPen(QPen(tell("rule"), 1))
                painter.drawLine(x, 0, x, self.height())
        painter.setClipping(False)
        painter.setPen(QPen(tell("rule"), 1))
        painter.drawPath(outline)
