"""导入专家: a workbook tried dry, row by row, then taken in at once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from desktop.basics.language import _
from desktop.casework.office import Office
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.experts.expert_workbooks import experts_sent_back
from desktop.casework.titles.panels.experts.import_experts import import_change, import_experts
from desktop.casework.titles.panels.experts.views import (
    LINE_STATES,
    TAKEN,
    ExpertsTaken,
    ExpertTrial,
    LineState,
    TrialLine,
)
from desktop.screens.desk import Desk
from desktop.screens.pieces.waiting import waiting
from desktop.screens.saving import write_file
from desktop.screens.titles.panels.choosing import to_save
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

TONES: Final[dict[LineState, Tone]] = {
    "new": "good", "changed": "accent", "same": "second", "double": "near", "doubt": "near", "bad": "over",
}  # fmt: skip
BACK: Final[frozenset[LineState]] = frozenset({"bad", "doubt", "double"})
_COLUMNS: Final = 5


class ImportAsk(AskBox):
    """Signal `taken(ExpertsTaken)`. Ctrl+S takes in, Ctrl+E saves the rows sent back, Esc leaves without a trace."""

    taken = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget, trial: ExpertTrial) -> None:
        counts = trial.counts()
        ready = sum(counts[state] for state in TAKEN)
        super().__init__(theme, _("导入专家"), Yes(_("导入 {count} 位").format(count=ready)), parent, (900, 640))
        self._desk, self._trial = desk, trial
        self._lines: dict[int, TrialLine] = {line.line.number: line for line in trial.lines}
        told = "　".join(f"{_(title)} {counts[state]}" for state, title in LINE_STATES.items() if counts[state])
        self.committee = QComboBox()
        self.committee.setAccessibleName(_("同时加入哪个评委会的抽取范围"))
        self.committee.addItem(_("只入库，不加入抽取范围"), None)
        for row in desk.ask(list_committees) or ():
            self.committee.addItem(_("加入：{name}").format(name=row.name), row.id)
        self.table = PagedTable(theme, _columns(), self._read, dense=True)
        self.table.setAccessibleName(_("导入专家"))
        order = sorted(self._lines, key=lambda number: (self._lines[number].state not in BACK, number))
        self.table.show_keys(order)
        card = Card(theme, flush=True)
        card.add(self.table, 1)
        self.whole = words("", "small", "second", wrap=True)  # the chosen row's words, which the column may cut
        self.table.picked.connect(self._tell_whole)
        self.yes.clicked.connect(self._take)
        self.yes.setEnabled(bool(ready))
        self.committee.currentIndexChanged.connect(  # those on file already may still be let into the pool
            lambda _at: self.yes.setEnabled(bool(ready or (counts["same"] and self.committee.currentData())))
        )
        self._back = KeyButton(theme, _("另存退回的行"), "Ctrl+E", "download")
        self._back.clicked.connect(self._choose_back)
        self._back.setVisible(any(counts[state] for state in BACK))
        self.before(self._back)
        self.inside.addWidget(words(told, tone="second", wrap=True))
        self.inside.addWidget(self.committee)
        self.inside.addWidget(card, 1)
        self.inside.addWidget(self.whole)
        if order:
            self.table.select_key(order[0])
        self.table.setFocus()

    def _tell_whole(self, keys: Sequence[int]) -> None:
        line = self._lines.get(keys[0]) if len(keys) == 1 else None
        self.whole.setText("" if line is None else _why(line))

    def save_back(self, path: Path) -> None:
        """Write the rows that are not taken in, each with its reason."""
        self._desk.ask(lambda office: write_file(path, experts_sent_back(office, self._trial)))

    def _take(self) -> None:
        key = self.committee.currentData()
        found: list[ExpertsTaken] = []

        def take(office: Office) -> object:
            found.append(import_experts(office, self._trial, key))
            return import_change(found[0])

        with waiting():
            done = self._desk.do(take)
        if done is not None and found:
            self.accept()
            self.taken.emit(found[0])

    def _choose_back(self) -> None:
        if (chosen := to_save(self, _("另存退回的行"), _("退回的专家.xlsx"))) is not None:
            self.save_back(chosen)

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [_cells(self._lines[key]) if key in self._lines else ("",) * _COLUMNS for key in keys]


def _columns() -> tuple[Column, ...]:
    return (
        Column("row", _("行"), 50, align="right", tone="second", sortable=False),
        Column("name", _("姓名"), 90, sortable=False),
        Column("employer", _("单位"), 180, tone="second", sortable=False),
        Column("state", _("核对结果"), 124, sortable=False),
        Column("why", _("说明"), 260, stretch=True, sortable=False),
    )


def _why(line: TrialLine) -> str:
    changes = _("更新：{names}").format(names="、".join(_(name) for name in line.changes)) if line.changes else ""
    return "；".join(part for part in (*(_(why) for why in (*line.reasons, *line.notes)), changes) if part)


def _cells(line: TrialLine) -> tuple[Cell, ...]:
    said = line.line.answers
    return (
        str(line.line.number),
        Tinted(str(said.get("name") or ""), strong=True),
        str(said.get("employer_name") or ""),
        Tinted(_(LINE_STATES[line.state]), TONES[line.state], pill=True),
        _why(line),
    )
