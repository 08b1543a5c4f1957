"""The list of papers: one line a paper with its state, all of them or only what lacks."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.case_type import MaterialState
from desktop.screens.cases.materials.cells import cells, wanting
from desktop.screens.cases.materials.material_card import SEEN_KEY, STAMPED_KEY
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

ALL, WANTING = range(2)
FILTER_KEY = "Ctrl+Shift+F"


class MaterialList(QWidget):
    """Signals: `picked(str)` the cursor went to a line; `opened()` Enter; `seen_asked()` all chosen are seen.

    `filtered()`: other lines are listed.
    """

    picked = Signal(str)
    opened = Signal()
    seen_asked = Signal()
    filtered = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._states: Mapping[str, MaterialState] = {}
        self._key = ""
        self._may = False
        self._filter = ALL
        self._segments = Segments(theme, (_("全部"), _("只看缺的")))
        self._segments.setToolTip(FILTER_KEY)
        self._segments.chosen.connect(self.choose_filter)
        self.bulk = KeyButton(theme, _("所选均已核原件"), SEEN_KEY, "check")
        self.bulk.setShortcut(QKeySequence())  # the key is the tab's, for one paper as for several
        self.bulk.clicked.connect(self.seen_asked)
        columns = (
            Column("number", "", 44, align="right", tone="second"),
            Column("says", _("材料"), 190, stretch=True, wrap=True),
            Column("state", _("状态"), 72),
            Column("pages", _("页"), 52, align="right", tone="second"),
        )
        self.table = RowsTable(theme, columns, many=True)
        self.table.setAccessibleName(_("材料清单"))
        self.table.picked.connect(lambda key: self.picked.emit(str(key)))
        self.table.opened.connect(lambda _key: self.opened.emit())
        self.table.chosen.connect(self._say_hint)
        self._nothing = EmptyState(theme, "circle-check", _("没有缺的材料。"))
        self.hint = words("", "small", "second", wrap=True)
        top = Flow()
        theme.space(top, spacing=8)
        for part in (self._segments, self.bulk):
            top.addWidget(part)
        card = Card(theme, flush=True)
        card.add(self.table)
        card.add(self._nothing)
        column = QVBoxLayout(self)
        theme.space(column, (0, 0, 0, 8), 8)
        column.addLayout(top)
        column.addWidget(card)
        column.addWidget(self.hint)
        column.addStretch(1)

    def show_states(self, states: Mapping[str, MaterialState], key: str, *, may: bool) -> None:
        """Show the lines with the cursor at one of them; `may`: whether this person may note anything."""
        self._states, self._key, self._may = states, key, may
        self._fill()

    def go_to(self, key: str) -> None:
        """Put the cursor on a line, listing all when it is not listed now."""
        self._key = key
        if key not in self.listed():
            self.choose_filter(ALL)
        row = self.listed().index(key)
        if self.table.currentIndex().row() != row:
            self.table.stand_at(row)

    def choose_filter(self, number: int) -> None:
        """List all lines, or only those that lack something."""
        self._filter = number
        self._segments.set_current(number)
        self._fill()
        self.filtered.emit()

    def turn_filter(self) -> None:
        """From all lines to what lacks, and back."""
        self.choose_filter(WANTING if self._filter == ALL else ALL)

    def listed(self) -> list[str]:
        """The lines shown; one that was just put in order stays until the cursor leaves it."""
        return [
            key for key, state in self._states.items() if self._filter == ALL or wanting(state) or key == self._key
        ]

    def chosen(self) -> list[str]:
        """The selected lines, at least the one with the cursor."""
        chosen = [str(key) for key in self.table.selected_keys()]
        return [key for key in chosen if key in self._states] or ([self._key] if self._key in self._states else [])

    def line_at(self, global_place: QPoint) -> str:
        """The line under a place on the screen, "" beside the list."""
        place = self.table.viewport().mapFromGlobal(global_place)
        row = self.table.rowAt(place.y()) if self.table.viewport().rect().contains(place) else -1
        return self.listed()[row] if 0 <= row < len(self.listed()) else ""

    def _fill(self) -> None:
        listed = self.listed()
        lacking = sum(1 for state in self._states.values() if wanting(state))
        self._segments.set_words(ALL, _("全部 {count}").format(count=len(self._states)))
        self._segments.set_words(WANTING, _("只看缺的 {count}").format(count=lacking))
        self.table.show_rows([cells(self._states[key]) for key in listed], listed)
        self.table.setVisible(bool(listed))
        self._nothing.setVisible(not listed)
        self._say_hint()

    def _say_hint(self) -> None:
        count = len(self.chosen())
        self.bulk.setVisible(count > 1 and self._may)
        if not self._may:
            self.hint.setText(_("本件的材料只能查看。"))
        elif count > 1:
            says = _("已选 {count} 份。{stamped}：均为复印件已盖章。")
            self.hint.setText(says.format(count=count, stamped=STAMPED_KEY))
        else:
            self.hint.setText(_("Ctrl+↓ 下一份，Shift+↓ 多选，回车登记内容。"))
