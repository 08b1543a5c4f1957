"""A question that is answered with a password."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class PasswordAsk(QDialog):
    """Signal `given(str)`: the password that was typed."""

    given = Signal(str)

    def __init__(self, theme: Theme, title: str, says: str, yes: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._password = PasswordField(theme, _("密码"))
        go = KeyButton(theme, yes, kind="primary")
        no = KeyButton(theme, _("取消"), "Esc")
        go.clicked.connect(self._give)
        no.clicked.connect(self.reject)
        self._password.entered.connect(self._give)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(no)
        foot.addWidget(go)
        column = QVBoxLayout(self)
        column.addWidget(words(title, "head"))
        column.addWidget(words(says, wrap=True))
        column.addWidget(self._password)
        column.addLayout(foot)
        theme.space(foot, spacing=8)
        theme.space(column, (24, 20, 24, 20), 12)
        self._password.setFocus()

    def _give(self) -> None:
        password = self._password.text()
        if password:
            self.accept()
            self.given.emit(password)
