"""The bags of many applicants and the papers in them, side by side, with what is left out this time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from desktop.basics.language import _
from desktop.casework.titles.bags.views import Bag, BagTrial
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.shortcuts import HERE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card

EVERYBODY: Final = 0  # the row that stands for all applicants; keys of applications begin at 1


class SeenTables(QWidget):
    """Signal `turned()`: an exception was made or taken back.

    Space leaves out a person, or a paper of the person chosen; in the first row, which is everybody, of all.
    """

    turned = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.trial = BagTrial(0, ())
        self.left: frozenset[tuple[int, str]] = frozenset()
        self.people = PagedTable(theme, _people_columns(), self._read_people, dense=True)
        self.people.setAccessibleName(_("申报人"))
        self.people.picked.connect(lambda _keys: self._show_papers())
        self.papers = PagedTable(theme, _paper_columns(), self._read_papers, dense=True)
        self.papers.setAccessibleName(_("材料"))
        shortcut("Space", self.people, self.turn_person, HERE)
        shortcut("Space", self.papers, self.turn_paper, HERE)
        self.papers.opened.connect(lambda _key: self.turn_paper())
        self.people.opened.connect(lambda _key: self.turn_person())
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        for table in (self.people, self.papers):
            card = Card(theme, flush=True)
            card.add(table, 1)
            split.addWidget(card)
        split.setSizes([theme.px(520), theme.px(460)])
        row = QHBoxLayout(self)
        theme.space(row)
        row.addWidget(split)

    def show_trial(self, trial: BagTrial) -> None:
        """Show these bags; exceptions stay."""
        self.trial = trial
        self.people.show_keys([EVERYBODY, *(bag.application_id for bag in trial.bags)])
        self.people.reread()
        if self.people.current_key() is None:
            self.people.select_key(EVERYBODY)
        self._show_papers()

    @property
    def ready(self) -> list[int]:
        """How many papers of each person would become seen."""
        return [len(bag.ready(self.left)) for bag in self.trial.bags]

    def _bag(self) -> Bag | None:
        """The bag of the person chosen, None in the row of everybody."""
        key = self.people.current_key()
        return next((bag for bag in self.trial.bags if bag.application_id == key), None)

    def _show_papers(self) -> None:
        bag = self._bag()
        every = [key for key, _says in self.trial.papers()]
        mine = every if bag is None else [one.key for one in bag.papers]
        self.papers.show_keys([every.index(key) for key in mine])
        self.papers.reread()
        if mine and self.papers.current_key() is None:
            self.papers.select_key(every.index(mine[0]))

    # -- exceptions

    def turn_person(self) -> None:
        """Leave out the person chosen, or take all of his papers in again."""
        bag = self._bag()
        if bag is not None:
            self._turn({(bag.application_id, key) for key in bag.ready()})

    def turn_paper(self) -> None:
        """Leave out the paper chosen: of the person chosen, of everybody in the first row."""
        at = self.papers.current_key()
        if at is None:
            return
        key, bag = self.trial.papers()[at][0], self._bag()
        bags = self.trial.bags if bag is None else (bag,)
        self._turn({(one.application_id, key) for one in bags if key in one.ready()})

    def _turn(self, some: set[tuple[int, str]]) -> None:
        self.left = self.left - some if some <= self.left else self.left | some
        self.people.reread()
        self.papers.reread()
        self.turned.emit()

    # -- cells

    def _read_people(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        left, bags = self.left, {bag.application_id: bag for bag in self.trial.bags}
        rows: list[Sequence[Cell]] = []
        for key in keys:
            bag = bags.get(key)
            if bag is None:
                many = sum(len(one.ready(left)) for one in self.trial.bags)
                rows.append(("", Tinted(_("全部申报人"), strong=True), str(many), ""))
                continue
            ready, whole = len(bag.ready(left)), len(bag.ready())
            note = Tinted(bag.hindrance or ("" if whole else _("都已核对")), "second")
            if ready < whole:
                note = Tinted(_("例外 {count} 份").format(count=whole - ready), "near")
            rows.append((bag.receipt, bag.applicant, str(ready), note))
        return rows

    def _read_papers(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [self._paper(*self.trial.papers()[key]) for key in keys]

    def _paper(self, key: str, says: str) -> Sequence[Cell]:
        bag, left = self._bag(), self.left
        bags = self.trial.bags if bag is None else (bag,)
        whole = sum(key in one.ready() for one in bags)
        ready = sum(key in one.ready(left) for one in bags)
        if bag is None:
            return _mark(ready > 0), _(says), _("{ready}/{count} 人").format(ready=ready, count=len(bags))
        paper = next(one for one in bag.papers if one.key == key)
        note = Tinted(_("例外"), "near") if ready < whole else Tinted(paper.why_not, "second")
        return _mark(ready > 0), _(says), note


def _mark(seen: bool) -> Tinted:
    return Tinted(_("核对"), "good", icon="check") if seen else Tinted("—", "second")


def _people_columns() -> tuple[Column, ...]:
    return (
        Column("receipt", _("受理号"), 132, tone="second", sortable=False),
        Column("name", _("姓名"), 110, sortable=False),
        Column("papers", _("份数"), 60, align="right", sortable=False),
        Column("note", _("说明"), 120, stretch=True, sortable=False),
    )


def _paper_columns() -> tuple[Column, ...]:
    return (
        Column("mark", _("核对"), 76, sortable=False),
        Column("title", _("材料"), 240, stretch=True, sortable=False),
        Column("note", _("说明"), 130, tone="second", sortable=False),
    )
