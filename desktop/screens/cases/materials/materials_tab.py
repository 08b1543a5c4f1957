"""材料: every line of the list with its state; the chosen paper and its scans beside it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter

from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.casework.intake.views import CaseView
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.materials.mark_seen import mark_seen
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.materials.cells import count_words, to_look_at, wanting
from desktop.screens.cases.materials.material_card import SEEN_KEY, STAMPED_KEY, MaterialCard
from desktop.screens.cases.materials.material_list import ALL, FILTER_KEY, MaterialList
from desktop.screens.cases.materials.promises.promise_card import PromiseCard
from desktop.screens.cases.materials.scans_card import ScansCard
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.widgets.look.shortcuts import INSIDE, shortcut
from desktop.widgets.look.theme import Theme

Seen = Literal["checked", "stamped_copy"]


class MaterialsTab(CasePart):
    """The list at the left, the chosen line with its scans at the right."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.setAcceptDrops(True)
        self._states: dict[str, MaterialState] = {}
        self._key = ""
        self.list = MaterialList(theme)
        self.list.picked.connect(self.go_to)
        self.list.filtered.connect(self._follow_filter)
        self.list.seen_asked.connect(lambda: self.mark("checked"))
        area, column = scrolled(theme)
        column.addWidget(self.list)
        self.card = MaterialCard(desk, theme)
        self.card.seen.connect(lambda state: self.mark(cast("Seen", state)))
        self.card.done.connect(lambda: self.step(1))
        self.list.opened.connect(self.card.facts.begin)
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
        self.beside.addStretch(0)
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
            (FILTER_KEY, self.list.turn_filter),
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
        self.told.emit(count_words(states))
        if fresh or self._key not in self._states:
            gap = next((s.line.key for s in states if wanting(s)), "")
            self._key = gap or next(iter(self._states), "")
        may = not self.view.read_only and self.desk.may("mark_seen")
        self.list.show_states(self._states, self._key, may=may)
        if fresh:
            self.list.choose_filter(ALL)
        self._show_line()

    def begin(self) -> None:
        """Into the list: the arrows choose, Ctrl+A takes all, Enter goes on into the line's own fields."""
        self.list.table.setFocus()

    def go_to(self, key: str) -> None:
        """Choose a line; what was typed for the one before is kept first."""
        if key in self._states and key != self._key:
            self.card.save_now()
            self._key = key
            self.list.go_to(key)
            self._show_line()

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self.card.save_now()

    def mark(self, state: Seen) -> None:
        """Mark the chosen papers as seen; after a single one the cursor goes on to the next that is to be seen."""
        view = self.view
        if view is None or view.read_only or not self.card.save_now():
            return
        chosen = [key for key in self.list.chosen() if self._states[key].line.need != "waived"]
        if not chosen:
            return
        following = self._next_open() if len(chosen) == 1 else ""
        if self.desk.do(mark_seen, view.id, chosen, state) is not None and following:
            self.go_to(following)
            self.list.table.setFocus()

    def step(self, by: int) -> None:
        """To the next paper of the list as it is shown, or the one before."""
        keys = self.list.listed()
        if self._key in keys and 0 <= keys.index(self._key) + by < len(keys):
            self.go_to(keys[keys.index(self._key) + by])
            self.list.table.setFocus()

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
        line = self.list.line_at(place)
        if line:
            self.go_to(line)
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.scans.attach(paths, self.scans.slot_at(place))
        event.acceptProposedAction()

    # -- showing

    def _follow_filter(self) -> None:
        """The cursor stays where it is as long as its line is listed."""
        listed = self.list.listed()
        if listed and self._key not in listed:
            self.go_to(listed[0])
        elif self._key in listed:
            self.list.go_to(self._key)

    def _show_line(self) -> None:
        state = self._states.get(self._key)
        self.card.setVisible(state is not None)
        self.scans.setVisible(state is not None and (state.line.need != "waived" or state.files > 0))
        if state is None or self.view is None:
            return
        self.card.show_line(self.view, state)
        if state.line.need == "waived":
            self.promise.hide()
        else:
            self.promise.show_line(self.view, self._key, _(state.line.says))
            # Above the paper when there is something to promise or to do about a promise, else a remark below it.
            self.beside.insertWidget(0 if self.promise.matters else 1, self.promise)
        self.scans.show_line(self.view, state)
        self.list.go_to(self._key)

    def _next_open(self) -> str:
        """The next paper that is still to be seen, behind the chosen one and then from the top."""
        keys = list(self._states)
        at = keys.index(self._key) + 1 if self._key in keys else 0
        return next((key for key in (*keys[at:], *keys[:at]) if key != self._key and to_look_at(self._states[key])), "")
