"""专家: who is called, in which panel, who leads it, from whom each withdraws."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop.basics.language import _
from desktop.casework.titles.sessions.reading.read_sheet import session_grounds
from desktop.casework.titles.sessions.reading.views import MemberView, SessionView
from desktop.casework.titles.sessions.sitting.recuse import end_recusal, recuse
from desktop.casework.titles.sessions.sitting.set_panels import seat_member
from desktop.forms.questions import Choice
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.planning.asks import choice_ask, recusal_ask
from desktop.screens.titles.sessions.session_tab import SessionTab, stand_at
from desktop.screens.titles.sessions.session_words import ROLES
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class ExpertsTab(SessionTab):
    """Ctrl+P puts an expert into a panel, Ctrl+Shift+L lets one lead it, Ctrl+R notes a withdrawal, Ctrl+D ends one."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, MemberView] = {}
        self._panel = self.button(_("所在评议组…"), "Ctrl+P", "users", "set_panels")
        self._lead = self.button(_("任组长"), "Ctrl+Shift+L", "check", "set_panels")
        self._recuse = self.button(_("登记回避…"), "Ctrl+R", "minus", "recuse")
        self._end = self.button(_("取消回避…"), "Ctrl+D", "rotate-ccw", "recuse")
        self._line = Flow()
        theme.space(self._line, spacing=8)
        for button, act in (
            (self._panel, self.choose_panel), (self._lead, self.let_lead), (self._recuse, self.ask_recusal),
            (self._end, self.ask_end),
        ):  # fmt: skip
            button.clicked.connect(act)
            self._line.addWidget(button)
        self._none = words(_("还没有抽取专家。"), tone="second", wrap=True)
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.caret = self.table
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        self.column.addLayout(self._line)
        self.column.addWidget(self._none)
        self.column.addWidget(card, 1)

    def show_view(self, view: SessionView, *, fresh: bool) -> None:
        """The members anew."""
        kept = None if fresh else self.table.current_key()
        self._rows = {one.expert_id: one for one in view.members}
        self.table.show_keys(list(self._rows))
        stand_at(self.table, kept, self._rows)
        self._none.setVisible(not self._rows)
        for button in (self._panel, self._lead, self._recuse, self._end):
            button.setEnabled(self.living() and bool(self._rows))

    def choose_panel(self) -> None:
        """Ctrl+P: which panel the expert sits in."""
        view, member = self.view, self._here()
        if view is None or member is None or not self.living():
            return
        most = max((one.panel for one in view.members), default=0) + 1
        choices = (
            Choice("0", _("不分组")),
            *(Choice(str(number), _("第 {number} 组").format(number=number)) for number in range(1, most + 1)),
        )
        ask = choice_ask(self.theme, _("所在评议组"), member.name, _("评议组"), choices, self)

        def keep(raw: dict[str, Any]) -> None:
            if self.desk.do(seat_member, view.id, member.expert_id, int(raw["chosen"])) is not None:
                ask.accept()

        self._open(ask, keep)

    def let_lead(self) -> None:
        """Ctrl+Shift+L: the expert leads the panel."""
        member = self._here()
        if self.view is not None and member is not None and member.panel and self.living():
            self.desk.do(seat_member, self.view.id, member.expert_id, member.panel, leads=True)

    def ask_recusal(self) -> None:
        """Ctrl+R: from which applicant the expert withdraws; the ground is written down."""
        view, member = self.view, self._here()
        if view is None or member is None or not self.living():
            return
        grounds = self.desk.ask(session_grounds, view.id) or ()
        ask = recusal_ask(self.theme, view, member, grounds, self)

        def keep(raw: dict[str, Any]) -> None:
            ground = "：".join(part for part in (str(raw["ground"]), str(raw.get("detail") or "")) if part)
            if self.desk.do(recuse, view.id, int(raw["application"]), member.expert_id, ground) is not None:
                ask.accept()

        self._open(ask, keep)

    def ask_end(self) -> None:
        """Ctrl+D: one that was entered by mistake is taken back."""
        view, member = self.view, self._here()
        if view is None or member is None or not member.recused or not self.living():
            return
        choices = tuple(
            Choice(str(one.application_id), f"{one.applicant}　{one.receipt}")
            for one in view.hearings if one.application_id in member.recused
        )  # fmt: skip
        ask = choice_ask(self.theme, _("取消回避"), member.name, _("哪一名申报人"), choices, self)

        def next_question(raw: dict[str, Any]) -> None:
            ask.accept()
            why = Ask(self.theme, _("取消回避"), member.name, _("取消回避"), reason=_("原因"), parent=self)
            told = (view.id, int(raw["chosen"]), member.expert_id)
            why.answered.connect(lambda reason: self.desk.do(end_recusal, *told, reason))
            self.asked = why
            why.open()

        self._open(ask, next_question)

    def _open(self, ask: Any, keep: Any) -> None:
        ask.answered.connect(keep)
        self.asked = ask
        ask.open()

    def _here(self) -> MemberView | None:
        key = self.table.current_key()
        return self._rows.get(key) if key is not None else None

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [self._cells(self._rows[key]) for key in keys if key in self._rows]

    def _cells(self, row: MemberView) -> tuple[Cell, ...]:
        view = self.view
        from_whom = [view.hearing(key) for key in row.recused] if view is not None else []
        panel: Cell = ""
        if row.panel:
            lead = _("第 {number} 组 组长") if row.leads else _("第 {number} 组")
            panel = Tinted(lead.format(number=row.panel), strong=row.leads)
        return (
            row.name, row.employer_name, _(ROLES.get(row.role, row.role)), panel,
            "、".join(one.applicant for one in from_whom if one is not None),
        )  # fmt: skip


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _("专家"), 120, sortable=False),
        Column("employer", _("单位"), 240, stretch=True, sortable=False),
        Column("role", _("职务"), 110, sortable=False),
        Column("panel", _("评议组"), 130, sortable=False),
        Column("recused", _("回避的申报人"), 240, sortable=False),
    )
