"""抽取范围: for which committee these experts may be drawn, or no longer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.experts.pool_experts import pool_experts
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class PoolAsk(QDialog):
    """Ctrl+S puts them in, Ctrl+Shift+S takes them out. In: keys of experts, committees one of them is in already."""

    def __init__(
        self, desk: Desk, theme: Theme, parent: QWidget, experts: Sequence[int], had: set[int] | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._experts = desk, list(experts)
        self.setWindowTitle(_("抽取范围"))
        self.setModal(True)
        self.committee = QComboBox()
        self.committee.setAccessibleName(_("评委会"))
        found = desk.ask(list_committees) or ()
        for row in found:
            inside = _("（已在其中）") if had and row.id in had else ""
            self.committee.addItem(f"{row.name}{inside}", row.id)
        self._in = KeyButton(theme, _("可被抽取"), "Ctrl+S", "check", kind="primary")
        self._out = KeyButton(theme, _("不再抽取"), "Ctrl+Shift+S", "minus")
        no = KeyButton(theme, _("取消"), "Esc")
        self._in.clicked.connect(lambda: self._keep(out=False))
        self._out.clicked.connect(lambda: self._keep(out=True))
        no.clicked.connect(self.reject)
        for button in (self._in, self._out):
            button.setEnabled(bool(found))
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addStretch(1)
        for button in (no, self._out, self._in):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(_("抽取范围"), "head"))
        says = _("选定评委会，{count} 位专家可以（或不再）被它抽取。").format(count=len(self._experts))
        column.addWidget(words(says if found else _("请先登记评委会。"), tone="second", wrap=True))
        column.addWidget(self.committee)
        column.addStretch(1)
        column.addLayout(foot)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(480)))
        self.committee.setFocus()

    def _keep(self, *, out: bool) -> None:
        key = self.committee.currentData()
        if isinstance(key, int) and self._desk.do(pool_experts, key, self._experts, out=out) is not None:
            self.accept()
