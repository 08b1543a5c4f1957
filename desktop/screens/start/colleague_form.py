"""One colleague: name, roles, and a password typed twice by their own hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.duties.roles import ROLE_TITLES, Role
from desktop.casework.safety.views import NewColleague
from desktop.screens.start.password_note import PasswordNote
from desktop.widgets.asking.password_field import PasswordField
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class ColleagueForm(QWidget):
    """The fields of a new colleague; `roles` are ticked at first."""

    def __init__(self, theme: Theme, roles: Sequence[Role] = ()) -> None:
        super().__init__()
        self._first_roles = tuple(roles)
        self._name = QLineEdit()
        self._name.setAccessibleName(_("姓名"))
        self._roles = {role: QCheckBox(_(title)) for role, title in ROLE_TITLES.items()}
        self._first = PasswordField(theme, _("密码"))
        self._second = PasswordField(theme, _("再输一次"))
        self._note = PasswordNote(theme)
        self._first.typed.connect(self._note.judge)
        boxes = QGridLayout()
        for number, box in enumerate(self._roles.values()):
            boxes.addWidget(box, number // 4, number % 4)
        secrets = QGridLayout()
        secrets.addWidget(self._first, 0, 0)
        secrets.addWidget(self._second, 0, 1)
        secrets.addWidget(self._note, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.addWidget(words(_("姓名") + " *", tone="second"))
        column.addWidget(self._name)
        column.addWidget(words(_("角色") + " *", tone="second"))
        column.addLayout(boxes)
        column.addLayout(secrets)
        theme.space(column, spacing=8)
        theme.space(boxes, spacing=8)
        theme.space(secrets, spacing=8)
        self.setFocusProxy(self._name)
        self.clear()

    def clear(self) -> None:
        """Ready for the next person."""
        self._name.clear()
        for role, box in self._roles.items():
            box.setChecked(role in self._first_roles)
        for field in (self._first, self._second):
            field.clear()
        self._note.judge("")

    @property
    def empty(self) -> bool:
        """True while nothing was typed."""
        return not self._name.text().strip() and not self._first.text()

    def set_first_roles(self, roles: Sequence[Role]) -> None:
        """Tick these roles for the next person."""
        self._first_roles = tuple(roles)
        self.clear()

    def colleague(self) -> NewColleague:
        """Who was entered; raises `Expected` naming what is missing."""
        name = self._name.text().strip()
        roles = tuple(role for role, box in self._roles.items() if box.isChecked())
        if not name:
            raise Expected(_("请填写姓名。"), field="name")
        if not roles:
            raise Expected(_("请至少选择一个角色。"), field="roles")
        if not self._note.good_enough():
            raise Expected(self._note.says(), field="password")
        if self._first.text() != self._second.text():
            raise Expected(_("两次输入的密码不一样。"), field="password")
        return NewColleague(name, roles, self._first.text())
