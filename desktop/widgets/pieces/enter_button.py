"""A push button that Enter presses too: Qt outside dialogs answers to the space bar alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton


class EnterButton(QPushButton):
    """With the focus, Enter presses it and goes no further (a form or a wizard around it would move on as well).

    `autoDefault` would do the same, but inside a dialog it also lets Enter in a field press a button elsewhere.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter as the space bar; a key held down presses once."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
            event.accept()
        else:
            super().keyPressEvent(event)
