"""Widths somebody set come back; the order of rows does not."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.screens.pieces.columns_kept import keep_columns
from desktop.screens.remembered import Remembered
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme


def test_a_width_set_by_hand_comes_back_for_the_same_person(qtbot, tmp_path):
    remembered, theme = Remembered(tmp_path / "w.ini"), Theme()

    def page(person: str) -> PagedTable:
        owner = QWidget()
        qtbot.addWidget(owner)
        columns = (Column("name", "姓名", 90), Column("firm", "单位", 200, stretch=True))
        table = PagedTable(theme, columns, lambda keys: [("甲", "乙") for _key in keys])
        QVBoxLayout(owner).addWidget(table)
        table.owner = owner
        keep_columns(owner, remembered, person, "titles.ledger")
        return table

    first = page("1")
    first.setColumnWidth(0, 177)
    first.horizontalHeader().sectionClicked.emit(0)
    first.resize(700, 300)  # what changes by itself is nobody's wish
    again = page("1")
    assert again.columnWidth(0) == 177
    assert again.remember()["sort"] is None
    assert page("2").columnWidth(0) == 90
