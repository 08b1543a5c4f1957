"""签到: who is there, counted live against the quorum; absent experts and their substitutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.basics.clock import BEIJING
from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS
from desktop.casework.titles.sessions.reading.views import MemberView, SessionView
from desktop.casework.titles.sessions.sitting.sign_in_member import sign_in_member
from desktop.casework.titles.sessions.sitting.stand_in import stand_in
from desktop.forms.questions import Choice
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.planning.asks import choice_ask
from desktop.screens.titles.sessions.session_tab import SessionTab, stand_at
from desktop.screens.titles.sessions.session_words import ROLES, member_name, quorum_tone, quorum_words
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card


class SigninTab(SessionTab):
    """Enter signs the expert in and goes on to the next; Ctrl+B absent, Ctrl+U substitute, Ctrl+O left or back."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, MemberView] = {}
        self.quorum = words("", "strong", wrap=True)
        self._hint = words("", "small", "second", wrap=True)
        self._in = self.button(_("签到"), "", "check", "sign_in_member", primary=True)
        self._absent = self.button(_("未到会…"), "Ctrl+B", "user", "sign_in_member")
        self._sub = self.button(_("候补替补…"), "Ctrl+U", "users", "stand_in")
        self._left = self.button(_("离席／回来"), "Ctrl+O", "log-out", "sign_in_member")
        self._undo = self.button(_("撤销签到"), "Ctrl+D", "rotate-ccw", "sign_in_member")
        line = Flow()
        theme.space(line, spacing=8)
        self._buttons = (self._in, self._absent, self._sub, self._left, self._undo)
        acts = (self.sign_in, self.absent, self.substitute, self.leave, self.undo)
        for button, act in zip(self._buttons, acts, strict=True):
            button.clicked.connect(act)
            line.addWidget(button)
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.table.opened.connect(lambda _key: self.sign_in())
        self.caret = self.table
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        self.column.addWidget(self.quorum)
        self.column.addWidget(self._hint)
        self.column.addLayout(line)
        self.column.addWidget(card, 1)

    def show_view(self, view: SessionView, *, fresh: bool) -> None:
        """The list and the quorum anew; the cursor stays."""
        kept = None if fresh else self.table.current_key()
        self._rows = {one.expert_id: one for one in view.members}
        self.quorum.setText(quorum_words(view.quorum))
        retone(self.quorum, quorum_tone(view.quorum))
        opened = view.state == "open"
        says = _("开会后才能签到；按 F8 开会。") if view.state in ("planned", "drawn") else ""
        if opened:
            says = _("光标停在专家上，按 Enter 签到；计票以签到的人为准，未到会的不发票、不得委托投票。")
        self._hint.setText(" ".join([says, *(_(one) for one in view.quorum.warnings)]).strip())
        self._hint.setVisible(bool(self._hint.text()))
        self.table.show_keys(list(self._rows))
        stand_at(self.table, kept, self._rows)
        for button in self._buttons:
            button.setEnabled(opened)
        self._sub.setEnabled(self.living() and bool(self._rows))

    def sign_in(self) -> None:
        """Enter: the expert is there; the cursor goes to the next who is not."""
        view, member = self.view, self._here()
        if view is None or member is None or view.state != "open" or member.signed_in_at is not None:
            return
        if self.desk.do(sign_in_member, view.id, member.expert_id) is not None:
            keys = list(self._rows)
            at = keys.index(member.expert_id)
            waiting = [key for key in keys[at + 1 :] if self._rows[key].signed_in_at is None]
            if waiting:
                self.table.select_key(waiting[0])

    def absent(self) -> None:
        """Ctrl+B: stays away, and why."""
        view, member = self.view, self._here()
        if view is None or member is None or view.state != "open":
            return
        ask = Ask(self.theme, _("未到会"), member.name, _("记下"), reason=_("原因"), parent=self)
        ask.answered.connect(lambda why: self.desk.do(sign_in_member, view.id, member.expert_id, "absent", why))
        self.asked = ask
        ask.open()

    def substitute(self) -> None:
        """Ctrl+U: a substitute takes the seat of the expert under the cursor, or leaves the seat again."""
        view, member = self.view, self._here()
        if view is None or member is None or not self.living():
            return
        if member.role == "substitute":
            if member.stands_in_for is not None:
                self.desk.do(stand_in, view.id, member.expert_id, None)
            return
        free = [one for one in view.members if one.role == "substitute" and one.stands_in_for is None]
        choices = tuple(Choice(str(one.expert_id), _about(one)) for one in free)
        says = _("替补 {name} 的席位；候补专家以本人名义评议、投票。").format(name=member.name)
        ask = choice_ask(self.theme, _("候补替补"), says, _("候补专家"), choices, self)

        def keep(raw: dict[str, Any]) -> None:
            if self.desk.do(stand_in, view.id, int(raw["chosen"]), member.expert_id) is not None:
                ask.accept()

        ask.answered.connect(keep)
        self.asked = ask
        ask.open()

    def leave(self) -> None:
        """Ctrl+O: gone, or back again."""
        view, member = self.view, self._here()
        if view is not None and member is not None and member.signed_in_at is not None and view.state == "open":
            self.desk.do(sign_in_member, view.id, member.expert_id, "back" if member.left else "left")

    def undo(self) -> None:
        """Ctrl+D: the sign-in was a mistake."""
        view, member = self.view, self._here()
        if view is not None and member is not None and member.signed_in_at is not None and view.state == "open":
            self.desk.do(sign_in_member, view.id, member.expert_id, "undone")

    def _here(self) -> MemberView | None:
        key = self.table.current_key()
        return self._rows.get(key) if key is not None else None

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [self._cells(self._rows[key]) for key in keys if key in self._rows]

    def _cells(self, row: MemberView) -> tuple[Cell, ...]:
        view = self.view
        if row.there:
            state = Tinted(_("到会"), "good", pill=True)
        elif row.left:
            state = Tinted(_("离席"), "near", pill=True)
        elif row.signed_in_at is not None:
            state = Tinted(_("列席候补"), "second", pill=True)
        elif row.absent_why:
            state = Tinted(_("未到会"), "over", pill=True)
        else:
            state = Tinted(_("未签到"), "second", pill=True)
        at = row.signed_in_at.astimezone(BEIJING).strftime("%H:%M") if row.signed_in_at is not None else ""
        note = row.absent_why
        if row.stands_in_for is not None and view is not None:
            note = _("替补 {name}").format(name=member_name(view.member(row.stands_in_for)))
        seated = [one.name for one in view.members if one.stands_in_for == row.expert_id] if view is not None else []
        if seated:
            note = "；".join(part for part in (note, _("由 {name} 替补").format(name=seated[0])) if part)
        return row.name, row.employer_name, _(ROLES.get(row.role, row.role)), state, at, note


def _about(one: MemberView) -> str:
    """A substitute as the choice tells: name, unit, level and specialty."""
    level = LEVELS.title(one.level) if one.level else ""
    return "　".join(part for part in (one.name, one.employer_name, _(level) if level else "", one.specialty) if part)


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _("专家"), 120, sortable=False),
        Column("employer", _("单位"), 240, stretch=True, sortable=False),
        Column("role", _("职务"), 110, sortable=False),
        Column("state", _("签到"), 100, sortable=False),
        Column("at", _("时间"), 70, sortable=False),
        Column("note", _("说明"), 200, sortable=False),
    )
