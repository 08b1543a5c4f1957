"""The counters' table: one row an applicant, sums typed with the number keys, Enter goes on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.tally import CHOICES, Tally
from desktop.casework.titles.sessions.reading.views import HearingView
from desktop.screens.titles.sessions.session_words import advice_words, marks_cell, result_pill
from desktop.widgets.look.theme import Theme

MARKS: Final = 3
VOTERS: Final = 4
ISSUED: Final = 5
FIRST: Final = 6  # 同意
LAST: Final = FIRST + len(CHOICES) - 1
RETURNED: Final = LAST + 1
RESULT: Final = RETURNED + 1
TYPED: Final = range(ISSUED, LAST + 1)


class TallyGrid(QTableWidget):
    """Signal `counted(int, object)`: an application and its `Tally`, when Enter ends a row that is full.

    A row is full when all ballots handed out are told, or after the last column. Rows that were counted are shut.
    Signal `wrong(str)`: something typed is no number.
    """

    counted = Signal(int, object)
    wrong = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, RESULT + 1)
        self._theme = theme
        self.setProperty("piece", "counters")  # cells as far from the edge as their heads
        self._keys: list[int] = []
        self._only = False
        self._widths: dict[int, int] = dict.fromkeys(range(RESULT + 1), 0)
        titles = [_("序号"), _("申报人"), _("单位"), _("平均分"), _("可投票"), _("发出")]
        self.setHorizontalHeaderLabels([*titles, *(_(one) for one in CHOICES.values()), _("收回"), _("结果")])
        for column in range(RESULT + 1):
            if (head := self.horizontalHeaderItem(column)) is not None:
                head.setTextAlignment(_aligned(column))
        self.setAccessibleName(_("计票"))
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )  # fmt: skip
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.itemChanged.connect(self._sum)
        self.cellClicked.connect(self._clicked)
        theme.follow(self, self._measure)

    def show_rows(self, hearings: Sequence[HearingView], *, shut: bool) -> None:
        """Show these; what was typed and not counted stays. `shut`: nothing may be typed."""
        typed = {key: self._texts(row) for row, key in enumerate(self._keys) if self._open(row)}
        at = self.currentRow(), max(self.currentColumn(), FIRST)
        same = self._keys == [one.application_id for one in hearings]
        self.blockSignals(True)
        self._keys = [one.application_id for one in hearings]
        self.setRowCount(len(hearings))
        for row, hearing in enumerate(hearings):
            self._fill(row, hearing, typed.get(hearing.application_id), shut=shut)
        self.blockSignals(False)
        self.only_waiting(self._only)
        if same and at[0] >= 0:
            self.setCurrentCell(*at)
        else:
            self.stand_at_next(0)

    def stand_at_next(self, row: int) -> None:
        """Go to the next row from here on that is not counted; the first of all when none is below."""
        rows = [*range(row, self.rowCount()), *range(row)]
        found = next((at for at in rows if self._open(at)), -1)
        if found >= 0:
            self.setCurrentCell(found, FIRST)
            self.scrollTo(self.model().index(found, FIRST))

    def only_waiting(self, only: bool) -> None:
        """Show those alone that are not counted yet."""
        self._only = only
        for row in range(self.rowCount()):
            self.setRowHidden(row, only and not self._open(row))

    def _clicked(self, row: int, column: int) -> None:
        """A click anywhere in an open row leads to its first figure, so that what is typed is not lost."""
        if self._open(row) and column not in TYPED:
            self.setCurrentCell(row, FIRST)

    def key_here(self) -> int | None:
        """The application of the row with the cursor."""
        row = self.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def go_on(self) -> None:
        """Enter: the next cell; the row is told when it is full."""
        row, column = self.currentRow(), self.currentColumn()
        if row < 0:
            return
        if not self._open(row):
            self.stand_at_next(row + 1)
            return
        tally = self._tally(row)
        if tally is None:
            self.wrong.emit(_("票数只写数字。"))
            return
        if tally.returned and (column >= LAST or (column >= FIRST and tally.returned >= tally.issued)):
            self.counted.emit(self._keys[row], tally)
        elif column >= LAST:
            self.stand_at_next(row + 1)
        else:
            self.setCurrentCell(row, max(column + 1, ISSUED))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; everything else is the table's own."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        ):
            # From a cell that is being typed in, Enter arrives a second time, before the cell is closed.
            if self.state() != QAbstractItemView.State.EditingState:
                self.go_on()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter in a cell ends the typing and goes on."""
        super().closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        if hint == QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self.go_on()

    def edit(  # type: ignore[override]
        self, index: QModelIndex, trigger: QAbstractItemView.EditTrigger, event: object
    ) -> bool:
        """Enter opens no editor: it goes on."""
        if isinstance(event, QKeyEvent) and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return False
        return bool(super().edit(index, trigger, event))  # type: ignore[call-overload]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room the employer gives way to the result; where there is less, what is only told."""
        super().resizeEvent(event)
        room, employer = self.viewport().width(), self._theme.px(76)
        told = (0, MARKS, VOTERS, RETURNED)
        least = sum(self._widths[column] for column in range(self.columnCount()) if column not in (2, *told))
        whole = least + sum(self._widths[column] for column in told)
        self.setColumnHidden(2, room < whole + employer)
        for column in told:
            self.setColumnHidden(column, room < whole)
        grows = 1 if room < whole + employer else 2
        for column in (1, 2):
            mode = QHeaderView.ResizeMode.Stretch if column == grows else QHeaderView.ResizeMode.Interactive
            self.horizontalHeader().setSectionResizeMode(column, mode)

    def _fill(self, row: int, hearing: HearingView, typed: list[str] | None, *, shut: bool) -> None:
        count = hearing.count
        if count is not None:
            sums = [str(count.issued), *(str(getattr(count, name)) for name in CHOICES)]
        else:
            sums = typed or [str(hearing.voters), *([""] * len(CHOICES))]
        pill = result_pill(hearing)
        marks = marks_cell(hearing)
        texts = [
            str(hearing.place), hearing.applicant, hearing.employer_name, str(marks), str(hearing.voters), *sums, "",
            str(pill),
        ]  # fmt: skip
        closed = shut or not hearing.waits
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(advice_words(hearing.advice) or text if column in (1, MARKS) else text)
            flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            if column in TYPED and not closed:
                flags |= Qt.ItemFlag.ItemIsEditable
            item.setFlags(flags)
            item.setTextAlignment(_aligned(column))
            if column in (RESULT, MARKS):
                item.setForeground(QBrush(self._theme.ink(pill.tone if column == RESULT else marks.tone)))
            elif closed or column not in TYPED:
                item.setForeground(QBrush(self._theme.ink("plain" if column == 1 else "second")))
            self.setItem(row, column, item)
        self._show_sum(row)

    def _open(self, row: int) -> bool:
        item = self.item(row, FIRST)
        return item is not None and bool(item.flags() & Qt.ItemFlag.ItemIsEditable)

    def _texts(self, row: int) -> list[str]:
        items = [self.item(row, column) for column in TYPED]
        return [item.text().strip() if item is not None else "" for item in items]

    def _tally(self, row: int) -> Tally | None:
        texts = [text or "0" for text in self._texts(row)]
        if not all(text.isdecimal() for text in texts):
            return None
        return Tally(*(int(text) for text in texts))

    def _sum(self, item: QTableWidgetItem) -> None:
        if item.column() in TYPED:
            self.blockSignals(True)
            self._show_sum(item.row())
            self.blockSignals(False)

    def _show_sum(self, row: int) -> None:
        tally, item = self._tally(row), self.item(row, RETURNED)
        if item is not None:
            item.setText("?" if tally is None else str(tally.returned) if tally.returned else "")

    def _measure(self) -> None:
        px = self._theme.px
        self.verticalHeader().setDefaultSectionSize(px(31))
        wanted = {0: 52, 1: 100, 2: 76, MARKS: 62, VOTERS: 62, RETURNED: 56, RESULT: 124, **dict.fromkeys(TYPED, 62)}
        for column, width in wanted.items():
            head = self.horizontalHeaderItem(column)
            words = self.horizontalHeader().fontMetrics().horizontalAdvance(head.text()) if head is not None else 0
            self._widths[column] = max(px(width), words + px(20))
            self.setColumnWidth(column, self._widths[column])


def _aligned(column: int) -> Qt.AlignmentFlag:
    """Words at the left; numbers in the middle, so that none touches the words beside it. The head as its cells."""
    side = Qt.AlignmentFlag.AlignLeft if column in (1, 2, RESULT) else Qt.AlignmentFlag.AlignHCenter
    return side | Qt.AlignmentFlag.AlignVCenter
