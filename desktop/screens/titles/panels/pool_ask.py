"""抽取范围: for which committee these experts may be drawn, or no longer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop.basics.language import _
from desktop.casework.titles.panels.committees.list_committees import list_committees
from desktop.casework.titles.panels.experts.pool_experts import pool_experts
from desktop.screens.desk import Desk
from desktop.screens.pieces.filter_box import fill
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class PoolAsk(AskBox):
    """Ctrl+S puts them in, Ctrl+Shift+S takes them out. In: keys of experts, committees one of them is in already."""

    def __init__(
        self, desk: Desk, theme: Theme, parent: QWidget, experts: Sequence[int], had: set[int] | None = None
    ) -> None:
        super().__init__(theme, _("抽取范围"), Yes(_("可被抽取")), parent, (520, 0))
        self._desk, self._experts = desk, list(experts)
        found = desk.ask(list_committees) or ()
        inside = _("（已在其中）")
        names = ((row.id, f"{row.name}{inside if had and row.id in had else ''}") for row in found)
        self.committee = QComboBox()
        self.committee.setAccessibleName(_("评委会"))
        fill(self.committee, names)
        self._out = KeyButton(theme, _("不再抽取"), "Ctrl+Shift+S", "minus")
        self.beside(self._out)
        self.yes.clicked.connect(lambda: self._keep(out=False))
        self._out.clicked.connect(lambda: self._keep(out=True))
        for button in (self.yes, self._out):
            button.setEnabled(bool(found))
        says = _("选定评委会，{count} 位专家可以（或不再）被它抽取。").format(count=len(self._experts))
        self.inside.addWidget(words(says if found else _("请先登记评委会。"), tone="second", wrap=True))
        self.inside.addWidget(self.committee)
        self.committee.setFocus()

    def _keep(self, *, out: bool) -> None:
        key = self.committee.currentData()
        if isinstance(key, int) and self._desk.do(pool_experts, key, self._experts, out=out) is not None:
            self.accept()
