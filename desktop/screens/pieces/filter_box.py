"""A closed list that narrows a page's rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QComboBox


def filter_box(name: str, choices: Iterable[tuple[object, str]], changed: Callable[[], object]) -> QComboBox:
    """A box of (value, words); calls `changed` when another is chosen. In: `name`, what it is to who hears it."""
    box = QComboBox()
    box.setAccessibleName(name)
    for value, words in choices:
        box.addItem(words, value)
    box.currentIndexChanged.connect(lambda _index: changed())
    return box
