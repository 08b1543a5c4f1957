"""直报: the pairs at the left, the one that is open at the right, province and city side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

from desktop.basics.language import N_, _
from desktop.casework.changed import Changed
from desktop.casework.reports.list_direct_matters import list_direct_matters
from desktop.casework.reports.list_reports import list_reports
from desktop.casework.reports.open_report import open_report
from desktop.casework.reports.views import STATES, HalfView, ReportView, half_words
from desktop.screens.cases.direct.matter_ask import MatterAsk
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.reports.report_panel import ReportPanel
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

PARTS: Final = ("open", "closed", "dropped", "")
_WORDS: Final = (*(STATES[part] for part in PARTS if part), N_("全部"))
_COLUMNS: Final = 3


class ReportsPage(Page):
    """A place with a key opens that pair. Ctrl+Shift+N begins one about no case."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._rows: dict[int, ReportView] = {}
        self._part = "open"
        self._listing = False
        self.ask: MatterAsk | None = None
        self._head = PageHead(theme, _("直报"))
        self.new = KeyButton(theme, _("新直报"), "Ctrl+Shift+N", "plus", kind="primary")
        self.new.clicked.connect(self.make_new)
        self.new.setVisible(desk.may("open_report"))
        self._head.right.addWidget(self.new)
        self.segments = Segments(theme, [_(title) for title in _WORDS])
        self.segments.chosen.connect(lambda number: self.show_part(PARTS[number]))
        self.table = PagedTable(theme, _columns(), self._read)
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self.show_report)
        self.caret = self.table
        self._none = EmptyState(theme, "inbox", _("没有直报。符合直报事项的办件，从办件中开始。"))
        left = Card(theme, flush=True)
        left.add(self.table, 1)
        left.add(self._none, 1)
        self.panel = ReportPanel(desk, theme)
        self.panel.went.connect(self.went)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, "inbox", _("从左边选一项查看。")))
        self._right.addWidget(self.panel)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self._right)
        self._split.setSizes([theme.px(360), theme.px(800)])
        self._split.splitterMoved.connect(lambda *_moved: self._fit())
        self.column.addWidget(self._head)
        self.column.addWidget(self.segments)
        self.column.addWidget(self._split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Both halves side by side while there is room."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.px(900)
        wanted = Qt.Orientation.Horizontal if roomy else Qt.Orientation.Vertical
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
            sizes = (360, 800) if roomy else (110, 700)  # over one another the pair has the room, the list a few rows
            self._split.setSizes([self.theme.px(size) for size in sizes])
        self._fit()

    def _fit(self) -> None:
        self.panel.fit(self._right.width() if self._right.width() > 1 else self.width() // 2)

    def visit(self, place: Place) -> None:
        """Come for one pair."""
        self.refresh()
        if place.key is not None:
            row = self._rows.get(place.key)
            if row is None:
                self.show_part("")
            self.show_report(place.key)
        elif self._rows and self.panel.view is None:
            self.show_report(next(iter(self._rows)))

    def take(self, changed: Changed) -> None:
        """What touches reports, letters or the register."""
        if changed.report is not None or changed.letter is not None or changed.register or changed.policy:
            self.refresh()

    def show_part(self, part: str) -> None:
        """The pairs under way, closed, given up, or all."""
        self._part = part
        self.segments.set_current(PARTS.index(part))
        self.refresh()

    def refresh(self) -> None:
        """The list again, and the pair that is open."""
        rows = self.desk.ask(list_reports, None, self._part)
        if rows is None:
            return
        self._rows = {row.id: row for row in rows}
        self._listing = True
        self.table.show_keys(list(self._rows))
        self._listing = False
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._head.show_words(_("直报"), beside=str(len(rows)))
        self.counted.emit(_("共 {count} 项").format(count=len(rows)))
        if self.panel.view is not None:
            self.panel.show_report(self.panel.view.id)

    def show_report(self, key: int) -> None:
        """Open one at the right."""
        if self.panel.show_report(key):
            self._right.setCurrentIndex(1)
            self._fit()
            self._listing = True
            self.table.select_key(key)
            self._listing = False

    def make_new(self) -> None:
        """Ask which matter about no case; both drafts begin."""
        choices = self.desk.ask(list_direct_matters) if self.desk.may("open_report") else None
        if choices:
            self.ask = MatterAsk(self.theme, choices, of_case=False, parent=self)
            self.ask.chosen.connect(self._begin)
            self.ask.open()

    def _begin(self, matter: str, about: str) -> None:
        changed = self.desk.do(open_report, matter, None, about)
        if changed is not None and changed.report is not None:
            self.show_part("open")
            self.show_report(changed.report)

    def _pick(self, keys: list[int]) -> None:
        if len(keys) == 1 and not self._listing:
            self.show_report(keys[0])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._rows[key]) if key in self._rows else ("",) * _COLUMNS for key in keys]


def _columns() -> tuple[Column, ...]:
    return (
        Column("title", _("事项"), 170, stretch=True, sortable=False),
        Column("province", _("省"), 84, sortable=False),
        Column("city", _("市"), 84, sortable=False),
    )


def _cells(row: ReportView) -> tuple[Cell, ...]:
    return (Tinted(row.title, strong=True), *(_state(row, half) for half in row.halves))


def _state(row: ReportView, half: HalfView) -> Tinted:
    if row.state == "dropped":
        return Tinted(_(STATES["dropped"]), "second", pill=True)
    tone: Tone = "good" if half.next is None else "over" if half.letter is None else "near"
    return Tinted(half_words(half), tone, pill=True)
