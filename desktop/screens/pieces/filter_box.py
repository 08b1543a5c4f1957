"""A closed list that narrows a page's rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox

LETTERS: Final = 13  # Chinese ones at the most; a longer name is cut in the box and whole in its list


class FilterBox(QComboBox):
    """A closed list that the wheel does not turn: who scrolls past it changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The page scrolls, the choice stays."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """As wide as the longest words, within bounds."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().horizontalAdvance("中") * LETTERS), hint.height())


def fill(box: QComboBox, choices: Iterable[tuple[object, str]], *, chosen: object = None) -> None:
    """Put (value, words) into a box without telling anybody; what was chosen stays so, else the first is."""
    box.blockSignals(True)
    box.clear()
    for value, words in choices:
        box.addItem(words, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)


def filter_box(name: str, choices: Iterable[tuple[object, str]], changed: Callable[[], object]) -> QComboBox:
    """A box of (value, words); calls `changed` when another is chosen. In: `name`, what it is to who hears it."""
    box = FilterBox()
    box.setAccessibleName(name)
    fill(box, choices)
    box.currentIndexChanged.connect(lambda _index: changed())
    box.currentTextChanged.connect(box.setToolTip)
    return box
