"""会议: the sessions of a batch above, the one that is open below."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.session_form import SORTS
from desktop.casework.changed import Changed
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.sessions.planning.plan_session import plan_session
from desktop.casework.titles.sessions.reading.list_sessions import list_sessions
from desktop.casework.titles.sessions.reading.views import SessionLine
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.part import BatchPart
from desktop.screens.titles.sessions.planning.asks import firms_of, plan_ask, planned_at
from desktop.screens.titles.sessions.session_panel import SessionPanel
from desktop.screens.titles.sessions.session_words import state_pill
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton


class SessionsPart(BatchPart):
    """Ctrl+Shift+N plans a session; Enter in the list opens one. `field` of a place is a session's key."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.asked: FormAsk | None = None
        self._lines: dict[int, SessionLine] = {}
        self._sees = desk.may("read_session")
        self.new = KeyButton(theme, _("安排会议"), "Ctrl+Shift+N", "plus")
        self.new.clicked.connect(self.plan)
        self._may_plan = desk.may("plan_session") and desk.home is None
        self.new.setVisible(self._may_plan)
        self.table = RowsTable(theme, _columns(), dense=True)
        self.table.opened.connect(self._open)
        self.table.picked.connect(self._open)
        self._none = EmptyState(theme, "users", _("还没有安排会议。选定评委会后，在这里安排评审会议或者上门评审。"))
        self._says = words("", tone="second", wrap=True)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addStretch(1)
        self._foot = foot
        card = Card(theme, flush=True)
        card.add(self.table)
        self._card = card
        self.panel = SessionPanel(desk, theme)
        self.panel.went.connect(self.went)
        self.panel.moved.connect(self._look_down)
        self._area, inside = scrolled(theme, (0, 0, 4, 0))
        inside.addWidget(card)  # the list goes out of sight with the head where the window is low
        inside.addWidget(self.panel, 1)
        self._show_panel(False)
        self.column.addWidget(self._says)
        self.column.addWidget(self._none, 1)
        self.column.addWidget(self._area, 1)
        self.column.addLayout(foot)
        self.panel.right.insertWidget(0, self.new)
        self.caret = self.table

    def show_batch(self, batch_id: int) -> None:
        """Show a batch's sessions, the one under way or the last one open below."""
        if self.batch_id != batch_id:
            self._show_panel(False)
            self.panel.view = None
        super().show_batch(batch_id)

    def show_state(self, state: str) -> None:
        """A batch that was ended has no further session."""
        self.new.setVisible(self._may_plan and state not in ("closed", "dropped"))

    def refresh(self) -> None:
        """Read the list and the open session again."""
        lines = self.desk.ask(list_sessions, self.batch_id) if self.batch_id is not None else None
        if lines is None:
            return
        self._lines = {line.id: line for line in lines}
        self.table.blockSignals(True)
        self.table.show_rows([_cells(line) for line in lines], list(self._lines))
        self.table.blockSignals(False)
        # One session needs no list of sessions: its own head says it all.
        self._card.setVisible(len(lines) > 1 or (bool(lines) and not self._sees))
        self._none.setVisible(not lines)
        self._area.setVisible(bool(lines))
        if lines and self._sees:
            self.panel.right.insertWidget(0, self.new)
        else:
            self._foot.addWidget(self.new)
        self._says.setText("" if self._sees else _("专家名单和表决情况由审核、签发人员查看。"))
        self._says.setVisible(not self._sees)
        self.counted.emit(_("共 {count} 次会议").format(count=len(lines)))
        open_one = self.panel.view.id if self.panel.view is not None else None
        if open_one not in self._lines:
            living = [line.id for line in lines if line.state in ("open", "planned", "drawn", "away")]
            open_one = next(iter(living or self._lines), None)
        if open_one is not None:
            self._open(open_one)
        self.caret = self.panel.caret if self.panel.isVisibleTo(self) else self.table

    def take(self, changed: Changed) -> None:
        """What touches sessions, this batch or its applications."""
        if changed.session is not None or changed.batch is not None or changed.case is not None or changed.policy:
            self.refresh()

    def go_to(self, field: str) -> None:
        """Open a session by its key."""
        if field.isdecimal() and int(field) in self._lines:
            self._open(int(field))

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self.panel.save_now()

    def plan(self) -> None:
        """Ctrl+Shift+N: a new session."""
        batch = self.batch_id
        if batch is None:
            return
        today = self.desk.clock.today()
        begin = {"sort": "office", "day": today.isoformat(), "start": "09:00"}
        view = self.desk.ask(read_batch, batch)
        if view is not None:
            begin["name"] = f"{view.row.name}评审会议"  # a proposal, in the office's own language
        ask = plan_ask(self.theme, None, begin, today, firms_of(self.desk, batch), self)

        def keep(raw: dict[str, Any]) -> None:
            told, host = planned_at(raw)
            changed = self.desk.do(plan_session, batch, told, employer_id=host)
            if changed is not None:
                ask.accept()
                self._open(changed.session)
                (self.panel.caret or self.panel).setFocus()  # the keys of the session work at once

        ask.answered.connect(keep)
        self.asked = ask
        ask.open()

    def _show_panel(self, shown: bool) -> None:
        self.panel.setVisible(shown)
        self._area.setVisible(shown or bool(self._lines))

    def _look_down(self) -> None:
        """In a low window the tab is what is worked on: it is brought to the top, as far as there is more below."""
        QTimer.singleShot(0, lambda: self._area.verticalScrollBar().setValue(self.panel.y() + self.panel.stack.y()))

    def _open(self, key: object) -> None:
        if self._sees and isinstance(key, int) and self.panel.show_session(key):
            self._show_panel(True)
            row = list(self._lines).index(key) if key in self._lines else -1
            if row >= 0:
                self.table.blockSignals(True)
                self.table.stand_at(row)
                self.table.blockSignals(False)


def _columns() -> tuple[Column, ...]:
    return (
        Column("name", _("会议"), 220, stretch=True),
        Column("sort", _("方式"), 110),
        Column("day", _("日期"), 100),
        Column("place", _("地点"), 160),
        Column("applicants", _("名单"), 60, align="right"),
        Column("announced", _("已宣布"), 64, align="right"),
        Column("state", _("状态"), 110),
    )


def _cells(line: SessionLine) -> tuple[Cell, ...]:
    return (
        line.name, _(SORTS.title(line.sort)), line.day.isoformat(), line.place, str(line.applicants),
        str(line.announced), state_pill(line.state),
    )  # fmt: skip
