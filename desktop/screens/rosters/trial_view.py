"""What a dry run found: counts that narrow, row by row, and what is to be decided about the row chosen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.people.likeness import masked
from desktop.casework.rosters.views import (
    READY,
    STATES,
    Decision,
    RosterLine,
    RosterTaken,
    RosterTrial,
    State,
)
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.elided import Elided
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

_TONES: Final[dict[State, Tone]] = {
    "new": "good", "known": "good", "decide": "near", "taken": "second", "open": "second", "double": "near",
    "bad": "over",
}  # fmt: skip


REMARKED: Final = "remarked"  # in the box of states: the rows that come in and want a look


class TrialView(QWidget):
    """The rows of a dry run. Signals: `decided()` something was decided; `opened(int)` a row's new case."""

    decided = Signal()
    opened = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._lines: dict[int, RosterLine] = {}
        self._taken: RosterTaken | None = None
        self.decisions: dict[int, Decision] = {}
        self._state = QComboBox()
        self._state.setAccessibleName(_("核对结果"))
        self._state.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._state.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._state.currentIndexChanged.connect(lambda _index: self._show())
        self._same = KeyButton(theme, _("就是此人"), "Ctrl+1", "check")
        self._new = KeyButton(theme, _("另一个人"), "Ctrl+2", "user-plus")
        self._leave = KeyButton(theme, _("先不收"), "Ctrl+0", "minus")
        for button, decision in ((self._same, "same"), (self._new, "new"), (self._leave, "")):
            button.clicked.connect(lambda _on=False, decision=decision: self._decide(decision))
        line = QHBoxLayout()
        theme.space(line, spacing=8)
        line.addWidget(self._state)
        self._sum = Elided("", tone="second")
        line.addWidget(self._sum)
        line.addStretch(1)
        for button in (self._same, self._new, self._leave):
            line.addWidget(button)
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.table.picked.connect(lambda _keys: self._show_line())
        self.table.opened.connect(self._open)
        self.table.sort_asked.connect(self._sort_by)
        self._sort: tuple[str, bool] | None = None
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        self._why = words("", wrap=True)
        self._warn = words("", tone="near", wrap=True)
        column = QVBoxLayout(self)
        column.addWidget(self._warn)
        column.addLayout(line)
        column.addWidget(card, 1)
        column.addWidget(self._why)
        theme.space(column, spacing=10)

    def show_trial(self, trial: RosterTrial, taken: RosterTaken | None = None) -> None:
        """Show a dry run, and what an import took of it; what was decided stays while it is the same file."""
        self._taken = taken
        self._lines = {line.number: line for line in trial.lines}
        if taken is None:
            self.decisions = {}
        self._warn.setText("\n".join(trial.warnings))
        self._warn.setVisible(bool(trial.warnings))
        counts = trial.counts()
        self._state.blockSignals(True)
        self._state.clear()
        self._state.addItem(_("全部 {count} 行").format(count=len(trial.lines)), "")
        for state, title in STATES.items():
            if counts[state]:
                self._state.addItem(f"{_(title)} {counts[state]}", state)
        if remarked := sum(bool(line.remarks) for line in trial.lines):
            self._state.addItem(_("须留意 {count}").format(count=remarked), REMARKED)
        first = next((state for state in ("decide", "bad", "double") if counts[state]), "") if taken is None else ""
        self._state.setCurrentIndex(max(0, self._state.findData(first)))
        self._state.blockSignals(False)
        self._show()

    def say(self, text: str) -> None:
        """The sum of it, beside the filter."""
        self._sum.setText(text)

    def _show(self) -> None:
        state = self._state.currentData()
        keys = [
            number
            for number, line in self._lines.items()
            if state in {"", None, line.state} or (state == REMARKED and line.remarks)
        ]
        if self._sort is not None:
            column, ascending = self._sort
            keys.sort(key=lambda number: self._order(column, self._lines[number]), reverse=not ascending)
        self.table.show_keys(keys)
        if keys and self.table.current_key() is None:
            self.table.select_key(keys[0])
        self._show_line()

    def _sort_by(self, column: str, ascending: bool) -> None:
        self._sort = (column, ascending)
        self._show()

    def _order(self, column: str, line: RosterLine) -> tuple[str, int]:
        told = {"name": line.name, "document": line.document, "result": line.state, "says": self._says(line)}
        return told.get(column, ""), line.number

    def _show_line(self) -> None:
        key = self.table.current_key()
        line = self._lines.get(key) if key is not None else None
        may = line.may if line is not None and self._taken is None else ()
        for button, decision in ((self._same, "same"), (self._new, "new")):
            button.setVisible(bool(may))
            button.setEnabled(decision in may)
        self._leave.setVisible(bool(may))
        self._leave.setEnabled(line is not None and line.number in self.decisions)
        self._why.setText(self._told(line) if line is not None else "")
        self._why.setVisible(line is not None)

    def _told(self, line: RosterLine) -> str:
        """Every reason on a line of its own, for the table may have cut them."""
        says = self._says(line, "\n") or str(self._result(line))
        return _("第 {row} 行　{name}").format(row=line.number, name=line.name) + f"\n{says}"

    def _decide(self, decision: str) -> None:
        key = self.table.current_key()
        line = self._lines.get(key) if key is not None else None
        if line is None:
            return
        if decision == "same" and "same" in line.may:
            self.decisions[line.number] = "same"
        elif decision == "new" and "new" in line.may:
            self.decisions[line.number] = "new"
        else:
            self.decisions.pop(line.number, None)
        self.table.reread([line.number])
        self._show_line()
        self.decided.emit()

    def _open(self, key: int) -> None:
        if self._taken is not None and key in self._taken.cases:
            self.opened.emit(self._taken.cases[key])

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [self._cells(self._lines[key]) for key in keys]

    def _cells(self, line: RosterLine) -> Sequence[Cell]:
        return (str(line.number), line.name, masked(line.document), self._result(line), self._says(line))

    def _result(self, line: RosterLine) -> Tinted:
        if self._taken is not None and line.number in self._taken.cases:
            return Tinted(_("已开办"), "good", pill=True)
        if self._taken is not None and line.number in self._taken.refused:
            return Tinted(_("没有收"), "over", pill=True)
        decision = self.decisions.get(line.number)
        if decision is not None:
            return Tinted(_("已有此人，收") if decision == "same" else _("新人员，收"), "good", pill=True)
        tone = "near" if line.remarks and line.state in READY else _TONES[line.state]
        return Tinted(_(STATES[line.state]), tone, pill=True)

    def _says(self, line: RosterLine, between: str = "") -> str:
        if self._taken is not None and line.number in self._taken.refused:
            return self._taken.refused[line.number]
        return (between or _("；")).join((*line.remarks, *self._found(line)))

    def _found(self, line: RosterLine) -> Sequence[str]:
        if line.state not in READY:
            return [(f"{_(title)}：{_(says)}" if title else _(says)).rstrip("。") for title, says in line.reasons]
        if line.changes:
            fields = _("、").join(_(one) for one in line.changes)
            return [_("将更新{name}的：{fields}").format(name=line.person_known_as, fields=fields)]
        return [_("资料与库中一致")] if line.state == "known" else []


def _columns() -> tuple[Column, ...]:
    return (
        Column("row", _("行"), 56, align="right", tone="second"),
        Column("name", _("姓名"), 170),
        Column("document", _("证件号码"), 132, tone="second"),
        Column("result", _("结果"), 130),
        Column("says", _("说明"), 420, stretch=True),
    )
