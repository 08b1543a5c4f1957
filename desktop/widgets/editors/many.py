"""Several of several choices, as a list to tick."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.questions import Question
from desktop.widgets.asking.pinyin import fits
from desktop.widgets.editors.editor import Editor, mark
from desktop.widgets.editors.line import Line
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words

KEY: Final = int(Qt.ItemDataRole.UserRole) + 1
SEARCHED_FROM: Final = 9  # shorter lists are read at a glance
SHOWN: Final = 7


class _Checks(QListView):
    """A list whose marked line is ticked by Space; Enter is left to the form. Signal `all_asked()`: Ctrl+A."""

    all_asked = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on; Ctrl+A is for every line shown."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.all_asked.emit()
        else:
            super().keyPressEvent(event)


class _Search(Line):
    """The words that narrow the list; Down goes into it."""

    def __init__(self, checks: QListView) -> None:
        super().__init__(small=True)
        self._checks = checks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down marks the first line shown, where Space ticks it."""
        if event.key() != Qt.Key.Key_Down:
            super().keyPressEvent(event)
            return
        shown = [row for row in range(self._checks.model().rowCount()) if not self._checks.isRowHidden(row)]
        if shown:
            self._checks.setFocus(Qt.FocusReason.TabFocusReason)
            self._checks.setCurrentIndex(self._checks.model().index(shown[0], 0))


class ManyEditor(Editor):
    """The keys ticked, in the order of the choices. Each line shows its code where the code is a code (A3.7)."""

    def __init__(self, theme: Theme, question: Question, *, small: bool = False) -> None:  # noqa: ARG002
        super().__init__(theme, question)
        self._quiet = False
        self._read_only = False
        self._strange: list[str] = []  # keys that are none of the choices: kept, never dropped silently
        self._model = QStandardItemModel(self)
        for choice in question.choices:
            code = choice.key if any(c.isdigit() for c in choice.key) else ""
            item = QStandardItem(f"{code}　{choice.words}" if code and code not in choice.words else choice.words)
            item.setData(choice.key, KEY)
            item.setToolTip(choice.words)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            self._model.appendRow(item)
        self._list = _Checks()
        self._list.setProperty("piece", "checks")
        self._list.setModel(self._model)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self._count = words("", "small", "second", wrap=True)
        self._search = _Search(self._list)
        self._search.setPlaceholderText(_("按名称、编号或拼音筛选"))
        if len(question.choices) < SEARCHED_FROM:
            self._search.hide()
        self.name_it(self._list, self._search)
        self._frame = QFrame()
        self._frame.setProperty("piece", "box")
        inside = QVBoxLayout(self._frame)
        inside.addWidget(self._search)
        inside.addWidget(self._list)
        inside.addWidget(self._count)
        theme.space(inside, (6, 6, 6, 6), 4)
        column = QVBoxLayout(self)
        column.addWidget(self._frame)
        theme.space(column)
        theme.fix(self._list, height=28 * min(SHOWN, max(1, len(question.choices))) + 4)
        self.setFocusProxy(self._list)
        self._model.itemChanged.connect(self._tick)
        self._list.all_asked.connect(self._tick_all)
        self._search.textEdited.connect(self._filter)
        self._say()

    def value(self) -> list[str] | None:
        """The keys ticked, None when none is."""
        ticked = [item.data(KEY) for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        return [*ticked, *self._strange] or None

    def show_value(self, value: Any) -> None:
        """Show these keys as ticked."""
        keys = [str(key) for key in value] if isinstance(value, list) else []
        known = {choice.key for choice in self.question.choices}
        self._strange = [key for key in keys if key not in known]
        self._quiet = True
        for item in self._items():
            state = Qt.CheckState.Checked if item.data(KEY) in keys else Qt.CheckState.Unchecked
            if item.checkState() != state:
                item.setCheckState(state)
        self._quiet = False
        self._say()

    def _items(self) -> list[QStandardItem]:
        return [self._model.item(row) for row in range(self._model.rowCount())]

    def _tick(self, _item: QStandardItem) -> None:
        if not self._quiet:
            self._say()
            self.edited.emit(self.value(), "")

    def _tick_all(self) -> None:
        """Every line shown, told as one answer; once all are ticked, none."""
        shown = [item for item in self._items() if not self._list.isRowHidden(item.row())]
        done = all(item.checkState() == Qt.CheckState.Checked for item in shown)
        if self._read_only or not shown:
            return
        self._quiet = True
        for item in shown:
            item.setCheckState(Qt.CheckState.Unchecked if done else Qt.CheckState.Checked)
        self._quiet = False
        self._say()
        self.edited.emit(self.value(), "")

    def _say(self) -> None:
        ticked = [item.text() for item in self._items() if item.checkState() == Qt.CheckState.Checked]
        said = "、".join([*ticked, *self._strange])
        count = len(ticked) + len(self._strange)
        chosen = _("已选 {count} 项：{names}").format(count=count, names=said)
        self._count.setText(chosen if count else _("未选（Ctrl+A 全选）"))

    def _filter(self, typed: str) -> None:
        for row, choice in enumerate(self.question.choices):
            self._list.setRowHidden(row, not fits(typed, choice.words, choice.title, choice.key))

    def set_read_only(self, read_only: bool) -> None:
        """Let the ticks be read only."""
        self._read_only = read_only
        self._quiet = True
        for item in self._items():
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | (Qt.ItemFlag.NoItemFlags if read_only else Qt.ItemFlag.ItemIsUserCheckable)
            )
        self._quiet = False

    def set_trouble(self, says: str) -> None:
        """The frame carries the mark."""
        mark(self._frame, says)

    def stops(self) -> list[QWidget]:
        """The list, after its search box where it has one."""
        return [self._search, self._list] if not self._search.isHidden() else [self._list]
