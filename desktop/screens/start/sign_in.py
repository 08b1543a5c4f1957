"""Signing in: choose oneself, type the password; or use the paper recovery code when it is forgotten."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from desktop.basics.language import _
from desktop.screens.long_job import LongJob
from desktop.screens.start.doors import Doors
from desktop.screens.start.ground import Ground
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link

if TYPE_CHECKING:
    from desktop.casework.office import Office
    from desktop.casework.safety.views import SignInName


class SignIn(Ground):
    """Signals: `opened(Office)` the right password; `forgot()` the way of the paper code; `practice()`; `restore()`;
    `suitcase()` a session that came on a file.
    """

    opened = Signal(object)
    forgot = Signal()
    practice = Signal()
    restore = Signal()
    suitcase = Signal()

    def __init__(self, theme: Theme, doors: Doors, names: Sequence[SignInName], office_title: str = "") -> None:
        super().__init__(theme, _("登录"), office_title)
        self._doors = doors
        self._who = QComboBox()
        self._who.setAccessibleName(_("姓名"))
        for name in names:
            self._who.addItem(name.name, name.user_id)
        self._password = PasswordField(theme, _("密码"))
        self._enter = KeyButton(theme, _("登录"), icon="key-round", kind="primary")
        self._enter.clicked.connect(self.enter)
        self.entered.connect(self.enter)
        self.card.add(words(_("姓名"), tone="second"))
        self.card.add(self._who)
        self.card.add(self._password)
        self.add_trouble_line()
        self.card.add(self._enter)
        forgot = Link(_("忘记密码，用恢复码登录…"))
        forgot.clicked.connect(self.forgot)
        self.card.add(forgot)
        practice = Link(_("打开演示机构"), "second")
        practice.clicked.connect(self.practice)
        self.card.add(practice)
        back = Link(_("从备份恢复…"), "second")
        back.clicked.connect(self.restore)
        self.card.add(back)
        case = Link(_("打开会议箱…"), "second")
        case.clicked.connect(self.suitcase)
        self.card.add(case)
        self.setFocusProxy(self._password)

    def enter(self) -> LongJob | None:
        """Try the password that was typed."""
        if not self.isEnabled():
            return None
        folder, clock = self._doors.folders.office, self._doors.clock
        user, password = str(self._who.currentData()), self._password.text()
        if not password:
            self.say(_("请输入密码。"))
            return None
        self.busy(_("正在打开…"))

        def work(_job: LongJob) -> Office:
            from desktop.casework.safety.signing.sign_in import sign_in
            return sign_in(folder, user, password, clock)

        job = self._doors.run(work)
        job.done.connect(self._go)
        job.failed.connect(self._fail)
        return job

    def busy(self, says: str) -> None:
        """Say what is being done and take no second try; "" is ready again."""
        self.setEnabled(not says)
        self.say(says, good=True)

    def _go(self, office: Office) -> None:
        self.busy("")
        self.opened.emit(office)

    def _fail(self, what: str, remedy: str) -> None:
        self.busy("")
        self.say(what or _("没有打开。"), remedy)
        self._password.setFocus()
