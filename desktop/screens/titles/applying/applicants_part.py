"""申报人: everybody who applies in a batch, by state, level and employer; many decided at once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS
from desktop.case_types.professional_title.life import STATES
from desktop.casework.changed import Changed
from desktop.casework.titles.submissions.export_applicants import export_applicants
from desktop.casework.titles.submissions.find_applicants import find_applicants
from desktop.casework.titles.submissions.list_submissions import list_submissions
from desktop.casework.titles.submissions.views import ApplicantRow
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.titles.applying.add_ask import AddAsk
from desktop.screens.titles.applying.applicant_cells import applicant_cells, applicant_columns
from desktop.screens.titles.applying.decide_ask import DecideAsk
from desktop.screens.titles.part import BatchPart
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox

_COLUMNS: Final = 9


class ApplicantsPart(BatchPart):
    """Enter opens a case, F8 decides of those picked (or of all listed), Ctrl+I adds one, Ctrl+E writes the register.

    A place's `field` is a state of `life.STATES`, or the name of an employer.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._all: tuple[ApplicantRow, ...] = ()
        self._rows: dict[int, ApplicantRow] = {}
        self.asked: QDialog | None = None
        self._words = SearchBox(theme, _("姓名、单位、受理号"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self._list())
        self.state = self._filter(_("状态"))
        self._level = self._filter(_("级别"))
        self._unit = self._filter(_("单位"))
        self._decide = KeyButton(theme, _("批量办理"), "F8", "check", kind="primary")
        self._add = KeyButton(theme, _("添加申报人"), "Ctrl+I", "user-plus")
        self._export = KeyButton(theme, _("导出名册"), "Ctrl+E", "download")
        for button, act, right in (
            (self._decide, self.decide, "decide_applications"), (self._add, self.add, "add_applicant"),
            (self._export, self._choose_export, "export_applicants"),
        ):  # fmt: skip
            button.clicked.connect(act)
            button.setVisible(desk.may(right))
        line = Flow()
        theme.space(line, spacing=8)
        for part in (self._words, self.state, self._level, self._unit, self._add, self._export, self._decide):
            line.addWidget(part)
        theme.follow(self._words, lambda: self._words.setMinimumWidth(theme.px(220)))
        self.table = PagedTable(theme, applicant_columns(), self._read, dense=True)
        self.table.setAccessibleName(_("申报人"))
        self.table.opened.connect(self._open)
        self.table.picked.connect(lambda _keys: self._weigh())
        go = QAction(_("打开办件"), self)
        go.triggered.connect(lambda: self._open(self.table.current_key()))
        self.table.set_actions([go])
        self._none = EmptyState(theme, "users", "")
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        card.add(self._none, 1)
        self.caret = self.table
        self.column.addLayout(line)
        self.column.addWidget(card, 1)

    def show_state(self, state: str) -> None:
        """Only a batch that takes in takes further people."""
        self._add.setEnabled(state == "open")
        self._add.setToolTip("" if state == "open" else _("批次不在受理中，不能再收申报。"))

    def _filter(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.currentIndexChanged.connect(lambda _at: self._list())
        return box

    # -- what is listed

    def refresh(self) -> None:
        """Read everybody again."""
        found = self.desk.ask(find_applicants, self.batch_id) if self.batch_id is not None else None
        if found is None:
            return
        self._all = found
        states, levels = Counter(row.state for row in found), Counter(row.level for row in found)
        units = Counter(row.employer_name for row in found)
        self._offer(self.state, _("全部状态"), [(key, _(title), states[key]) for key, title in STATES.items()])
        titles = [(choice.key, choice.words, levels[choice.key]) for choice in LEVELS.choices]
        self._offer(self._level, _("全部级别"), titles)
        self._offer(self._unit, _("全部单位"), [(name, name, many) for name, many in units.items()])
        self._list()

    @staticmethod
    def _offer(box: QComboBox, every: str, choices: Sequence[tuple[str, str, int]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(every, "")
        for key, title, many in choices:
            if many:
                box.addItem(f"{title} {many}", key)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _list(self) -> None:
        words = self._words.text().lower().split()
        wanted = (self.state.currentData(), self._level.currentData(), self._unit.currentData())
        self._rows = {
            row.id: row
            for row in self._all
            if all(want in {"", None, has} for want, has in zip(wanted, _marks(row), strict=True))
            and all(word in _text(row) for word in words)
        }
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
        self._decide.setEnabled(bool(self._rows))
        self._export.setEnabled(bool(self._rows))
        self._decide.set_text(_("办理 {count} 人").format(count=picked) if picked else _("批量办理"))
        says = _("共 {all} 人，列出 {shown} 人").format(all=len(self._all), shown=len(self._rows))
        self.counted.emit(says)

    def _picked(self) -> list[int]:
        """Those selected when several are; everybody listed otherwise."""
        selected = [key for key in self.table.selected_keys() if key in self._rows]
        return selected if len(selected) > 1 else list(self._rows)

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        today = self.desk.clock.today()
        return [
            applicant_cells(self._rows[key], today) if key in self._rows else ("",) * _COLUMNS for key in keys
        ]  # fmt: skip

    def go_to(self, field: str) -> None:
        """List those in one state, or of one employer."""
        self._words.setText("")
        for box in (self.state, self._level, self._unit):
            box.setCurrentIndex(max(0, box.findData(field)))

    def take(self, changed: Changed) -> None:
        """What touches the batch or any case of it."""
        if changed.batch is not None or changed.case is not None or changed.person is not None:
            self.refresh()

    # -- what a person does

    def _open(self, key: int | None) -> None:
        if key in self._rows:
            self.went.emit(Place("case", self._rows[key].case_id))

    def decide(self) -> None:
        """F8: the decision on those picked, tried dry first."""
        if self.batch_id is None or not self._rows or not self.desk.may("decide_applications"):
            return
        ask = DecideAsk(self.desk, self.theme, self.batch_id, self._picked(), self)
        ask.decided.connect(self.refresh)
        self.asked = ask
        ask.open()

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

    def export(self, path: Path) -> None:
        """Write those picked (or all listed) as the register of participants (F07)."""
        if self.batch_id is not None:
            self.desk.do(export_applicants, self.batch_id, self._picked(), path)

    def _choose_export(self) -> None:
        name = _("申报参评人员名册 {day}.xlsx").format(day=self.desk.clock.today().isoformat())
        chosen, _kind = QFileDialog.getSaveFileName(self, _("导出名册"), name, "Excel (*.xlsx)")
        if chosen:
            self.export(Path(chosen))


def _marks(row: ApplicantRow) -> tuple[str, str, str]:
    return row.state, row.level, row.employer_name


def _text(row: ApplicantRow) -> str:
    return f"{row.applicant} {row.employer_name} {row.receipt} {row.case_number} {row.specialty}".lower()
