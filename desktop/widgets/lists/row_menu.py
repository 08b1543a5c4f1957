"""What every table can do besides showing: a menu of deeds by mouse or keys, and its rows for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QTableView

from desktop.basics.language import _

Buttons = Callable[[], Iterable[QPushButton]]


class RowMenu:
    """The menu of one table: its own actions, the buttons that may be pressed now, and copying.

    It opens by the right button, the menu key and Shift+F10. In: `copy` puts the selected rows on the clipboard.
    """

    def __init__(self, table: QTableView, copy: Callable[[], None]) -> None:
        self._table, self._copy = table, copy
        self.actions: Sequence[QAction] = ()
        self.buttons: Buttons = tuple
        self._shown: QMenu | None = None

    def answers(self, event: QKeyEvent) -> bool:
        """Take a key that is the table's own, or that of a deed whose button stands behind the list just now.

        A button that is seen has had its key before the table.
        """
        deed = QKeySequence(event.keyCombination())
        behind = [one for one in self.buttons() if one.isEnabled() and not one.isVisible() and one.shortcut() == deed]
        if behind:
            behind[0].click()
            return True
        menu_key = event.key() == Qt.Key.Key_Menu or (
            event.key() == Qt.Key.Key_F10 and event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        )
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        elif menu_key:
            self.pop(self._beneath())
        else:
            return False
        return True

    def open(self, event: QContextMenuEvent) -> None:
        """Where the mouse is; under the row that is chosen when a key asked for it."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        self.pop(event.globalPos() if by_mouse else self._beneath())
        event.accept()

    def pop(self, place: QPoint) -> QMenu | None:
        """Show the menu at a place of the screen; None without rows, or while it is open already."""
        if self._shown is not None or not self._table.model().rowCount():
            return None
        menu = QMenu(self._table)
        menu.addActions(list(self.actions))
        for button in self.buttons():
            if button.isEnabled() and button.text():
                key = button.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                menu.addAction(f"{button.text()}\t{key}" if key else button.text(), button.click)
        if not menu.isEmpty():
            menu.addSeparator()
        copying = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(_("复制所选行") + f"\t{copying}", self._copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self._forget)
        self._shown = menu
        menu.popup(place)
        return menu

    def _forget(self) -> None:
        self._shown = None

    def _beneath(self) -> QPoint:
        rect = self._table.visualRect(self._table.currentIndex())
        return self._table.viewport().mapToGlobal(rect.bottomLeft() if rect.isValid() else QPoint(0, 0))


def copy_rows(table: QTableView, words: Callable[[int, int], str]) -> None:
    """Put the selected rows on the clipboard: columns as shown, cells parted by tabs, rows by line ends.

    In: `words` of a row and a column, as shown: what is masked on the screen leaves masked.
    """
    head = table.horizontalHeader()
    order = sorted(range(table.model().columnCount()), key=head.visualIndex)
    rows = sorted(index.row() for index in table.selectionModel().selectedRows())
    lines = ["\t".join(" ".join(words(row, column).split()) for column in order) for row in rows]
    if lines:
        QGuiApplication.clipboard().setText("\n".join(lines))
