"""What became of each permit whose extension was to be opened."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.today.open_renewals import Renewals
from desktop.screens.page import Place
from desktop.screens.scrolled import scrolled
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class RenewalsOutcome(QDialog):
    """Row by row, the refused ones with their reason. Signal `went(Place)`: a new case was pressed."""

    went = Signal(object)

    def __init__(self, theme: Theme, done: Renewals, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(_("一并开办延期"))
        self.setModal(True)
        opened = len(done.opened)
        says = _("开办 {opened} 件，未开 {refused} 件。").format(opened=opened, refused=len(done.rows) - opened)
        if done.left:
            says += _("中途停止，还有 {count} 件没有开。").format(count=done.left)
        rows = sorted(done.rows, key=lambda row: row.case_id is not None)  # what asks for something stands on top
        columns = (
            Column("who", _("姓名"), 200),
            Column("what", _("结果"), 360, stretch=True, wrap=True),
        )
        table = RowsTable(theme, columns, dense=True)
        table.show_rows(
            [
                (
                    row.person_name,
                    Tinted(_("已开件"), "accent", link=True)
                    if row.case_id is not None
                    else Tinted(row.why_not, "near"),
                )
                for row in rows
            ],
            [row.case_id or 0 for row in rows],
        )
        table.opened.connect(self._go)
        table.linked.connect(lambda key, _column: self._go(key))
        area, column = scrolled(theme, (0, 0, 0, 0))
        column.addWidget(table)
        column.addStretch(1)
        close = KeyButton(theme, _("关闭"), "Esc", kind="primary")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        box = QVBoxLayout(self)
        box.addWidget(words(says, "head", wrap=True))
        box.addWidget(area, 1)
        box.addLayout(foot)
        theme.space(box, (24, 20, 24, 20), 12)
        theme.follow(self, lambda: self.setMinimumSize(theme.px(620), theme.px(380)))

    def _go(self, key: object) -> None:
        if isinstance(key, int) and key:
            self.accept()
            self.went.emit(Place("case", key))
