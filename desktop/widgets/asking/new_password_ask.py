"""A new password, typed twice under its rule: told what is wrong with it before anything else is asked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class NewPasswordAsk(QDialog):
    """Signal `given(str)`: what was typed twice alike. `wrong` tells what a password lacks, "" when it will do."""

    given = Signal(str)

    def __init__(
        self, theme: Theme, title: str, says: str, yes: str, label: str, wrong: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._wrong = wrong
        self.first = PasswordField(theme, label)
        self.second = PasswordField(theme, _("再输入一遍"))
        self.said = words("", "small", "second", wrap=True)
        self.go = KeyButton(theme, yes, kind="primary")
        no = KeyButton(theme, _("取消"), "Esc")
        self.go.clicked.connect(self._give)
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(no)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.addWidget(words(title, "head"))
        column.addWidget(words(says, wrap=True))
        for part in (self.first, self.second, self.said):
            column.addWidget(part)
        column.addLayout(foot)
        theme.space(foot, spacing=8)
        theme.space(column, (24, 20, 24, 20), 12)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(480)))
        for field in (self.first, self.second):
            field.typed.connect(lambda _text: self._look())
        self.first.entered.connect(self.second.setFocus)
        self.second.entered.connect(self._give)
        self.first.setFocus()
        self._look()

    def _look(self) -> None:
        first, second = self.first.text(), self.second.text()
        says = self._wrong(first) if first else ""
        if not says and second and first != second:
            says = _("两遍不同。")
        self.said.setText(says)
        self.go.setEnabled(bool(first) and not says and first == second)

    def _give(self) -> None:
        if self.go.isEnabled():
            self.accept()
            self.given.emit(self.first.text())
