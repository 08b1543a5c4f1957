"""What is still wrong with a new password, said while it is typed by the rule that will judge it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words


class PasswordNote(QWidget):
    """One line under a password field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._good = False
        self._words = words("", "small", "second", wrap=True)
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
        theme.space(row)
        self.judge("")

    def judge(self, password: str) -> None:
        """Say what is wrong with a password, or that it will do."""
        from desktop.casework.safety.signing.strength import must_be_strong

        says = _("可以使用")
        try:
            must_be_strong(password)
        except Expected as trouble:
            says = str(trouble)
            self._good = False
        else:
            self._good = True
        self._words.setText(says)
        retone(self._words, "second" if not password else ("good" if self._good else "near"))

    def good_enough(self) -> bool:
        """True when the password judged last will do."""
        return self._good

    def says(self) -> str:
        """The words shown."""
        return self._words.text()
