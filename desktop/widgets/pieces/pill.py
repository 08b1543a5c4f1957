"""A word on a soft ground that tells a state."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import retone


class Pill(QLabel):
    """A short word in a tone; the word carries the meaning, the colour only helps."""

    def __init__(self, text: str, tone: Tone = "plain") -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("piece", "pill")
        self.setProperty("tone", tone)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, tone: Tone = "plain") -> None:
        """Say another word in another tone."""
        self.setText(text)
        retone(self, tone)
