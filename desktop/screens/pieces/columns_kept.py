"""Widths and order of columns that somebody set, remembered for the next time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.screens.remembered import Remembered
from desktop.widgets.lists.paged_table import PagedTable


def keep_columns(owner: QWidget, remembered: Remembered, person: str, name: str) -> None:
    """Let every table of `owner` come as this person left it and remember what becomes of it.

    The order of rows is not kept: a list begins with what matters first (what ends soon, what is newest).
    """
    for number, table in enumerate(owner.findChildren(PagedTable)):
        _keep(table, remembered, person, f"{name}.{number}")


def _keep(table: PagedTable, remembered: Remembered, person: str, name: str) -> None:
    table.recall({**remembered.columns(person, name), "sort": None})

    def keep(*_change: int) -> None:
        if not table.laying_out:
            remembered.keep_columns(person, name, {**table.remember(), "sort": None})

    table.horizontalHeader().sectionResized.connect(keep)
    table.horizontalHeader().sectionMoved.connect(keep)
