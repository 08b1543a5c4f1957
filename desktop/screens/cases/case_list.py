"""办件: every case, found and sorted by the store; rows are read when they come into view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.casework.casefile.stages import STAGE_TITLES
from desktop.casework.changed import Changed
from desktop.casework.intake.case_rows import case_rows
from desktop.casework.intake.find_cases import find_cases
from desktop.casework.intake.list_kinds import list_kinds
from desktop.casework.intake.views import CaseRow
from desktop.screens.applicant import applicant_cell
from desktop.screens.clocks import clock_cell
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.pieces.filter_box import filter_box
from desktop.screens.remembered import Remembered
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox

_SORTS = {"number": "number", "person": "applicant", "employer": "employer", "kind": "kind", "stage": "stage",
          "due": "due", "opened": "opened", "handler": "handler"}  # fmt: skip


class CaseList(Page):
    """Words, stage, kind and clock as filters; double-click or Enter opens."""

    def __init__(self, desk: Desk, theme: Theme, remembered: Remembered) -> None:
        super().__init__(desk, theme)
        self._remembered = remembered
        self._order = "-opened"
        self._keys: list[int] = []
        self._head = PageHead(theme, _("办件"))
        self._words = SearchBox(theme, _("姓名、单位、受理号"), key="Ctrl+F")
        stages = (("", _("全部环节")), *((stage, _(title)) for stage, title in STAGE_TITLES.items()))
        self._stage = filter_box(_("环节"), stages, self.refresh)
        kinds = desk.ask(list_kinds) or ()
        titles = ((key, _(kind_of(key).short_title)) for key, _title in kinds)
        self._kind = filter_box(_("事项"), (("", _("全部事项")), *titles), self.refresh)
        self._clock = filter_box(
            _("时限"),
            (("", _("全部时限")), ("normal", _("正常")), ("near", _("临期")), ("overdue", _("超期"))),
            self.refresh,
        )
        self._roster: int | None = None
        self._of_roster = KeyButton(theme, "", icon="x", kind="quiet")
        self._of_roster.clicked.connect(lambda: self._narrow_to(None))
        self._of_roster.hide()
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self._words, 1)
        line.addWidget(self._of_roster)
        for box in (self._stage, self._kind, self._clock):
            line.addWidget(box)
        self._table = PagedTable(theme, _columns(), self._read)
        self._table.opened.connect(lambda key: self.went.emit(Place("case", key)))
        self._table.picked.connect(self._say_picked)
        self._table.sort_asked.connect(self._sort)
        opening = QAction(_("打开"), self)
        opening.triggered.connect(self._open_current)
        self._table.set_actions((opening,))
        self._none = EmptyState(theme, "folder-open", _("没有符合条件的办件。"), _("新受理"))
        self._none.acted.connect(lambda: self.went.emit(Place("new")))
        card = Card(theme, flush=True)
        card.add(self._table, 1)
        card.add(self._none, 1)
        self.column.addWidget(self._head)
        self.column.addLayout(line)
        self.column.addWidget(card, 1)
        self._words.typed.connect(lambda _text: self.refresh())
        self._words.asked.connect(lambda _text: self._table.setFocus())
        self.caret = self._table
        self._table.recall(remembered.columns(desk.actor.user_id, "cases"))
        self._table.horizontalHeader().sectionResized.connect(lambda *_change: self._remember())
        self._table.horizontalHeader().sectionMoved.connect(lambda *_change: self._remember())

    def visit(self, place: Place) -> None:
        """Come with filters set (a count on the first page was pressed), or for the cases of one roster."""
        if place.part == "roster":
            for box in (self._stage, self._clock, self._kind):
                box.blockSignals(True)
                box.setCurrentIndex(0)
                box.blockSignals(False)
            self._words.setText("")
            self._roster = place.key
        if place.stage or place.clock or place.words:
            for box, key in ((self._stage, place.stage), (self._clock, place.clock), (self._kind, "")):
                box.blockSignals(True)
                box.setCurrentIndex(max(0, box.findData(key)))
                box.blockSignals(False)
            self._words.setText(place.words)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the keys again, in the order that is on."""
        keys = self.desk.ask(
            find_cases,
            self._words.text(),
            stage=str(self._stage.currentData()),
            kind=str(self._kind.currentData()),
            order=self._order,
            clock=str(self._clock.currentData()),
            roster=self._roster,
        )
        self._of_roster.set_text(_("只看第 {number} 份名册").format(number=self._roster))
        self._of_roster.setVisible(self._roster is not None)
        if keys is None:
            return
        self._keys = keys
        self._table.show_keys(keys)
        self._table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        boxes = (self._stage, self._kind, self._clock)
        narrowed = self._roster or self._words.text().strip() or any(box.currentData() for box in boxes)
        self._none.say(_("没有符合条件的办件。") if narrowed else _("还没有办件。来了申请人，从“新受理”开始。"))
        self._head.show_words(_("办件"), beside=_("{count} 件").format(count=len(keys)))
        self._say_picked([])

    def _narrow_to(self, roster: int | None) -> None:
        self._roster = roster
        self.refresh()

    def take(self, changed: Changed) -> None:
        """One case changed: its row; anything else: all."""
        if changed.case is not None and changed.case in self._keys:
            self._table.reread([changed.case])
        else:
            self.refresh()

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        rows = self.desk.ask(case_rows, keys)
        return [_cells(row) for row in rows] if rows is not None else [("",) * 8 for _key in keys]

    def _sort(self, column: str, ascending: bool) -> None:
        self._order = ("" if ascending else "-") + _SORTS[column]
        self.refresh()
        self._remember()

    def _remember(self) -> None:
        self._remembered.keep_columns(self.desk.actor.user_id, "cases", self._table.remember())

    def _say_picked(self, keys: list[int]) -> None:
        self.counted.emit(
            _("共 {count} 件").format(count=len(self._keys))
            + (_(" · 选中 {count}").format(count=len(keys)) if keys else "")
        )

    def _open_current(self) -> None:
        key = self._table.current_key()
        if key is not None:
            self.went.emit(Place("case", key))


def _columns() -> tuple[Column, ...]:
    return (
        Column("number", _("受理号"), 130),
        Column("person", _("申请人"), 170),
        Column("employer", _("单位"), 300, stretch=True),
        Column("kind", _("事项"), 164, tone="second"),
        Column("stage", _("环节"), 90),
        Column("due", _("时限"), 100),
        Column("opened", _("收件日期"), 110, tone="second"),
        Column("handler", _("经办"), 90, tone="second"),
    )


def _cells(row: CaseRow) -> Sequence[Cell]:
    return (
        Tinted(row.number, strong=True), applicant_cell(row.person_name), row.employer_name, _(row.kind_short),
        _(row.stage_title), clock_cell(row.clock), day_words(row.opened_on), row.handler,
    )  # fmt: skip
