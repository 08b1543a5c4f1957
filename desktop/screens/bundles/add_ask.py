"""加事项: one more matter for a bundle."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.casework.bundles.add_item import add_item
from desktop.casework.bundles.views import BundleView
from desktop.screens.bundles.item_rows import ItemRows
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class AddAsk(AskBox):
    """The matters that are not in it yet. Ctrl+S adds those ticked, Esc leaves."""

    def __init__(self, desk: Desk, theme: Theme, view: BundleView, parent: QWidget) -> None:
        super().__init__(theme, _("加事项"), Yes(_("加上"), icon="plus"), parent, (560, 0))
        self._desk, self._bundle = desk, view.row.id
        self.rows = ItemRows(theme, view.may_add)
        self.rows.chosen.connect(self._weigh)
        self.yes.clicked.connect(self._add)
        says = _("已填的信息和已收的材料会带到新的办件。")
        self.inside.addWidget(words(says, "small", "second", wrap=True))
        self.inside.addWidget(self.rows)
        self._weigh()
        self.rows.setFocus()

    def _weigh(self) -> None:
        lacks = self.rows.lacks_kind()
        says = _("请选定“{item}”要办的事项。").format(item=_(lacks)) if lacks else ""
        self.says.setText(says)
        self.yes.setEnabled(bool(self.rows.told()) and not says)

    def _add(self) -> None:
        told = self.rows.told()
        if told and all(self._desk.do(add_item, self._bundle, key, kind) is not None for key, kind in told.items()):
            self.accept()
