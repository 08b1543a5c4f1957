"""Who works here; somebody new types their own password, somebody who leaves loses their key."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.duties.roles import ROLE_TITLES, Role
from desktop.casework.safety.staff.add_colleague import add_colleague
from desktop.casework.safety.staff.list_colleagues import list_colleagues
from desktop.casework.safety.staff.remove_colleague import remove_colleague
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.start.colleague_form import ColleagueForm
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import rule, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class ColleaguesCard(Card):
    """The list, and a form for those who may add."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("同事"))
        self._desk = desk
        self._theme = theme
        self._asked: Ask | None = None
        self._names: dict[str, str] = {}
        self._table = RowsTable(
            theme,
            (
                Column("name", _("姓名"), 120),
                Column("roles", _("角色"), 260, stretch=True, wrap=True),
                Column("since", _("自"), 110, tone="second"),
                Column("remove", "", 72, align="right"),
            ),
            dense=True,
        )
        self._table.linked.connect(self._ask)
        self.add(self._table)
        self._trouble = words("", tone="over", wrap=True)
        self._trouble.hide()
        self._form = ColleagueForm(theme, (Role.OFFICER,))
        if desk.may("add_colleague") and not desk.practice:
            add = KeyButton(theme, _("添加同事"), icon="user-plus")
            add.clicked.connect(self.add_one)
            self.add(rule())
            for part in (self._form, self._trouble, add):
                self.add(part)

    def refresh(self) -> None:
        """Read the list again."""
        people = self._desk.ask(list_colleagues) or ()
        may = self._desk.may("remove_colleague")
        self._names = {person.user_id: person.name for person in people}
        self._table.show_rows(
            [
                (
                    person.name, _("、").join(_(ROLE_TITLES[role]) for role in person.roles), day_words(person.since),
                    Tinted(_("已离开"), "second") if person.left
                    else Tinted(_("移除…"), "over", link=True) if may and person.user_id != self._desk.actor.user_id
                    else Tinted(""),
                )
                for person in people
            ],
            [person.user_id for person in people],
        )  # fmt: skip

    def add_one(self) -> None:
        """Let the person in the form sign in from now on."""
        try:
            colleague = self._form.colleague()
        except Expected as trouble:
            self._trouble.setText(str(trouble))
            self._trouble.show()
            return
        self._trouble.hide()
        if self._desk.do(add_colleague, colleague) is not None:
            self._form.clear()
            self.refresh()

    def _ask(self, key: object, _column: str) -> None:
        name = self._names.get(str(key), "")
        says = _("{name}将不能再登录；其办过的事都留在经过里。").format(name=name)
        ask = Ask(self._theme, _("移除同事"), says, _("移除"), reason=_("移除原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._remove(str(key), reason))
        self._asked = ask
        ask.open()

    def _remove(self, user: str, reason: str) -> None:
        if self._desk.do(remove_colleague, user, reason) is not None:
            self.refresh()
