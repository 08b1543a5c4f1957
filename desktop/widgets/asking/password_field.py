"""A field for a password that can be shown for a moment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class PasswordField(QWidget):
    """Label and a hidden line. Signals `typed(str)` at each letter, `entered()` on Enter."""

    typed = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, label: str) -> None:
        super().__init__()
        self._theme = theme
        self._line = QLineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._line.setAccessibleName(label)
        self._show = QAction(_("显示"), self)
        self._show.setCheckable(True)
        self._show.toggled.connect(self._reveal)
        self._line.addAction(self._show, QLineEdit.ActionPosition.TrailingPosition)
        title = words(label)
        title.setBuddy(self._line)
        column = QVBoxLayout(self)
        column.addWidget(title)
        column.addWidget(self._line)
        theme.space(column, spacing=4)
        theme.follow(self, self._draw)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self.typed)
        self._line.returnPressed.connect(self.entered)

    def text(self) -> str:
        """What was typed."""
        return self._line.text()

    def clear(self) -> None:
        """Forget what was typed and hide again."""
        self._line.clear()
        self._show.setChecked(False)

    def _reveal(self, shown: bool) -> None:
        self._line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._draw()

    def _draw(self) -> None:
        self._show.setIcon(self._theme.icon("eye-off" if self._show.isChecked() else "eye", "second"))
        self._show.setToolTip(_("隐藏密码") if self._show.isChecked() else _("显示密码"))
