"""Second step of the wizard: who works here."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.duties.roles import ROLE_TITLES, Role
from desktop.casework.safety.views import NewColleague
from desktop.screens.start.colleague_form import ColleagueForm
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

_FIRST = (Role.OFFICER, Role.REVIEWER, Role.HEAD, Role.SYSTEM_ADMIN)


class PeopleStep(QWidget):
    """A list of those entered and a form for the next; what stands in the form counts as entered when going on."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._people: list[NewColleague] = []
        columns = (
            Column("name", _("姓名"), 120),
            Column("roles", _("角色"), 240, stretch=True, wrap=True),
            Column("remove", "", 60),
        )
        self._table = RowsTable(theme, columns, dense=True)
        self._table.linked.connect(self._remove)
        self._table.hide()
        self._form = ColleagueForm(theme, _FIRST)
        self._trouble = words("", tone="over", wrap=True)
        self._trouble.hide()
        add = KeyButton(theme, _("再添一人"), icon="user-plus")
        add.clicked.connect(self.add)
        column = QVBoxLayout(self)
        column.addWidget(words(_("小窗口可一人兼多角；密码由本人输入，程序不设初始密码。"), tone="second", wrap=True))
        column.addWidget(self._table)
        column.addWidget(self._form)
        column.addWidget(self._trouble)
        column.addWidget(add)
        column.addStretch(1)
        theme.space(column, (0, 8, 0, 8), 8)
        self.setFocusProxy(self._form)

    def fill(self, people: tuple[NewColleague, ...]) -> None:
        """Show these people in the list (a picture, a test)."""
        self._people = list(people)
        self._show()

    def add(self) -> bool:
        """Take the person in the form into the list; False while something is missing."""
        try:
            new = self._form.colleague()
            if any(new.name == person.name for person in self._people):
                raise Expected(_("已经有一位叫这个名字。"), _("请加以区别。"))
        except Expected as trouble:
            self._trouble.setText(str(trouble))
            self._trouble.show()
            return False
        self._people.append(new)
        self._trouble.hide()
        self._form.set_first_roles((Role.OFFICER,))
        self._show()
        return True

    def trouble(self) -> str:
        """What stands in the way of going on; "" when nothing does."""
        if not self._form.empty and not self.add():
            return self._trouble.text()
        if not self._people:
            return _("请至少添加一人。")
        held = {role for person in self._people for role in person.roles}
        if not held & {Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN}:
            return _("请让至少一人担任系统管理员，以便日后增减人员。")
        return ""

    def people(self) -> tuple[NewColleague, ...]:
        """Those entered so far."""
        return tuple(self._people)

    def _remove(self, key: object, _column: str) -> None:
        self._people = [person for person in self._people if person.name != key]
        self._show()

    def _show(self) -> None:
        rows = [
            (p.name, _("、").join(_(ROLE_TITLES[role]) for role in p.roles), Tinted(_("去掉"), link=True))
            for p in self._people
        ]
        self._table.show_rows(rows, [p.name for p in self._people])
        self._table.setVisible(bool(rows))
