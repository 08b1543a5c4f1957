"""材料: every line of the list with its state; the chosen paper and its scans beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QSplitter

from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.casework.intake.views import CaseView
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.materials.cells import cells, settled, to_look_at, wanting
from desktop.screens.cases.materials.material_card import SEEN_KEY, STAMPED_KEY, MaterialCard
from desktop.screens.cases.materials.promises.promise_card import PromiseCard
from desktop.screens.cases.materials.scans_card import ScansCard
from desktop.screens.cases.segments import Segments
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.shortcuts import INSIDE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton

Seen = Literal["checked", "stamped_copy"]
ALL, WANTING = range(2)


class MaterialsTab(CasePart):
    """The list at the left, the chosen line with its scans at the right."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.setAcceptDrops(True)
        self._states: dict[str, MaterialState] = {}
        self._key = ""
        self._filter = ALL
        self._segments = Segments(theme, (_("全部"), _("只看缺的")))
        self._segments.setToolTip("Ctrl+Shift+F")
        self._segments.chosen.connect(self._choose_filter)
        self._hint = words("", "small", "second", wrap=True)
        columns = (
            Column("number", "", 44, align="right", tone="second"),
            Column("says", _("材料"), 190, stretch=True, wrap=True),
            Column("state", _("状态"), 72),
            Column("pages", _("页"), 52, align="right", tone="second"),
        )
        self._table = RowsTable(theme, columns, many=True)
        self._table.setAccessibleName(_("材料清单"))
        self._table.picked.connect(lambda key: self.go_to(str(key)))
        self._table.chosen.connect(self._say_hint)
        self._nothing = EmptyState(theme, "circle-check", _("没有缺的材料。"))
        area, column = scrolled(theme)
        self._bulk = KeyButton(theme, _("所选均已核原件"), SEEN_KEY, "check")
        self._bulk.setShortcut(QKeySequence())
        self._bulk.clicked.connect(lambda: self.mark("checked"))
        top = Flow()
        theme.space(top, spacing=8)
        for part in (self._segments, self._bulk):
            top.addWidget(part)
        list_card = Card(theme, flush=True)
        list_card.add(self._table)
        list_card.add(self._nothing)
        theme.space(column, (0, 0, 0, 8), 8)
        column.addLayout(top)
        column.addWidget(list_card)
        column.addWidget(self._hint)
        column.addStretch(1)
        self.card = MaterialCard(desk, theme)
        self.card.seen.connect(lambda state: self.mark(cast("Seen", state)))
        self.card.done.connect(lambda: self.step(1))
        self._table.opened.connect(lambda _key: self.card.facts.begin())
        self.scans = ScansCard(desk, theme)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(area)
        beside, self.beside = scrolled(theme)
        theme.space(self.beside, (0, 0, 8, 16), 12)
        self.beside.addWidget(self.card)
        self.promise = PromiseCard(desk, theme)
        self.beside.addWidget(self.promise)
        self.beside.addWidget(self.scans, 1)
        split.addWidget(beside)
        self._split = split
        self._roomy: bool | None = None
        self.column.addWidget(split, 1)
        for key, act in (
            (SEEN_KEY, lambda: self.mark("checked")),
            ("Ctrl+Enter", lambda: self.mark("checked")),
            (STAMPED_KEY, lambda: self.mark("stamped_copy")),
            ("Ctrl+Down", lambda: self.step(1)),
            ("Ctrl+Up", lambda: self.step(-1)),
            ("Ctrl+Shift+F", lambda: self._choose_filter(WANTING if self._filter == ALL else ALL)),
        ):
            shortcut(key, self, act, INSIDE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the line's own card keeps what its buttons need."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.px(880)
        if roomy != self._roomy:
            self._roomy = roomy
            shares = (400, 460) if roomy else (290, 446)
            self._split.setSizes([self.theme.px(share) for share in shares])

    def show_case(self, view: CaseView, *, fresh: bool) -> None:
        """Show a case; what was typed for another one is kept first."""
        if self.view is not None and self.view.id != view.id:
            self.card.save_now()
        super().show_case(view, fresh=fresh)

    def refresh(self, *, fresh: bool = False) -> None:
        """Read the list again; the chosen line stays chosen."""
        if self.view is None:
            return
        states = self.desk.ask(list_materials, self.view.id)
        if states is None:
            return
        self._states = {state.line.key: state for state in states}
        counted = [state for state in states if state.state not in {"not_needed", "waived"}]
        self.told.emit(f"{sum(1 for state in counted if settled(state))}/{len(counted)}")
        if fresh:
            self._filter = ALL
            self._segments.set_current(ALL)
        if fresh or self._key not in self._states:
            gap = next((s.line.key for s in states if wanting(s)), "")
            self._key = gap or next(iter(self._states), "")
        self._show_list()
        self._show_line()

    def go_to(self, key: str) -> None:
        """Choose a line; what was typed for the one before is kept first."""
        if key in self._states and key != self._key:
            self.card.save_now()
            self._key = key
            if key not in self._listed():
                self._choose_filter(ALL)
            self._show_line()

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self.card.save_now()

    def mark(self, state: Seen) -> None:
        """Mark the chosen papers as seen; after a single one the cursor goes on to the next that is to be seen."""
        view = self.view
        if view is None or view.read_only or not self.card.save_now():
            return
        chosen = [key for key in self._chosen() if self._states[key].line.need != "waived"]
        if not chosen:
            return
        following = self._next_open() if len(chosen) == 1 else ""
        if self.desk.do(mark_seen, view.id, chosen, state) is not None and following:
            self.go_to(following)
            self._table.setFocus()

    def step(self, by: int) -> None:
        """To the next paper of the list as it is shown, or the one before."""
        keys = self._listed()
        if self._key in keys and 0 <= keys.index(self._key) + by < len(keys):
            self.go_to(keys[keys.index(self._key) + by])
            self._table.setFocus()

    def attach(self, paths: list[Path]) -> None:
        """Keep these files for the chosen line."""
        self.scans.attach(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files from the file manager or the scanner's folder."""
        if event.mimeData().hasUrls() and self.view is not None and not self.view.read_only:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach what was dropped to the line or the slot under the pointer, else to the chosen line."""
        place = self.mapToGlobal(event.position().toPoint())
        here = self._table.viewport().mapFromGlobal(place)
        row = self._table.rowAt(here.y()) if self._table.viewport().rect().contains(here) else -1
        if row >= 0:
            self.go_to(self._listed()[row])
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.scans.attach(paths, self.scans.slot_at(place))
        event.acceptProposedAction()

    # -- showing

    def _choose_filter(self, number: int) -> None:
        self._filter = number
        self._segments.set_current(number)
        self._show_list()
        listed = self._listed()
        if listed and self._key not in listed:
            self.go_to(listed[0])

    def _listed(self) -> list[str]:
        """The lines shown; one that was just put in order stays until the cursor leaves it."""
        return [
            key for key, state in self._states.items() if self._filter == ALL or wanting(state) or key == self._key
        ]

    def _show_list(self) -> None:
        listed = self._listed()
        lacking = sum(1 for state in self._states.values() if wanting(state))
        self._segments.set_words(ALL, _("全部 {count}").format(count=len(self._states)))
        self._segments.set_words(WANTING, _("只看缺的 {count}").format(count=lacking))
        self._table.show_rows([cells(self._states[key]) for key in listed], listed)
        self._table.setVisible(bool(listed))
        self._nothing.setVisible(not listed)
        self._say_hint()

    def _show_line(self) -> None:
        state = self._states.get(self._key)
        self.card.setVisible(state is not None)
        self.scans.setVisible(state is not None and (state.line.need != "waived" or state.files > 0))
        if state is None or self.view is None:
            return
        self.card.show_line(self.view, state)
        self.promise.show_line(self.view, self._key, _(state.line.says))
        self.scans.show_line(self.view, state)
        listed = self._listed()
        if self._key in listed and self._table.currentIndex().row() != listed.index(self._key):
            self._table.selectRow(listed.index(self._key))

    def _say_hint(self) -> None:
        count = len(self._chosen())
        may = self.view is not None and not self.view.read_only and self.desk.may("mark_seen")
        self._bulk.setVisible(count > 1 and may)
        if self.view is not None and self.view.read_only:
            self._hint.setText(_("本件已办结，材料只能查看。"))
        elif count > 1:
            says = _("已选 {count} 份。{stamped}：均为复印件已盖章。")
            self._hint.setText(says.format(count=count, stamped=STAMPED_KEY))
        else:
            self._hint.setText(_("Ctrl+↓ 下一份，Shift+↓ 多选，回车登记内容。"))

    def _chosen(self) -> list[str]:
        chosen = [str(key) for key in self._table.selected_keys()]
        return [key for key in chosen if key in self._states] or ([self._key] if self._key in self._states else [])

    def _next_open(self) -> str:
        """The next paper that is still to be seen, behind the chosen one and then from the top."""
        keys = list(self._states)
        at = keys.index(self._key) + 1 if self._key in keys else 0
        return next((key for key in (*keys[at:], *keys[:at]) if key != self._key and to_look_at(self._states[key])), "")
