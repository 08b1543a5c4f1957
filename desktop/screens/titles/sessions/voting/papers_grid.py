"""Papers with many names, read one after another: a key a name, Ctrl+Enter takes the paper in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QBrush, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.sessions.tally import CHOICES
from desktop.casework.titles.sessions.reading.views import HearingView
from desktop.casework.titles.sessions.voting.add_paper import read_sums
from desktop.screens.titles.sessions.session_words import advice_words
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone

CHOICE: Final = 2
NONE: Final = "none"  # no vote on this applicant: the voter withdrew
KEYS: Final[dict[int, str]] = {
    Qt.Key.Key_1: "agree", Qt.Key.Key_2: "against", Qt.Key.Key_3: "abstain", Qt.Key.Key_4: "spoiled",
    Qt.Key.Key_0: NONE,
}  # fmt: skip
_WORDS: Final = {**CHOICES, NONE: N_("回避")}
_TONES: Final[dict[str, Tone]] = {
    "agree": "good", "against": "over", "abstain": "near", "spoiled": "near", NONE: "second",
}  # fmt: skip


class PapersGrid(QTableWidget):
    """Signal `read(object)`: the choices of one paper (application → choice), when Ctrl+Enter takes it in whole.

    1 to 4 write a choice and go down, as a click in its column does; 0 leaves the name out, A writes agreement to all
    that are open, Backspace goes back up. Signal `wrong(str)`: a name was forgotten.
    """

    read = Signal(object)
    wrong = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(0, CHOICE + 1 + len(CHOICES))
        self._theme = theme
        self.setProperty("piece", "counters")  # cells as far from the edge as their heads
        self._keys: list[int] = []
        self._names: list[str] = []
        self._choices: dict[int, str] = {}
        titles = [_("序号"), _("申报人"), _("这一张票"), *(_(one) for one in CHOICES.values())]
        self.setHorizontalHeaderLabels(titles)
        if (head := self.horizontalHeaderItem(1)) is not None:
            head.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleName(_("逐张录入选票"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.cellClicked.connect(self._clicked)
        theme.follow(self, self._measure)

    def _clicked(self, row: int, column: int) -> None:
        """A click under a choice writes it for that name, as its key does."""
        at = column - CHOICE - 1
        if at >= 0:
            self.setCurrentCell(row, CHOICE)
            self.write(tuple(CHOICES)[at])

    def show_rows(self, hearings: Sequence[HearingView]) -> None:
        """Those that are voted on and not counted yet, with the sums read so far."""
        keys = [one.application_id for one in hearings]
        at = self.currentRow() if keys == self._keys else 0
        self._keys, self._names = keys, [one.applicant for one in hearings]
        self._choices = {key: value for key, value in self._choices.items() if key in keys}
        self.setRowCount(len(hearings))
        for row, hearing in enumerate(hearings):
            sums = read_sums(hearing.data)
            texts = [str(hearing.place), hearing.applicant, "", *(str(sums[name] or "") for name in CHOICES)]
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                if column == 1:
                    item.setToolTip(advice_words(hearing.advice) or text)
                    if hearing.advice.below:
                        item.setForeground(QBrush(self._theme.ink("near")))
                else:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.setItem(row, column, item)
            self._show(row)
        if hearings:
            self.setCurrentCell(max(at, 0), CHOICE)

    def key_here(self) -> int | None:
        """The application of the row with the cursor."""
        row = self.currentRow()
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def begin(self) -> None:
        """A new paper: nothing written yet, the first name under the cursor."""
        self._choices = {}
        for row in range(self.rowCount()):
            self._show(row)
        if self.rowCount():
            self.setCurrentCell(0, CHOICE)
        self.setFocus()

    def write(self, choice: str) -> None:
        """A choice for the name under the cursor; the next name."""
        row = self.currentRow()
        if row < 0:
            return
        self._choices[self._keys[row]] = choice
        self._show(row)
        if row + 1 < self.rowCount():
            self.setCurrentCell(row + 1, CHOICE)

    def agree_to_the_rest(self) -> None:
        """A: whoever is open is agreed to."""
        for row, key in enumerate(self._keys):
            if key not in self._choices:
                self._choices[key] = "agree"
                self._show(row)

    def take_in(self) -> None:
        """Ctrl+Enter: the paper is read; every name must have been told."""
        for row, key in enumerate(self._keys):
            if key not in self._choices:
                self.setCurrentCell(row, CHOICE)
                self.wrong.emit(_("{name} 还没有录入。").format(name=self._names[row]))
                return
        told = {key: choice for key, choice in self._choices.items() if choice != NONE}
        if told:
            self.read.emit(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of a paper; arrows are the table's own."""
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and held:
            self.take_in()
        elif event.key() in KEYS and not held:
            self.write(KEYS[event.key()])
        elif event.key() == Qt.Key.Key_A and not held:
            self.agree_to_the_rest()
        elif event.key() == Qt.Key.Key_Backspace:
            row = max(self.currentRow() - 1, 0)
            self.setCurrentCell(row, CHOICE)
        elif enter:
            self.setCurrentCell(min(self.currentRow() + 1, self.rowCount() - 1), CHOICE)
        else:
            super().keyPressEvent(event)

    def _show(self, row: int) -> None:
        choice, item = self._choices.get(self._keys[row], ""), self.item(row, CHOICE)
        if item is not None:
            item.setText(_(_WORDS[choice]) if choice else "")
            item.setForeground(QBrush(self._theme.ink(_TONES.get(choice, "plain"))))

    def _measure(self) -> None:
        px = self._theme.px
        self.verticalHeader().setDefaultSectionSize(px(31))
        self.setColumnWidth(0, px(52))
        for column in range(CHOICE, self.columnCount()):
            self.setColumnWidth(column, px(110 if column == CHOICE else 76))
