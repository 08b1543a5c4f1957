"""The locked window: nothing of the office is seen, everything that was typed waits behind it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from desktop.basics.language import _
from desktop.screens.long_job import LongJob
from desktop.screens.start.doors import Doors
from desktop.screens.start.ground import Ground
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link

if TYPE_CHECKING:
    from desktop.casework.office import Actor, Office


class LockPage(Ground):
    """Signals: `opened(Office)` the same person is back; `other()` somebody else wants to sign in."""

    opened = Signal(object)
    other = Signal()

    def __init__(
        self, theme: Theme, doors: Doors, actor: Actor, *, practice: bool, folder: Path | None = None,
        invented: bool = False,
    ) -> None:  # fmt: skip
        note = _("演示机构不设密码。") if practice else _("已锁定。所填内容都已保留。")
        if invented and not practice:
            note += _("演示：样例数据，不作办件依据") + "。"
        super().__init__(theme, actor.name, note)
        self._doors = doors
        self._actor = actor
        self._practice = practice
        self._folder = folder or doors.folders.office  # a suitcase lies elsewhere
        self._password = PasswordField(theme, _("密码"))
        self._password.setVisible(not practice)
        self._enter = KeyButton(theme, _("解锁"), icon="lock", kind="primary")
        self._enter.clicked.connect(self.enter)
        self.entered.connect(self.enter)
        self.card.add(self._password)
        self.add_trouble_line()
        self.card.add(self._enter)
        other = Link(_("换人登录"))
        other.clicked.connect(self.other)
        self.card.add(other)
        self.setFocusProxy(self._enter if practice else self._password)

    def enter(self) -> LongJob | None:
        """Try to unlock."""
        if not self.isEnabled():
            return None
        doors, actor, password = self._doors, self._actor, self._password.text()
        if not self._practice and not password:
            self.say(_("请输入密码。"))
            return None
        self.setEnabled(False)
        self.say(_("正在打开…"), good=True)

        def work(_job: LongJob) -> Office:
            from desktop.casework.practice.open_practice import open_practice
            from desktop.casework.safety.signing.sign_in import sign_in
            if self._practice:
                return open_practice(doors.folders.practice, doors.clock)
            return sign_in(self._folder, actor.user_id, password, doors.clock)

        job = doors.run(work)
        job.done.connect(self._go)
        job.failed.connect(self._fail)
        return job

    def _go(self, office: Office) -> None:
        self.setEnabled(True)
        self.say("")
        self.opened.emit(office)

    def _fail(self, what: str, remedy: str) -> None:
        self.setEnabled(True)
        self.say(what or _("没有打开。"), remedy)
        self._password.setFocus()
