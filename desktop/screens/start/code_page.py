"""The way back in with the paper recovery code: it opens once, sets a new password, and is replaced by a new code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.basics.language import _
from desktop.screens.long_job import LongJob
from desktop.screens.start.doors import Doors
from desktop.screens.start.ground import Ground
from desktop.screens.start.password_note import PasswordNote
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link

if TYPE_CHECKING:
    from desktop.casework.safety.signing.recovered import RecoveredOffice
    from desktop.casework.safety.views import SignInName


class CodePage(Ground):
    """Signals: `opened(RecoveredOffice)`; `back()`."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, doors: Doors, names: Sequence[SignInName]) -> None:
        super().__init__(theme, _("用恢复码登录"), _("输入纸上的恢复码，并为自己设一个新密码。"))
        self._doors = doors
        self._who = QComboBox()
        self._who.setAccessibleName(_("姓名"))
        for name in names:
            self._who.addItem(name.name, name.user_id)
        self._code = QLineEdit()
        self._code.setAccessibleName(_("恢复码"))
        self._first = PasswordField(theme, _("新密码"))
        self._note = PasswordNote(theme)
        self._first.typed.connect(self._note.judge)
        self._second = PasswordField(theme, _("再输一次"))
        for label, field in ((_("姓名"), self._who), (_("恢复码"), self._code)):
            self.card.add(words(label, tone="second"))
            self.card.add(field)
        for part in (self._first, self._note, self._second):
            self.card.add(part)
        self.add_trouble_line()
        enter = KeyButton(theme, _("登录"), icon="key-round", kind="primary")
        enter.clicked.connect(self.enter)
        self.entered.connect(self.enter)
        self.card.add(enter)
        back = Link(_("返回"))
        back.clicked.connect(self.back)
        self.card.add(back)
        self.setFocusProxy(self._code)

    def enter(self) -> LongJob | None:
        """Try the code."""
        if not self._note.good_enough():
            self.say(_("新密码还不够强。"))
            return None
        if self._first.text() != self._second.text():
            self.say(_("两次输入的密码不一样。"))
            return None
        doors, code, user, password = self._doors, self._code.text(), str(self._who.currentData()), self._first.text()
        self.setEnabled(False)

        def work(_job: LongJob) -> RecoveredOffice:
            from desktop.casework.safety.signing.sign_in_with_code import sign_in_with_code
            return sign_in_with_code(doors.folders.office, code, user, password, doors.clock)

        job = doors.run(work)
        job.done.connect(self._go)
        job.failed.connect(self._fail)
        return job

    def _go(self, recovered: RecoveredOffice) -> None:
        self.setEnabled(True)
        self.opened.emit(recovered)

    def _fail(self, what: str, remedy: str) -> None:
        self.setEnabled(True)
        self.say(what or _("没有打开。"), remedy)
