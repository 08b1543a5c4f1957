"""What stands over the entries of an accepted case: they are put right with a reason, not edited."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.corrections.asks_reason import asks_reason
from desktop.casework.corrections.explaining import Subject
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton


class CorrectionBar(QWidget):
    """Holds the reason of one sitting. Signal `unlocked()`: a reason was given, the form may be changed."""

    unlocked = Signal()

    def __init__(self, desk: Desk, theme: Theme, subject: Subject) -> None:
        super().__init__()
        self._desk, self._theme, self._subject = desk, theme, subject
        self._key: int | None = None
        self._numbers: tuple[str, ...] = ()
        self._asked: Ask | None = None
        self.reason = ""
        self._says = words("", "small", "near", wrap=True)
        self._button = KeyButton(theme, _("更正…"), "Ctrl+Shift+E", "file-text")
        self._button.clicked.connect(self.ask)
        line = QHBoxLayout(self)
        theme.space(line, spacing=12)
        line.addWidget(self._says, 1)
        line.addWidget(self._button)
        self.hide()

    @property
    def locked(self) -> bool:
        """True while the entries rest in an accepted case and no reason was given in this sitting."""
        return bool(self._numbers) and not self.reason

    def show_for(self, key: int | None, *, may: bool) -> None:
        """Look whether accepted cases rest on these entries; another record or case begins another sitting."""
        if key != self._key:
            self._key, self.reason = key, ""
        found = self._desk.ask(asks_reason, self._subject, key) if key is not None and may else ()
        self._numbers = found or ()
        self.setVisible(bool(self._numbers))
        self._button.setVisible(self.locked)
        numbers = _("、").join(self._numbers[:3])
        if self.locked:
            self._says.setText(_("{numbers} 已受理，内容已锁定；确需更正的，写明原因后再改。").format(numbers=numbers))
        else:
            self._says.setText(_("正在更正（{reason}）：前后内容会列入更正说明。").format(reason=self.reason))
        retone(self._says, "second" if self.locked else "near")

    def ask(self) -> None:
        """Ask for the reason of this sitting."""
        says = _("更正前后的内容、原因、更正人和日期都会列入更正说明；更正后制发的文书会注明本件信息曾更正。")
        self._asked = Ask(self._theme, _("更正已受理的内容"), says, _("开始更正"), reason=_("更正的原因"), parent=self)
        self._asked.answered.connect(self.begin)
        self._asked.open()

    def begin(self, reason: str) -> None:
        """Begin a sitting for this reason."""
        self.reason = reason
        self.show_for(self._key, may=True)
        self.unlocked.emit()
