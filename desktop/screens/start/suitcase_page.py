"""打开会议箱: a session that came on a file becomes an office of its own here, or one that did is gone on with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.safety.signing.strength import must_be_strong
from desktop.casework.titles.suitcase.open_suitcase import USER, open_suitcase
from desktop.casework.titles.suitcase.opened_suitcases import opened_suitcases
from desktop.screens.long_job import LongJob
from desktop.screens.pieces.choosing import to_open
from desktop.screens.start.doors import Doors
from desktop.screens.start.ground import Ground
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link

if TYPE_CHECKING:
    from desktop.casework.office import Office


class SuitcasePage(Ground):
    """Signals: `opened(Office)`; `back()`. A new file wants its passphrase and a password for this machine."""

    opened = Signal(object)
    back = Signal()

    def __init__(self, theme: Theme, doors: Doors) -> None:
        note = _("会议箱装着一次评审会议。打开后可在这台电脑上完整开会，不需要网络；结束后带回结果。")
        super().__init__(theme, _("打开会议箱"), note, width=520)
        self._doors = doors
        self.which = QComboBox()
        self.which.setAccessibleName(_("会议箱"))
        for folder, head in opened_suitcases(doors.folders.suitcases):
            self.which.addItem(f"{head.name}　{head.day}　{head.office_name}", str(folder))
        self.which.addItem(_("新的会议箱文件…"), "")
        self.which.currentIndexChanged.connect(lambda _at: self._fit())
        self.file = QLineEdit()
        self.file.setAccessibleName(_("会议箱文件"))
        self._choose = KeyButton(theme, _("选择…"), icon="folder-open")
        self._choose.clicked.connect(self._look)
        self.operator = QLineEdit()
        self.operator.setAccessibleName(_("操作人姓名"))
        self._operator_words = words(_("操作人姓名"), tone="second")
        self.passphrase = PasswordField(theme, _("封装口令（装箱时设定）"))
        self.password = PasswordField(theme, _("本机密码"))
        self.again = PasswordField(theme, _("再输入一遍本机密码"))
        self._about = words("", "small", "second", wrap=True)
        self._file_words = words(_("会议箱文件"), tone="second")
        for part in (
            self.which, self._file_words, _beside(theme, self.file, self._choose), self._operator_words, self.operator,
            self.passphrase, _beside(theme, self.password, self.again), self._about,
        ):  # fmt: skip
            self.card.add(part)
        self.add_trouble_line()
        go = KeyButton(theme, _("打开"), icon="folder-open", kind="primary")
        go.clicked.connect(self.enter)
        self.card.add(go)
        back = Link(_("返回"))
        back.clicked.connect(self.back)
        self.card.add(back)
        self.entered.connect(self.enter)
        self._fit()

    @property
    def first(self) -> QWidget:
        """What takes the keys."""
        return self.password if self.which.currentData() else self.file

    def _fit(self) -> None:
        fresh = not self.which.currentData()
        for part in (
            self._file_words, self.file, self._choose, self._operator_words, self.operator, self.passphrase,
            self.again,
        ):  # fmt: skip
            part.setVisible(fresh)
        says = _(
            "封装口令由原机构另行告知。本机密码由您现在新设，8 到 128 个字符，用三类字符；"
            "此后在这台电脑上打开、解锁都用它。每一步都记在操作人名下，随结果带回。"
        )
        self._about.setText(says if fresh else _("打开会议箱时自定的本机密码。"))
        self.setFocusProxy(self.first)

    def _look(self) -> None:
        chosen = to_open(self, _("会议箱文件"), _("会议箱 (*.tdbox)"))
        if chosen:
            self.file.setText(str(chosen))

    def enter(self) -> LongJob | None:
        """Open what is chosen."""
        if not self.isEnabled():
            return None
        kept, file = str(self.which.currentData() or ""), self.file.text().strip()
        passphrase, password = self.passphrase.text(), self.password.text()
        who = self.operator.text().strip()
        if not password or (not kept and not (file and passphrase and who)):
            self.say(_("请选择会议箱文件，填写操作人、封装口令和本机密码。") if not kept else _("请输入本机密码。"))
            return None
        if not kept and (lacks := _what_lacks(password, self.again.text())):
            self.say(lacks)
            (self.again if password else self.password).setFocus()
            return None
        rooms, clock = self._doors.folders.suitcases, self._doors.clock
        self.setEnabled(False)
        self.say(_("正在打开…"), good=True)

        def work(_job: LongJob) -> Office:
            from desktop.casework.safety.signing.sign_in import sign_in

            room = (
                Path(kept) if kept
                else open_suitcase(Path(file), passphrase, rooms, password, clock, operator=who)
            )  # fmt: skip
            return sign_in(room, USER, password, clock)

        job = self._doors.run(work)
        job.done.connect(self._go)
        job.failed.connect(self._fail)
        return job

    def _go(self, office: Office) -> None:
        self.setEnabled(True)
        self.opened.emit(office)

    def _fail(self, what: str, remedy: str) -> None:
        self.setEnabled(True)
        self.say(what or _("没有打开。"), remedy)
        self.first.setFocus()


def _beside(theme: Theme, first: QWidget, second: QWidget) -> QWidget:
    """Two in one line, so that a low window shows the whole sheet; a button takes no more than it needs."""
    pair = QWidget()
    line = QHBoxLayout(pair)
    theme.space(line, spacing=8)
    line.addWidget(first, 1)
    line.addWidget(second, 0 if isinstance(second, KeyButton) else 1)
    return pair


def _what_lacks(password: str, again: str) -> str:
    """What is wrong with a new password, told before the slow work begins; "" when it will do."""
    try:
        must_be_strong(password)
    except Expected as trouble:
        return " ".join(part for part in (trouble.what, trouble.remedy) if part)
    return "" if password == again else _("两遍本机密码不同。")
