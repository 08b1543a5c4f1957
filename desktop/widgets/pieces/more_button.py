"""更多: what is done seldom stands in a menu, each with its key shown and working while the menu is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton


class MoreButton(KeyButton):
    """In: words of the button. It hides while nobody may do anything in it; the keys work while `owner` is seen."""

    def __init__(self, theme: Theme, text: str, owner: QWidget, key: str = "Ctrl+M") -> None:
        super().__init__(theme, text, key, kind="quiet")
        self._owner = owner
        self.lines = QMenu(self)
        self.clicked.connect(lambda: self.lines.popup(self.mapToGlobal(self.rect().bottomLeft())))
        self.hide()

    def offer(
        self, text: str, act: Callable[[], object], key: str = "", name: str = "", *, may: bool = True
    ) -> QAction:  # fmt: skip
        """One more line: its words, what it does, its key, its icon; left out of the menu for whom it is not."""
        action = QAction(text, self._owner)
        if name:
            self._theme.follow(action, lambda: action.setIcon(self._theme.icon(name)))
        action.triggered.connect(lambda _on=False: act())
        if may:
            if key:
                action.setShortcut(QKeySequence(key))
                action.setShortcutVisibleInContextMenu(True)
            self._owner.addAction(action)
            self.lines.addAction(action)
            self.show()
        return action
