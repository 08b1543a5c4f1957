"""申报人: everybody who applies in a batch, by state, level and employer; many decided at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QDialog

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.titles.checking.tick_for_many import eye_reasons, tick_for_many
from desktop.casework.titles.figures.people_of import people_of
from desktop.casework.titles.submissions.export_applicants import export_applicants
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.casework.titles.submissions.move_applicant import submissions_beside
from desktop.casework.titles.submissions.views import ApplicantRow
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.choosing import to_save
from desktop.screens.titles.applying.add_ask import AddAsk
from desktop.screens.titles.applying.applicant_cells import applicant_cells, applicant_columns
from desktop.screens.titles.applying.applicant_filters import ApplicantFilters
from desktop.screens.titles.applying.deciding.decide_ask import DecideAsk
from desktop.screens.titles.applying.move_ask import MoveAsk
from desktop.screens.titles.applying.seen_ask import SeenAsk
from desktop.screens.titles.part import BatchPart
from desktop.screens.titles.pick_ask import PickAsk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.more_button import MoreButton

_COLUMNS: Final = 9


class ApplicantsPart(BatchPart):
    """Enter opens a case, F8 decides of those selected, Ctrl+A selects all listed; the rest stands in 更多 (Ctrl+M).

    A place's `field` is a state of `life.STATES`, or the name of an employer.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._all: tuple[ApplicantRow, ...] = ()
        self._rows: dict[int, ApplicantRow] = {}
        self.asked: QDialog | None = None
        self._order = "receipt"
        self.filters = ApplicantFilters(theme)
        self.filters.changed.connect(self._list)
        self.state = self.filters.state
        self._decide = KeyButton(theme, _("批量办理"), "F8", "check", kind="primary")
        self._decide.clicked.connect(self.decide)
        self._decide.setVisible(desk.may("decide_applications"))
        self._more = MoreButton(theme, _("更多"), self)
        self._every, self._add, self._see, self._tick, self._export, self._move, self._go = (
            self._more.offer(text, act, key, name, may=desk.may(right))
            for text, act, key, name, right in (
                (_("全选列出的人"), self.select_all, "Ctrl+A", "users", "read_batches"),
                (_("添加申报人…"), self.add, "Ctrl+I", "user-plus", "add_applicant"),
                (_("一并核对材料…"), self.see, "F9", "circle-check", "see_papers"),
                (_("登记退回原因…"), self.tick, "Ctrl+R", "triangle-alert", "tick_reason"),
                (_("导出名册…"), self._choose_export, "Ctrl+E", "download", "export_applicants"),
                (_("换到本单位另一份申报…"), self.move_one, "Ctrl+J", "arrow-right", "move_applicant"),
                (_("打开办件"), self._open_current, "Ctrl+O", "", "read_case"),
            )
        )
        for part in (self._more, self._decide):
            self.filters.line.addWidget(part)
        self.table = PagedTable(theme, applicant_columns(), self._read, dense=True)
        self.table.setAccessibleName(_("申报人"))
        self.table.opened.connect(self._open)
        self.table.picked.connect(lambda _keys: self._weigh())
        self.table.sort_asked.connect(self._sort)
        self.table.set_actions([self._go, self._see, self._move])
        self._none = EmptyState(theme, "users", "")
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.caret = self.table
        self.column.addWidget(self.filters)
        self.column.addWidget(card, 1)

    def show_state(self, state: str) -> None:
        """Only a batch that takes in takes further people."""
        self._add.setEnabled(state == "open")
        self._add.setToolTip("" if state == "open" else _("批次不在受理中，不能再收申报。"))

    # -- what is listed

    def refresh(self) -> None:
        """Read everybody again."""
        found = None
        if self.batch_id is not None:
            found = self.desk.ask(find_applicants, self.batch_id, order=self._order)
        if found is None:
            return
        self._all = found
        self.filters.offer(found)  # tells of itself

    def _sort(self, key: str, ascending: bool) -> None:
        self._order = key if ascending else f"-{key}"
        self.refresh()

    def _list(self) -> None:
        self._rows = {row.id: row for row in self._all if self.filters.fits(row)}
        self.table.show_keys(list(self._rows))
        if self._rows and self.table.current_key() is None:
            self.table.select_key(next(iter(self._rows)))
        self.table.setVisible(bool(self._rows))
        self._none.setVisible(not self._rows)
        nobody = _("还没有人申报；先在“单位申报”登记申报函，再添加或导入。")
        self._none.say(_("没有符合条件的。") if self._all else nobody)
        self._weigh()

    def _weigh(self) -> None:
        picked = len(self._picked())
        self._decide.setEnabled(picked > 0)
        self._move.setEnabled(self.table.current_key() in self._rows)
        self._export.setEnabled(bool(self._rows))
        self._see.setEnabled(bool(self._rows))
        self._decide.set_text(_("办理 {count} 人").format(count=picked) if picked else _("办理"))
        says = _("共 {all} 人，列出 {shown} 人，选中 {picked} 人").format(
            all=len(self._all), shown=len(self._rows), picked=picked
        )
        self.counted.emit(says)

    def _picked(self) -> list[int]:
        """Those selected, and nobody else: Ctrl+A selects everybody listed."""
        return [key for key in self.table.selected_keys() if key in self._rows]

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        today = self.desk.clock.today()
        return [
            applicant_cells(self._rows[key], today) if key in self._rows else ("",) * _COLUMNS for key in keys
        ]  # fmt: skip

    def go_to(self, field: str) -> None:
        """List those in one state, level or employer, or whom a number counts (`figure:passed:by_level:中级`)."""
        kind, *told = field.split(":", 3)
        if kind == "figure" and len(told) == 3 and self.batch_id is not None:
            found = self.desk.ask(people_of, self.batch_id, *told)
            if found is not None:
                self.filters.narrow(found.says, found.applications)
            return
        self.filters.choose(field)

    def take(self, changed: Changed) -> None:
        """What touches the batch or any case of it."""
        if changed.batch is not None or changed.case is not None or changed.person is not None:
            self.refresh()

    # -- what a person does

    def _open(self, key: int | None) -> None:
        if key in self._rows:
            self.went.emit(Place("case", self._rows[key].case_id))

    def select_all(self) -> None:
        """Ctrl+A: everybody listed."""
        self.table.selectAll()
        self.table.setFocus()

    def _open_current(self) -> None:
        self._open(self.table.current_key())

    def decide(self) -> None:
        """F8: the decision on those selected, tried dry first."""
        if self.batch_id is None or not self._picked() or not self.desk.may("decide_applications"):
            return
        ask = DecideAsk(self.desk, self.theme, self.batch_id, self._picked(), self)
        ask.decided.connect(self.refresh)
        ask.finished.connect(lambda _how: self.table.setFocus())
        self.asked = ask
        ask.open()

    def see(self) -> None:
        """F9: the papers of those selected, seen at once."""
        if self.batch_id is not None and self._picked():
            ask = SeenAsk(self.desk, self.theme, self.batch_id, self._picked(), self)
            ask.seen.connect(self.refresh)
            ask.finished.connect(lambda _how: self.table.setFocus())
            self.asked = ask
            ask.open()

    def tick(self) -> None:
        """Ctrl+R: a reason for return seen by eye, for everybody selected, with what was seen."""
        names, found = self._picked(), self.desk.ask(eye_reasons)
        if not names or found is None:
            return
        titles = {one.id: f"{one.id}　{_(one.says)}" for one in found}

        def seek(said: str) -> list[tuple[str, str, str]]:
            return [(key, says, "") for key, says in titles.items() if said.lower() in says.lower()]

        def note(reason: object) -> None:
            says = _("{reason}。登记给所选的 {count} 人，写入一次性告知。").format(
                reason=titles[str(reason)], count=len(names)
            )
            ask = Ask(self.theme, _("登记退回原因"), says, _("登记"), reason=_("看到的情况"), parent=self)
            ask.answered.connect(lambda said: self.desk.do(tick_for_many, names, str(reason), said))
            self.asked = ask
            ask.open()

        pick = PickAsk(self.theme, _("登记退回原因"), _("原因"), seek, self)
        pick.chosen.connect(note)
        self.asked = pick
        pick.open()

    def add(self) -> None:
        """Ctrl+I: one more applicant of a submission."""
        submissions = self.desk.ask(list_submissions, self.batch_id) if self.batch_id is not None else None
        if submissions is None or self.batch_id is None:
            return
        living = [one for one in submissions if one.state == "open"]
        if not living:
            self.went.emit(Place("batch", part="submissions"))
            return
        ask = AddAsk(self.desk, self.theme, self.batch_id, living, self)
        ask.added.connect(lambda case_id: self.went.emit(Place("case", case_id)))
        self.asked = ask
        ask.open()

    def move_one(self) -> None:
        """Ctrl+J: the one under the cursor belongs to another letter of its employer."""
        row = self._rows.get(self.table.current_key() or 0)
        others = self.desk.ask(submissions_beside, row.id) if row is not None else None
        if row is None or others is None:
            return
        ask = MoveAsk(self.desk, self.theme, row, others, self)
        self.asked = ask
        ask.open()

    def export(self, path: Path) -> None:
        """Write those selected as the register of participants (F07), everybody listed where one row only is."""
        if self.batch_id is not None:
            picked = self._picked()
            self.desk.do(export_applicants, self.batch_id, picked if len(picked) > 1 else list(self._rows), path)

    def _choose_export(self) -> None:
        name = _("申报参评人员名册 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen = to_save(self, _("导出名册"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(chosen)
