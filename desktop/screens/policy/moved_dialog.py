"""Which open cases have another last day now, told once after the rules changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.deadlines.recompute import Moved
from desktop.screens.days import day_words
from desktop.screens.page import Place
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


def moved_table(theme: Theme, moved: Sequence[Moved]) -> RowsTable:
    """Number, applicant, from which day to which; keys are the cases'."""
    table = RowsTable(
        theme,
        (
            Column("number", _("办件编号"), 140),
            Column("who", _("申请人"), 160, stretch=True),
            Column("was", _("原期限"), 110, tone="second"),
            Column("now", _("新期限"), 110),
        ),
        dense=True,
    )
    table.show_rows(
        [
            (one.number, one.applicant, day_words(one.was) or "—", Tinted(day_words(one.now) or "—", "accent"))
            for one in moved
        ],
        [one.case_id for one in moved],
    )
    return table


class MovedDialog(QDialog):
    """Signal `went(Place)`: Enter on a row leads to the case. Show it with `open()`, never `exec()`."""

    went = Signal(object)

    def __init__(self, theme: Theme, moved: Sequence[Moved], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("期限有变化"))
        self.setModal(True)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(_("{count} 件在办的期限有变化").format(count=len(moved)), "head"))
        column.addWidget(words(_("已按新的安排重新推算，并逐件记入经过。"), tone="second", wrap=True))
        area, inside = scrolled(theme)
        table = moved_table(theme, moved)
        table.opened.connect(self._go)
        inside.addWidget(table)
        inside.addStretch(1)
        column.addWidget(area, 1)
        close = KeyButton(theme, _("知道了"), "Esc", kind="primary")
        close.clicked.connect(self.accept)
        column.addWidget(close)
        theme.follow(self, lambda: self.resize(theme.px(620), theme.px(420)))

    def _go(self, key: object) -> None:
        self.accept()
        if isinstance(key, int):
            self.went.emit(Place("case", key))
