"""Bring an office back from a backup into the empty place it should stand in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from desktop.basics.language import _
from desktop.screens.long_job import LongJob
from desktop.screens.pieces.choosing import to_folder
from desktop.screens.start.doors import Doors
from desktop.screens.start.ground import Ground
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link

if TYPE_CHECKING:
    from desktop.casework.safety.views import Restored


class RestorePage(Ground):
    """Signals: `restored()` the office stands again, sign in; `back()`."""

    restored = Signal()
    back = Signal()

    def __init__(self, theme: Theme, doors: Doors, into: Path | None = None) -> None:
        note = _("选择备份文件夹，用其中任何一人的姓名和密码打开，或用恢复码。")
        super().__init__(theme, _("从备份恢复"), note, width=520)
        self._doors = doors
        self._into = into or doors.folders.office
        self._backup = QLineEdit()
        self._backup.setAccessibleName(_("备份所在文件夹"))
        choose = KeyButton(theme, _("选择…"), icon="folder-open")
        choose.clicked.connect(self._choose)
        self._user = QLineEdit()
        self._user.setAccessibleName(_("姓名"))
        self._password = PasswordField(theme, _("密码"))
        self._code = QLineEdit()
        self._code.setAccessibleName(_("恢复码"))
        self.card.add(words(_("备份所在文件夹"), tone="second"))
        self.card.add(self._backup)
        self.card.add(choose)
        self.card.add(words(_("姓名"), tone="second"))
        self.card.add(self._user)
        self.card.add(self._password)
        self.card.add(words(_("恢复码（不知道密码时）"), tone="second"))
        self.card.add(self._code)
        self.add_trouble_line()
        go = KeyButton(theme, _("恢复"), icon="rotate-ccw", kind="primary")
        go.clicked.connect(self.enter)
        self.card.add(go)
        back = Link(_("返回"))
        back.clicked.connect(self.back)
        self.card.add(back)
        self.entered.connect(self.enter)
        self.setFocusProxy(self._backup)

    def _choose(self) -> None:
        chosen = to_folder(self, _("备份所在文件夹"))
        if chosen:
            self._backup.setText(str(chosen))

    def enter(self) -> LongJob:
        """Restore into the office's place and open it once to be sure."""
        backup, user, password, code = (
            Path(self._backup.text()), self._user.text().strip(), self._password.text(), self._code.text(),
        )  # fmt: skip
        into, clock = self._into, self._doors.clock
        self.setEnabled(False)
        self.say(_("正在恢复并检查…"), good=True)

        def work(_job: LongJob) -> Restored:
            from desktop.casework.safety.keeping.restore_in_place import restore_in_place
            from desktop.casework.safety.signing.people_who_sign_in import people_who_sign_in
            ids = [name.user_id for name in people_who_sign_in(backup) if name.name == user] if user else []
            return restore_in_place(backup, into, clock, user=ids[0] if ids else user, password=password, code=code)

        job = self._doors.run(work)
        job.done.connect(lambda _restored: self.restored.emit())
        job.failed.connect(self._fail)
        job.ended.connect(lambda: self.setEnabled(True))
        return job

    def _fail(self, what: str, remedy: str) -> None:
        self.say(what or _("没有恢复。"), remedy)
