"""What an empty page says: what it is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from desktop.widgets.look.icons import picture
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class EmptyState(QWidget):
    """Icon, a sentence, and a button for the first step. Signal `acted()` when the button is pressed."""

    acted = Signal()

    def __init__(self, theme: Theme, icon: str, says: str, action: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._says = words(says, "body", "second", wrap=True)
        self._says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._picture)
        column.addWidget(self._says)
        self._button = KeyButton(theme, action) if action else None
        if self._button is not None:
            self._button.clicked.connect(self.acted)
            column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self._column = column
        theme.space(column, spacing=12)
        theme.follow(self, self._draw)

    def say(self, says: str) -> None:
        """Say another sentence."""
        self._says.setText(says)

    def offer(self, offered: bool) -> None:
        """Offer the first step, or leave it out: not where somebody only narrowed what there is."""
        if self._button is not None:
            self._button.setVisible(offered)

    def _draw(self) -> None:
        px, rim = self._theme.px, 8 if self._theme.tight else 40
        self._column.setContentsMargins(px(24), px(rim), px(24), px(rim))
        self._picture.setVisible(not self._theme.tight)
        size = px(32)
        self._picture.setPixmap(picture(self._icon_name, self._theme.colour("faint"), size, self.devicePixelRatioF()))
