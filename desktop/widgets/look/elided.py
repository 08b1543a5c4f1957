"""Words on one line that give way with … where the window is narrow, and then tell themselves whole on hovering."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.widgets.look.tokens import Tone


class Elided(QLabel):
    """A label of one line: as wide as its words where there is room, never a reason for the window to be wider.

    In: words, role and tone as for `words`. A screen reader always gets the whole words.
    """

    def __init__(self, text: str = "", role: str = "body", tone: Tone = "plain") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Room for a few signs and the …"""
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self.fontMetrics().averageCharWidth() * 6), least.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Only words that are cut have more to tell."""
        super().resizeEvent(event)
        self._tell()

    def setText(self, text: str) -> None:
        """Say something else."""
        super().setText(text)
        self._tell()

    def shown(self) -> str:
        """The words as they stand in the width there is."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _tell(self) -> None:
        self.setToolTip(self.text() if self.shown() != self.text() else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """One line, cut where it must be."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.setFont(self.font())
        painter.drawText(self.contentsRect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), self.shown())
