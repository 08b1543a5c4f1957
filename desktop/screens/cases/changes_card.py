"""What differs from the person's last case: a line that opens into a short table."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.casework.onward.what_changed import ChangedAnswer, what_changed
from desktop.screens.desk import Desk
from desktop.widgets.lists.column import Column
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

_WHERE: Final = {"answer": N_("事项"), "person": N_("申请人"), "employer": N_("用人单位")}


class ChangesCard(QWidget):
    """Hidden for a case that began empty. Signal `went(str)`: a question, "person.email" or a name of the case's."""

    went = Signal(str)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._says = words("", tone="second", wrap=True)
        self._open = KeyButton(theme, _("看变化"), icon="chevron-down", kind="quiet")
        self._open.setCheckable(True)
        columns = (
            Column("where", _("在"), 84, tone="second"),
            Column("title", _("内容"), 170),
            Column("was", _("上一件"), 200, tone="second", stretch=True, wrap=True),
            Column("now", _("本件"), 200, stretch=True, wrap=True),
        )
        self._table = RowsTable(theme, columns, dense=True)
        self._table.opened.connect(lambda key: self.went.emit(str(key)))
        self._table.hide()
        self._open.toggled.connect(self._table.setVisible)
        line = QHBoxLayout()
        theme.space(line, spacing=12)
        line.addWidget(self._says, 1)
        line.addWidget(self._open)
        column = QVBoxLayout(self)
        theme.space(column, (0, 0, 0, 4), 4)
        column.addLayout(line)
        column.addWidget(self._table)
        self.hide()

    def show_case(self, case_id: int) -> None:
        """Compare again."""
        found = self._desk.ask(what_changed, case_id)
        self.setVisible(found is not None and bool(found.since))
        if found is None or not found.since:
            return
        count = len(found.changed)
        says = _("已从 {number} 带入；到现在有 {count} 处不同。") if count else _("已从 {number} 带入；与上一件相同。")
        self._says.setText(says.format(number=found.since, count=count))
        self._open.setVisible(bool(count))
        if not count:
            self._open.setChecked(False)
        self._table.show_rows([_cells(one) for one in found.changed], [_place(one) for one in found.changed])


def _cells(one: ChangedAnswer) -> tuple[str, str, str, str]:
    table = not one.was and not one.now
    none = _("（空）")
    return (
        _(_WHERE[one.where]),
        _(one.title),
        _("（表格）") if table else one.was or none,
        _("有变化") if table else one.now or none,
    )


def _place(one: ChangedAnswer) -> str:
    return one.name if one.where == "answer" else f"{one.where}.{one.name}"
