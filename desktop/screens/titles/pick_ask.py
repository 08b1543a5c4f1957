"""One record picked before a deed: whose title, whom a complaint is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

Found = Sequence[tuple[Any, str, str]]


class PickAsk(QDialog):
    """Signal `chosen(object)`: the key picked. Ctrl+S goes on, Esc leaves. Show it with `open()`, never `exec()`."""

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, title: str, label: str, find: Callable[[str], Found], parent: QWidget, says: str = ""
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.pick = Picker(theme, label, find)
        self._yes = KeyButton(theme, _("下一步"), "Ctrl+S", "arrow-right", kind="primary")
        self.pick.picked.connect(lambda key: self._yes.setEnabled(key is not None))
        self._yes.setEnabled(False)
        self._yes.clicked.connect(self._choose)
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addStretch(1)
        foot.addWidget(no)
        foot.addWidget(self._yes)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(title, "head"))
        if says:
            column.addWidget(words(says, tone="second", wrap=True))
        column.addWidget(self.pick)
        column.addStretch(1)
        column.addLayout(foot)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(520)))
        self.pick.setFocus()

    def _choose(self) -> None:
        key = self.pick.key()
        if key is not None:
            self.accept()
            self.chosen.emit(key)
