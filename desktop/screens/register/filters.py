"""What narrows a book: words, a few boxes always in sight, the others a press away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.screens.days import day_of
from desktop.widgets.editors.days.day import DayEditor
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox

MORE_KEY = "Ctrl+Shift+F"
CLEAR_KEY = "Ctrl+Shift+X"
WORDS, LOW_WORDS = 330, 210  # design pixels


@dataclass(frozen=True)
class Filter:
    """One box: its key, what it is called, its choices as (value, title); the first one narrows nothing."""

    key: str
    title: str
    choices: Sequence[tuple[object, str]]
    first: bool = True  # always in sight
    open: bool = False  # anything may be typed, too


class FilterBar(QWidget):
    """Signal `changed()`: something narrows otherwise than before; words tell it a moment after the last letter."""

    changed = Signal()
    turned = Signal(bool)  # all boxes are shown and the window is low: they need the room of the list

    def __init__(self, theme: Theme, hint: str, filters: Sequence[Filter], *, days: str) -> None:
        super().__init__()
        self._theme = theme
        self.words = SearchBox(theme, hint, key="Ctrl+F")
        self.words.typed.connect(lambda _text: self.changed.emit())
        self.boxes = {one.key: self._box(one) for one in filters}
        self._plain = {one.key: one.choices[0][0] for one in filters}
        self.first = DayEditor(theme, Question("first_day", _("{what}自").format(what=days), "", "day", required=False))
        self.last = DayEditor(theme, Question("last_day", _("{what}至").format(what=days), "", "day", required=False))
        self.more = KeyButton(theme, _("更多筛选"), MORE_KEY, kind="quiet")
        self.clear = KeyButton(theme, _("清除筛选"), CLEAR_KEY, "x", kind="quiet")
        self.more.clicked.connect(self._turn)
        self.clear.clicked.connect(self.reset)
        self._line, self._hidden = Flow(), Flow()
        self._rest = QWidget()
        self._rest.setLayout(self._hidden)
        self._into: QWidget = next((self.boxes[one.key] for one in filters if not one.first), self.first)
        for flow in (self._line, self._hidden):
            theme.space(flow, spacing=8)
        span = [_beside(theme, label, editor) for label, editor in ((days, self.first), (_("至"), self.last))]
        for editor in (self.first, self.last):
            theme.fix(editor, width=150)
            editor.edited.connect(lambda _value, _place: self.changed.emit())
        self._first = [self.boxes[one.key] for one in filters if one.first]
        self._behind: list[QWidget] = [*(self.boxes[one.key] for one in filters if not one.first), *span]
        self._beside: list[QWidget] = [self.more, self.clear]
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        column.addLayout(self._line)
        column.addWidget(self._rest)
        self._rest.hide()
        theme.follow(self, self._arrange)
        self.changed.connect(self._tell)
        self._tell()

    def add(self, button: QWidget) -> None:
        """Let a button stand behind the boxes."""
        self._beside.append(button)
        self._arrange()

    def _arrange(self) -> None:
        """A low window has one line for words and buttons; every box is a press away there."""
        low = self._theme.low
        for flow in (self._line, self._hidden):
            while flow.takeAt(0) is not None:
                pass
        self.words.setFixedWidth(self._theme.px(LOW_WORDS if low else WORDS))
        for widget in (self.words, *(() if low else self._first), *self._beside):
            self._line.addWidget(widget)
        for widget in (*(self._first if low else ()), *self._behind):
            self._hidden.addWidget(widget)
        self.updateGeometry()
        self.turned.emit(self._rest.isVisible() and low)

    def value(self, key: str) -> object:
        """What a box is set to; of an open one the words that were typed, when they are no choice."""
        box = self.boxes[key]
        if box.isEditable():
            typed = box.currentText().strip()
            place = box.findText(typed)
            return box.itemData(place) if place >= 0 else typed
        return box.currentData()

    def days(self) -> tuple[date | None, date | None]:
        """From which day to which; None where nothing (or no day) was typed."""
        return day_of(self.first.value()), day_of(self.last.value())

    def set_values(self, values: Mapping[str, object], text: str = "") -> None:
        """Set these boxes and the words, everything else to nothing, and tell once."""
        self._quietly(values, text)
        self.changed.emit()

    def reset(self) -> None:
        """Narrow by nothing."""
        self.set_values({})

    def offer(self, key: str, choices: Sequence[tuple[object, str]]) -> None:
        """Let a box offer other choices; what it is set to stays where it can."""
        box, held = self.boxes[key], self.value(key)
        if [box.itemData(n) for n in range(box.count())] == [value for value, _title in choices]:
            return
        box.blockSignals(True)
        box.clear()
        for value, title in choices:
            box.addItem(title, value)
        box.setCurrentIndex(max(0, box.findData(held)))
        box.blockSignals(False)

    @property
    def narrowed(self) -> bool:
        """True when anything narrows."""
        set_otherwise = any(self.value(key) != plain for key, plain in self._plain.items())
        return bool(self.words.text().strip()) or set_otherwise or self.days() != (None, None)

    def _quietly(self, values: Mapping[str, object], text: str) -> None:
        for key, box in self.boxes.items():
            box.blockSignals(True)
            place = box.findData(values.get(key, self._plain[key]))
            box.setCurrentIndex(max(0, place))
            if box.isEditable():
                box.setEditText(box.itemText(max(0, place)))
            box.blockSignals(False)
        self.words.blockSignals(True)
        self.words.setText(text)
        self.words.blockSignals(False)
        for editor in (self.first, self.last):
            editor.show_value(None)

    def _box(self, one: Filter) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(one.title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value, title in one.choices:
            box.addItem(title, value)
        if one.open:
            box.setEditable(True)
            box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(14)
            edit = box.lineEdit()
            if edit is not None:
                edit.setPlaceholderText(one.title)
            box.editTextChanged.connect(lambda _text: self.changed.emit())
        box.currentIndexChanged.connect(lambda _index: self.changed.emit())
        return box

    def _turn(self) -> None:
        self._rest.setVisible(not self._rest.isVisible())
        self._tell()
        self.turned.emit(self._rest.isVisible() and self._theme.low)
        if self._rest.isVisible():
            self._into.setFocus()

    def _tell(self) -> None:
        self.clear.setVisible(self.narrowed)
        self.more.set_text(_("收起筛选") if self._rest.isVisible() else _("更多筛选"))


def _beside(theme: Theme, label: str, editor: QWidget) -> QWidget:
    box = QWidget()
    line = QHBoxLayout(box)
    theme.space(line, spacing=6)
    line.addWidget(words(label, tone="second"))
    line.addWidget(editor)
    return box
