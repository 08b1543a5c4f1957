"""One of several choices, found by typing any part of it, its code or its pinyin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QRect, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QListView, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Choice, Question
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import ENTER, Line
from desktop.widgets.look.icons import icon
from desktop.widgets.look.theme import Theme

LATEST = 10


class _ChoiceLine(Line):
    """The line of a choice: Down, F7 and a click open the list, Enter takes the marked one."""

    def __init__(self, editor: ChoiceEditor, *, small: bool) -> None:
        super().__init__(small=small)
        self._editor = editor

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys of the list first."""
        if event.key() in ENTER and not self.composing and self._editor.take_marked():
            event.accept()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_F7} and not self._editor.list_open():
            self._editor.open_list("")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows all choices."""
        super().mousePressEvent(event)
        self._editor.open_list("")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The words are selected, so that typing replaces them."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field, then the arrow."""
        super().paintEvent(event)
        theme = self._editor.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = theme.px(16)
        place = QRect(self.width() - size - theme.px(8), (self.height() - size) // 2, size, size)
        icon("chevron-down", theme.colour("faint" if self.isReadOnly() else "second")).paint(painter, place)


class ChoiceEditor(Editor):
    """The key of one choice. The words typed only filter: what matches nothing falls back to the answer before."""

    def __init__(self, theme: Theme, question: Question, *, small: bool = False) -> None:
        super().__init__(theme, question)
        self._key: Any = None
        self._latest: tuple[str, ...] = ()
        self._found: list[Choice] = []
        self._line = _ChoiceLine(self, small=small)
        self._line.setPlaceholderText(_("未选"))
        theme.follow(self, lambda: self._line.setTextMargins(0, 0, theme.px(18), 0))
        self.name_it(self._line)
        self._words = QStringListModel(self)
        self._completer = QCompleter(self._words, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setMaxVisibleItems(12)
        popup = QListView()
        popup.setProperty("piece", "popup")
        popup.setAccessibleName(_(question.title))
        self._completer.setPopup(popup)
        self._completer.setWidget(self._line)
        popup.clicked.connect(lambda index: self._take(index.row()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(self._type)
        self._line.left.connect(self._settle)

    def value(self) -> Any:
        """The key, None when nothing is chosen."""
        return self._key

    def show_value(self, value: Any) -> None:
        """Show a choice by its key; a key that is none of them is shown as it is, for the complaint to name."""
        self._key = value
        text = self._title(value)
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)

    def show_latest(self, keys: Sequence[str]) -> None:
        """The keys used last stand on top of the list, ten at most."""
        self._latest = tuple(keys[:LATEST])

    def set_read_only(self, read_only: bool) -> None:
        """Let the choice be read only."""
        self._line.setReadOnly(read_only)

    def stops(self) -> list[QWidget]:
        """The line."""
        return [self._line]

    def list_open(self) -> bool:
        """True while the list is shown."""
        return self._completer.popup().isVisible()

    def found(self) -> list[Choice]:
        """The choices in the list as it was filtered last."""
        return list(self._found)

    def open_list(self, typed: str) -> None:
        """Show the choices that fit what was typed; the first, or the one chosen, is marked."""
        if self._line.isReadOnly():
            return
        order = {key: place for place, key in enumerate(self._latest)}
        chosen = [c for c in self.question.choices if fits(typed, c.words, c.title, c.title_en, c.key)]
        begins = typed.strip().casefold()
        self._found = sorted(
            chosen,
            key=lambda c: (  # words typed whole are that choice: 学士 is never 学士以下
                begins not in {c.words.casefold(), c.title.casefold(), c.key.casefold()},
                order.get(c.key, LATEST),
                bool(begins) and not c.words.casefold().startswith(begins),
            ),
        )
        self._words.setStringList([c.words for c in self._found])
        if not self._found:
            self._completer.popup().hide()
            return
        self._completer.complete()
        keys = [c.key for c in self._found]
        row = keys.index(self._key) if self._key in keys and not typed else 0
        self._completer.popup().setCurrentIndex(self._completer.completionModel().index(row, 0))

    def take_marked(self) -> bool:
        """Take the marked choice of an open list and move on; False when no list is open."""
        if not self.list_open():
            return False
        row = self._completer.popup().currentIndex().row()
        self._completer.popup().hide()
        if row >= 0:
            self._take(row)
        self.done.emit()
        return True

    def _title(self, key: Any) -> str:
        return next((c.words for c in self.question.choices if c.key == key), "" if key is None else str(key))

    def _type(self, text: str) -> None:
        if text.strip():
            self.open_list(text)
        else:
            self._completer.popup().hide()
            self._choose(None)

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self._choose(self._found[row].key)

    def _choose(self, key: str | None) -> None:
        before = self._key
        self.show_value(key)
        if key != before:
            self.edited.emit(key, "")

    def _settle(self) -> None:
        """On leaving: a full title or the only one that fits is taken, anything else gives way to the answer before."""
        text = self._line.text().strip()
        if self.list_open() or not text or text == self._title(self._key) or self._line.isReadOnly():
            return
        same = [c for c in self.question.choices if text in {c.words, c.title, c.key}]
        fitting = same or [c for c in self.question.choices if fits(text, c.words, c.title, c.title_en, c.key)]
        if len(fitting) == 1:
            self._choose(fitting[0].key)
        else:
            self._line.setText(self._title(self._key))
