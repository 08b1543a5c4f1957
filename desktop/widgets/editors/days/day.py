"""A day, typed or picked from a calendar."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.calendar.known_days import known_days
from desktop.widgets.editors.days.calendar import Calendar
from desktop.widgets.editors.days.day_text import read_day
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import Line
from desktop.widgets.look.shortcuts import HERE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words


class DayEditor(Editor):
    """An ISO day; what is no day is kept as it was typed. F7 or the icon opens the calendar."""

    def __init__(self, theme: Theme, question: Question, *, small: bool = False) -> None:
        super().__init__(theme, question)
        self._popup: QFrame | None = None
        self._line = Line(small=small)
        self._line.setPlaceholderText(_("年-月-日"))
        self._line.setInputMethodHints(Qt.InputMethodHint.ImhPreferNumbers)
        self.name_it(self._line)
        self._pick = QAction(_("日历"), self)
        self._pick.setToolTip(_("日历（F7）"))
        self._pick.triggered.connect(self.open_calendar)
        self._line.addAction(self._pick, QLineEdit.ActionPosition.TrailingPosition)
        theme.follow(self, lambda: self._pick.setIcon(theme.icon("calendar", "second")))
        shortcut("F7", self._line, self.open_calendar, HERE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._line)
        self.setFocusProxy(self._line)
        self._line.textEdited.connect(lambda _text: self.edited.emit(self.value(), "text"))
        self._line.left.connect(self._tidy)

    def value(self) -> str | None:
        """The ISO day, the text when it is no day, None when blank."""
        text = self._line.text().strip()
        return read_day(text) or text or None

    def show_value(self, value: Any) -> None:
        """Show a day; a text that means the same day already is left as typed."""
        if value != self.value():
            self._line.setText("" if value is None else str(value))

    def _tidy(self) -> None:
        day = read_day(self._line.text())
        if day is not None and day != self._line.text():
            self._line.setText(day)

    def set_read_only(self, read_only: bool) -> None:
        """Let the day be read only."""
        self._line.setReadOnly(read_only)
        self._pick.setEnabled(not read_only)

    def stops(self) -> list[QWidget]:
        """The line."""
        return [self._line]

    def open_calendar(self) -> None:
        """Show a calendar under the line; a day picked there is the answer."""
        if self._line.isReadOnly():
            return
        popup = QFrame(self, Qt.WindowType.Popup)
        popup.setProperty("piece", "box")
        popup.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = Calendar(self.theme, _(self.question.title), read_day(self._line.text()), known_days(self))
        calendar.clicked.connect(self._take)
        calendar.activated.connect(self._take)
        column = QVBoxLayout(popup)
        column.addWidget(calendar)
        says = words("", "small", "second")  # what the day under the keys is, in words
        column.addWidget(says)

        def tell() -> None:
            says.setText(calendar.mark_of(calendar.selectedDate()).hint)

        calendar.selectionChanged.connect(tell)
        tell()
        self.theme.space(column, (4, 4, 4, 4), 4)
        popup.move(self._line.mapToGlobal(QPoint(0, self._line.height() + 2)))
        popup.show()
        calendar.setFocus()
        self._popup = popup

    def _take(self, picked: QDate) -> None:
        day = date(picked.year(), picked.month(), picked.day()).isoformat()
        if self._popup is not None:
            self._popup.close()
            self._popup = None
        if day != self.value():
            self._line.setText(day)
            self.edited.emit(day, "")
        self._line.setFocus()
