"""Picking a record by typing any part of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.widgets.look.shortcuts import HERE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words

Found = Sequence[tuple[Any, str, str]]


class _PickLine(QLineEdit):
    """Down opens the list, Enter takes the marked record."""

    def __init__(self, picker: Picker) -> None:
        super().__init__()
        self._picker = picker

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list first."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._picker.take_marked():
            event.accept()
        elif event.key() == Qt.Key.Key_Down and not self._picker.list_open():
            self._picker.look_up()
        else:
            super().keyPressEvent(event)


class Picker(QWidget):
    """`find(words)` answers (key, title, detail), best first, and for no words the latest ones.

    Signal `picked(object)`: key of the record picked, None when the words were taken out.
    """

    picked = Signal(object)

    def __init__(self, theme: Theme, label: str, find: Callable[[str], Found], hint: str = "") -> None:
        super().__init__()
        self._find = find
        self._found: Found = ()
        self._key: Any = None
        self._title = ""
        self._line = _PickLine(self)
        self._line.setPlaceholderText(hint or _("姓名、拼音首字母、号码"))
        self._line.setAccessibleName(label)
        self._words = QStringListModel(self)
        popup = QListView()
        popup.setProperty("piece", "popup")
        popup.setAccessibleName(label)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(10)
        self._completer.setPopup(popup)
        self._completer.setWidget(self._line)
        popup.clicked.connect(lambda index: self._take(index.row()))
        column = QVBoxLayout(self)
        if label:
            title = words(label)
            title.setBuddy(self._line)
            column.addWidget(title)
        column.addWidget(self._line)
        self._none = words("", "small", "second")
        self._none.hide()
        column.addWidget(self._none)
        theme.space(column, spacing=4)
        self.setFocusProxy(self._line)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(120)
        self._pause.timeout.connect(self.look_up)
        self._line.textEdited.connect(self._type)
        shortcut("F7", self._line, self.look_up, HERE)

    def key(self) -> Any:
        """Key of the record picked, None when none is."""
        return self._key

    def show_pick(self, key: Any, title: str) -> None:
        """Show a record as picked; tells nobody."""
        self._key, self._title = key, title
        self._none.hide()
        self._line.setText(title)

    def list_open(self) -> bool:
        """True while the list is shown."""
        return self._completer.popup().isVisible()

    def look_up(self) -> None:
        """Ask `find` for what is typed and show what it answers."""
        self._pause.stop()
        typed = self._line.text().strip()
        self._found = self._find("" if typed == self._title else typed)
        self._none.setText(_("没有找到“{words}”。").format(words=typed))
        self._none.setVisible(bool(typed) and not self._found)
        self._words.setStringList([f"{title}　{detail}".strip() for _key, title, detail in self._found])
        if not self._found:
            self._completer.popup().hide()
            return
        self._completer.complete()
        self._completer.popup().setCurrentIndex(self._completer.completionModel().index(0, 0))

    def take_marked(self) -> bool:
        """Take the marked record of an open list; False when no list is open."""
        if self._pause.isActive():
            self.look_up()
        if not self.list_open():
            return False
        row = self._completer.popup().currentIndex().row()
        self._completer.popup().hide()
        self._take(row)
        return True

    def _type(self, text: str) -> None:
        if text.strip():
            self._pause.start()
        else:
            self._none.hide()
            self._completer.popup().hide()
            self.show_pick(None, "")
            self.picked.emit(None)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._found):
            key, title, _detail = self._found[row]
            self.show_pick(key, title)
            self.picked.emit(key)
