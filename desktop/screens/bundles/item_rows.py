"""Matters to choose from: a tick for each, and which kind of case where there are several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from desktop.basics.language import _
from desktop.casework.bundles.views import ItemChoice
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class ItemRows(QWidget):
    """Signal `chosen()`: a tick or a kind was changed."""

    chosen = Signal()

    def __init__(self, theme: Theme, items: Sequence[ItemChoice]) -> None:
        super().__init__()
        self._rows: list[tuple[ItemChoice, QCheckBox, QComboBox | None]] = []
        grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        theme.space(grid, spacing=8)
        for at, item in enumerate(items):
            tick = QCheckBox(_(item.title))
            tick.setAccessibleName(_("{item}，{department}").format(item=_(item.title), department=item.department))
            tick.toggled.connect(lambda _on: self.chosen.emit())
            grid.addWidget(tick, at, 0)
            box = self._kinds(item)
            if box is not None:
                grid.addWidget(box, at, 1)
                box.currentIndexChanged.connect(lambda _at, tick=tick: tick.setChecked(True))
                box.currentIndexChanged.connect(lambda _at: self.chosen.emit())
            else:
                note = _("由{department}办理，本机构转办").format(department=item.department)
                grid.addWidget(words(_(item.kinds[0][1]) if item.kinds else note, "small", "second", wrap=True), at, 1)
            self._rows.append((item, tick, box))
        if self._rows:
            self.setFocusProxy(self._rows[0][1])

    def _kinds(self, item: ItemChoice) -> QComboBox | None:
        if len(item.kinds) < 2:
            return None
        box = QComboBox()
        box.setAccessibleName(_("{item}的事项").format(item=_(item.title)))
        box.addItem(_("选定事项…"), "")
        for key, title in item.kinds:
            box.addItem(_(title), key)
        box.setMinimumContentsLength(12)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return box

    def told(self) -> dict[str, str]:
        """The items ticked with the kind of case of each, "" where none was chosen or another department does it."""
        return {
            item.key: str(box.currentData()) if box is not None else item.kinds[0][0] if item.kinds else ""
            for item, tick, box in self._rows
            if tick.isChecked()
        }

    def lacks_kind(self) -> str:
        """The title of the first ticked item whose kind is still open, "" when none is."""
        told = self.told()
        return next((item.title for item, _tick, _box in self._rows if item.kinds and told.get(item.key) == ""), "")
