"""安排: what the session is, and its list with panels, times and main reviewers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.session_form import SORTS
from desktop.casework.titles.sessions.planning.arrange_session import arrange_session
from desktop.casework.titles.sessions.planning.drop_session import drop_session
from desktop.casework.titles.sessions.planning.move_hearing import move_hearing
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.planning.put_on_list import put_on_list
from desktop.casework.titles.sessions.planning.take_off_list import take_off_list
from desktop.casework.titles.sessions.reading.read_ready import read_ready
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.casework.titles.sessions.sitting.set_panels import set_panels
from desktop.forms.questions import Choice
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.titles.sessions.planning.asks import choice_ask, firms_of, plan_ask, planned_at, schedule_ask
from desktop.screens.titles.sessions.session_tab import SessionTab, stand_at
from desktop.screens.titles.sessions.session_words import member_name, result_pill
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card


class PlanTab(SessionTab):
    """Ctrl+E puts the plan right, Ctrl+Shift+L lists all who are ready, Ctrl+T makes the schedule, Ctrl+M sets
    the main reviewer, Ctrl+D takes one off. Enter opens the applicant's case.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._told = words("", tone="second", wrap=True)
        self._edit = self.button(_("修改安排"), "Ctrl+E", "settings", "plan_session")
        self._list = self.button(_("列入申报人"), "Ctrl+Shift+L", "user-plus", "put_on_list", primary=True)
        self._plan = self.button(_("排定日程"), "Ctrl+T", "clock", "arrange_session")
        self._main = self.button(_("主审专家…"), "Ctrl+M", "user", "move_hearing")
        self._off = self.button(_("移出名单"), "Ctrl+D", "minus", "take_off_list")
        self._drop = self.button(_("取消会议…"), "", "ban", "drop_session")
        line = Flow()
        theme.space(line, spacing=8)
        for button, act in (
            (self._list, self.put_all), (self._plan, self.make_schedule), (self._main, self.choose_main),
            (self._off, self.take_off), (self._edit, self.edit), (self._drop, self.drop),
        ):  # fmt: skip
            button.clicked.connect(act)
            line.addWidget(button)
        self._rows: dict[int, HearingView] = {}
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.table.opened.connect(self._open)
        self.caret = self.table
        self._none = words(_("名单上还没有人。点“列入申报人”，已受理的人一次列入。"), tone="second", wrap=True)
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        head = QHBoxLayout()
        head.addWidget(self._told, 1)
        self.column.addLayout(head)
        self.column.addLayout(line)
        self.column.addWidget(self._none)
        self.column.addWidget(card, 1)
        self._card, self._rest = card, QWidget()
        self.column.addWidget(self._rest, 1)

    def show_view(self, view: SessionView, *, fresh: bool) -> None:
        """The list anew, the cursor where it was."""
        kept = None if fresh else self.table.current_key()
        self._rows = {one.application_id: one for one in view.hearings}
        self._told.setText(" · ".join(_told(view)))
        self.table.show_keys(list(self._rows))
        stand_at(self.table, kept, self._rows)
        self._none.setVisible(not self._rows)
        self._card.setVisible(bool(self._rows))
        self._rest.setVisible(not self._rows)
        self.caret = self.table if self._rows else self._list  # what is hidden takes no keys
        for button in (self._list, self._plan, self._main, self._off, self._edit, self._drop):
            needs = button in (self._plan, self._main, self._off)
            button.setEnabled(self.living() and (bool(self._rows) or not needs))
        if self.desk.home is not None and view.state != "open":  # the list comes home as it left
            self._off.setEnabled(False)
            self._off.setToolTip(_("名单在装箱时已定；开会后可以列为“本次不表决”。"))

    def edit(self) -> None:
        """Ctrl+E: the plan's form."""
        view = self.view
        if view is None or not self.living():
            return
        firms = firms_of(self.desk, view.batch_id)
        ask = plan_ask(self.theme, view, {}, self.desk.clock.today(), firms, self)

        def keep(raw: dict[str, Any]) -> None:
            told, host = planned_at(raw)
            if self.desk.do(plan_session, view.batch_id, told, session_id=view.id, employer_id=host) is not None:
                ask.accept()

        self._ask(ask, keep)

    def put_all(self) -> None:
        """Ctrl+Shift+L: everybody who is ready and on no other list."""
        view = self.view
        ready = self.desk.ask(read_ready, view.batch_id) if view is not None else None
        if view is None or ready is None:
            return
        if not ready:
            self.desk.trouble.emit(_("没有可以列入的申报人。"), _("受理后、且不在其他会议名单上的，才能列入。"))
            return
        self.desk.do(put_on_list, view.id, ready)

    def make_schedule(self) -> None:
        """Ctrl+T: panels and times from a few figures."""
        view = self.view
        if view is None or not self.living():
            return
        begin = {"start": view.details.get("start") or "09:00", "minutes": 15, "breaks": "12:00-13:30"}
        ask = schedule_ask(self.theme, view, begin, self)

        def keep(raw: dict[str, Any]) -> None:
            panels = raw.get("panels")
            if panels is not None and self.desk.do(set_panels, view.id, panels) is None:
                return
            told = {"start": raw["start"], "minutes": raw["minutes"], "breaks": raw.get("breaks") or ""}
            if self.desk.do(arrange_session, view.id, **told) is not None:
                ask.accept()

        self._ask(ask, keep)

    def choose_main(self) -> None:
        """Ctrl+M: who reads this applicant first."""
        view, hearing = self.view, self._here()
        if view is None or hearing is None or not self.living():
            return
        fit = [
            one for one in view.members
            if one.expert_id not in hearing.recused and hearing.panel in (0, one.panel)
        ]  # fmt: skip
        choices = tuple(Choice(str(one.expert_id), one.name) for one in fit)
        says = _("{name}（{receipt}）").format(name=hearing.applicant, receipt=hearing.receipt)
        ask = choice_ask(self.theme, _("主审专家"), says, _("专家"), choices, self)

        def keep(raw: dict[str, Any]) -> None:
            done = self.desk.do(move_hearing, view.id, hearing.application_id, main=int(raw["chosen"]))
            if done is not None:
                ask.accept()

        self._ask(ask, keep)

    def take_off(self) -> None:
        """Ctrl+D: off the list; in an open session with why."""
        view, hearing = self.view, self._here()
        if view is None or hearing is None or not self.living():
            return
        if view.state != "open":
            self.desk.do(take_off_list, view.id, hearing.application_id)
            return
        says = _("{name} 本次不表决，可以列入下一次会议。").format(name=hearing.applicant)
        ask = Ask(self.theme, _("本次不表决"), says, _("确定"), reason=_("原因"), parent=self)
        ask.answered.connect(lambda why: self.desk.do(take_off_list, view.id, hearing.application_id, why))
        self.asked = ask
        ask.open()

    def drop(self) -> None:
        """Give the session up."""
        view = self.view
        if view is None or not self.living():
            return
        says = _("取消后名单上的申报人可以列入另一次会议。")
        if self.desk.home is not None:
            says = _("取消后这里不能再开会；带回结果后，原机构可以另行安排。")
        ask = Ask(self.theme, _("取消会议"), says, _("取消会议"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda why: self.desk.do(drop_session, view.id, why))
        self.asked = ask
        ask.open()

    def _ask(self, ask: Any, keep: Any) -> None:
        ask.answered.connect(keep)
        self.asked = ask
        ask.open()

    def _here(self) -> HearingView | None:
        key = self.table.current_key()
        return self._rows.get(key) if key is not None else None

    def _open(self, key: int) -> None:
        hearing = self._rows.get(key)
        if hearing is not None:
            self.went.emit(Place("case", hearing.case_id))

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [self._cells(self._rows[key]) for key in keys if key in self._rows]

    def _cells(self, row: HearingView) -> tuple[Cell, ...]:
        view = self.view
        main = view.member(row.main_expert_id) if view is not None else None
        recused = _("{count} 人").format(count=len(row.recused)) if row.recused else ""
        return (
            str(row.place), row.receipt, row.applicant, row.employer_name, str(row.panel or ""), row.slot,
            member_name(main), recused, result_pill(row),
        )  # fmt: skip


def _columns() -> tuple[Column, ...]:
    return (
        Column("place", _("序号"), 52, align="right", sortable=False),
        Column("receipt", _("受理号"), 150, sortable=False),
        Column("name", _("申报人"), 110, sortable=False),
        Column("employer", _("单位"), 200, stretch=True, sortable=False),
        Column("panel", _("组"), 44, align="right", sortable=False),
        Column("slot", _("时间"), 64, sortable=False),
        Column("main", _("主审专家"), 100, sortable=False),
        Column("recused", _("回避"), 60, sortable=False),
        Column("result", _("结果"), 130, sortable=False),
    )


def _told(view: SessionView) -> list[str]:
    said = view.details
    staff = [
        (_("计票人"), said.get("counters")), (_("监票人"), said.get("supervisor")),
        (_("监督"), said.get("overseers")), (_("记录"), said.get("recorder")), (_("现场联系人"), said.get("contact")),
    ]  # fmt: skip
    return [
        _(SORTS.title(view.sort)), view.day.isoformat(), view.place, view.committee_name,
        *(f"{name} {value}" for name, value in staff if value),
        *([_("补录：{why}").format(why=said["afterwards"])] if said.get("afterwards") else []),
        *(_(one) for one in view.warnings),
    ]  # fmt: skip
