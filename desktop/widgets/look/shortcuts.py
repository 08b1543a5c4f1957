"""Keys that do something, with the place they work in said explicitly."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

HERE: Final = Qt.ShortcutContext.WidgetShortcut
INSIDE: Final = Qt.ShortcutContext.WidgetWithChildrenShortcut
WINDOW: Final = Qt.ShortcutContext.WindowShortcut


def shortcut(
    key: QKeySequence | str, owner: QWidget, act: Callable[[], object], where: Qt.ShortcutContext
) -> QShortcut:
    """Do `act` on a key: HERE (owner has the focus), INSIDE (it or a child has), or WINDOW (owner is visible).

    PySide 6.9 quietly drops `context=` given to QShortcut's constructor together with a callable, so it is set after.
    """
    made = QShortcut(QKeySequence(key), owner)
    made.setContext(where)
    made.activated.connect(act)
    return made
