"""登记其他人: somebody on file who was brought in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.screens.desk import Desk
from desktop.screens.records.finding import people_found
from desktop.widgets.asking.picker import Picker
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class PersonAsk(QDialog):
    """Signal `chosen(int)`: the key of a person. Show it with `open()`, never `exec()`."""

    chosen = Signal(int)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("登记其他人"))
        self.setModal(True)
        self.person = Picker(theme, _("引进的人"), partial(people_found, desk))
        self._yes = KeyButton(theme, _("登记"), "Ctrl+S", "user-plus", kind="primary")
        self.person.picked.connect(lambda key: self._yes.setEnabled(isinstance(key, int)))
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
        column.addWidget(words(_("登记其他人"), "head"))
        column.addWidget(self.person)
        column.addStretch(1)
        column.addLayout(foot)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(480)))
        self.person.setFocus()

    def _choose(self) -> None:
        key = self.person.key()
        if isinstance(key, int):
            self.accept()
            self.chosen.emit(key)
