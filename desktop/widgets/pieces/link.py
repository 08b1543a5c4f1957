"""Words that lead somewhere, reachable by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.widgets.look.tokens import Tone


class Link(QPushButton):
    """A flat button written as a link; `clicked` as any button."""

    def __init__(self, text: str, tone: Tone = "accent") -> None:
        super().__init__(text)
        self.setProperty("piece", "link")
        self.setProperty("tone", tone)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
