"""加事项: one more matter for a bundle."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.bundles.add_item import add_item
from desktop.casework.bundles.views import BundleView
from desktop.screens.bundles.item_rows import ItemRows
from desktop.screens.desk import Desk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton


class AddAsk(QDialog):
    """The matters that are not in it yet. Ctrl+S adds those ticked, Esc leaves. Show it with `open()`."""

    def __init__(self, desk: Desk, theme: Theme, view: BundleView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._bundle = desk, view.row.id
        self.setWindowTitle(_("加事项"))
        self.setModal(True)
        self.rows = ItemRows(theme, view.may_add)
        self.rows.chosen.connect(self._weigh)
        self._says = words("", "small", "near", wrap=True)
        self._yes = KeyButton(theme, _("加上"), "Ctrl+S", "plus", kind="primary")
        self._yes.clicked.connect(self._add)
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addWidget(self._says, 1)
        foot.addWidget(no)
        foot.addWidget(self._yes)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 12)
        column.addWidget(words(_("加事项"), "head"))
        column.addWidget(words(_("已填的信息和已收的材料会带到新的办件。"), "small", "second", wrap=True))
        column.addWidget(self.rows)
        column.addStretch(1)
        column.addLayout(foot)
        theme.follow(self, lambda: self.setMinimumWidth(theme.px(560)))
        self._weigh()
        self.rows.setFocus()

    def _weigh(self) -> None:
        lacks = self.rows.lacks_kind()
        says = _("请选定“{item}”要办的事项。").format(item=_(lacks)) if lacks else ""
        self._says.setText(says)
        self._yes.setEnabled(bool(self.rows.told()) and not says)

    def _add(self) -> None:
        told = self.rows.told()
        if told and all(self._desk.do(add_item, self._bundle, key, kind) is not None for key, kind in told.items()):
            self.accept()
