"""A new password for oneself."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.safety.signing.change_password import change_password
from desktop.screens.desk import Desk
from desktop.screens.start.password_note import PasswordNote
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class PasswordCard(Card):
    """The old one, the new one twice."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("修改密码"))
        self._desk = desk
        self._old = PasswordField(theme, _("现在的密码"))
        self._new = PasswordField(theme, _("新密码"))
        self._again = PasswordField(theme, _("再输一次"))
        self._note = PasswordNote(theme)
        self._new.typed.connect(self._note.judge)
        self._says = words("", wrap=True)
        change = KeyButton(theme, _("修改密码"), icon="key-round")
        change.clicked.connect(self.change)
        if desk.practice:
            self.add(words(_("演示机构不设密码。"), tone="second"))
            return
        for part in (self._old, self._new, self._note, self._again, self._says, change):
            self.add(part)

    def change(self) -> None:
        """Change it."""
        if self._new.text() != self._again.text():
            self._say(_("两次输入的密码不一样。"), good=False)
            return
        if not self._note.good_enough():
            self._say(_("新密码还不够强。"), good=False)
            return
        if self._desk.do(change_password, self._old.text(), self._new.text()) is not None:
            for field in (self._old, self._new, self._again):
                field.clear()
            self._say(_("密码已修改。"), good=True)

    def _say(self, text: str, *, good: bool) -> None:
        self._says.setText(text)
        retone(self._says, "good" if good else "over")
