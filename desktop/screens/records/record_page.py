"""A list of people or employers at the left, the one that is open at the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.screens.desk import Desk
from desktop.screens.page import Page, Place
from desktop.screens.records.kinds import RecordKind
from desktop.screens.records.record_editor import RecordEditor
from desktop.screens.remembered import Remembered
from desktop.widgets.lists.column import Cell, Column
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.shell.search_box import SearchBox


class RecordPage(Page):
    """What the pages of people and of employers share; they give columns, keys and cells."""

    def __init__(
        self, desk: Desk, theme: Theme, remembered: Remembered, kind: RecordKind, columns: Sequence[Column]
    ) -> None:
        super().__init__(desk, theme)
        self._kind = kind
        self._remembered = remembered
        self._order = "name"
        self._keys: list[int] = []
        self._listing = False  # a list read again picks its old row again, which nobody asked to open
        self._columns = len(columns)
        self._head = PageHead(theme, self.title())
        self._new = KeyButton(theme, _(kind.new_words), "Ctrl+Shift+N", kind.icon)
        self._new.clicked.connect(self.make_new)
        if not desk.may(kind.save_deed):
            self._new.hide()
        self._head.right.addWidget(self._new)
        self._words = SearchBox(theme, self.hint(), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        self._table = PagedTable(theme, columns, self._read)
        self.caret = self._table
        self._table.picked.connect(self._pick)
        self._table.opened.connect(self.show_record)
        self._table.sort_asked.connect(self._sort)
        self._table.recall(remembered.columns(desk.actor.user_id, kind.page))
        self._table.horizontalHeader().sectionResized.connect(lambda *_change: self._remember())
        self._none = EmptyState(theme, kind.icon, self.empty(), _(kind.new_words))
        self._none.acted.connect(self.make_new)
        left = Card(theme, flush=True)
        left.add(self._table, 1)
        left.add(self._none, 1)
        self.editor = RecordEditor(desk, theme, kind)
        self.editor.saved.connect(self._saved)
        self.editor.use.connect(self.show_record)
        self.editor.told.connect(self.counted)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(left)
        self._split.addWidget(self._right())
        self._split.setSizes([theme.px(500), theme.px(660)])
        self.column.addWidget(self._head)
        self.column.addWidget(self._words)
        self.column.addWidget(self._split, 1)

    # -- what the two pages give

    def title(self) -> str:
        """The page's title."""
        raise NotImplementedError

    def hint(self) -> str:
        """What the search box finds."""
        raise NotImplementedError

    def empty(self) -> str:
        """What an empty list says."""
        raise NotImplementedError

    def first(self) -> str:
        """What the page says before anything was entered."""
        raise NotImplementedError

    def keys(self, said: str, order: str) -> list[int] | None:
        """The keys that answer to words, in an order."""
        raise NotImplementedError

    def cells(self, keys: Sequence[int]) -> list[Sequence[Cell]] | None:
        """The cells of these keys."""
        raise NotImplementedError

    def order_of(self, column: str) -> str:
        """The store's name for sorting by a column."""
        raise NotImplementedError

    def beside_form(self, form: QWidget) -> QWidget:
        """What stands at the right under the name: the form alone, or more."""
        return form

    # -- what a person does

    def visit(self, place: Place) -> None:
        """Come for one record, or with words."""
        if place.words:
            self._words.setText(place.words)
        self.refresh()
        if place.key is not None:
            self.show_record(place.key)
            if place.field:
                self.editor.go_to(place.field)
        elif place.part == "new":
            self.make_new()

    def refresh(self) -> None:
        """The list again; the form keeps what is being typed."""
        keys = self.keys(self._words.text(), self._order)
        if keys is None:
            return
        self._keys = keys
        self._listing = True
        self._table.show_keys(keys)
        self._listing = False
        self._table.setVisible(bool(keys))
        self._none.setVisible(not keys)
        self._none.say(self.empty() if self._words.text().strip() else self.first())
        self._head.show_words(self.title(), beside=str(len(keys)))
        self.counted.emit(_("共 {count} 条").format(count=len(keys)))

    def take(self, changed: Changed) -> None:
        """Its own saving changes one row; a new one changes the list."""
        key = self._kind.key_in(changed)
        if key is not None and key in self._keys:
            self._table.reread([key])
        elif key is not None:
            self.refresh()

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self.editor.save_now()

    def show_record(self, key: int) -> None:
        """Open one in the form."""
        if self.editor.key == key and self.editor.form is not None:
            self._stack.setCurrentIndex(1)
            return
        self.editor.show_record(key)
        self._stack.setCurrentIndex(1)
        self._show_name(key)
        self._table.select_key(key)

    def _save_and_new(self) -> None:
        if not self.editor.save_now():
            return
        if self.editor.unsaved:
            self.counted.emit(_("还没有保存：请先填写姓名或名称，或使用已有的记录。"))
        else:
            self.make_new()

    def make_new(self) -> None:
        """An empty form."""
        self.editor.show_record(None)
        self._name.setText(_(self._kind.new_words))
        self._case.hide()
        self._stack.setCurrentIndex(1)
        form = self.editor.form
        if form is not None:
            form.go_to(self._kind.required[0])

    def _right(self) -> QWidget:
        self._name = words("", "head")
        self._next = KeyButton(self.theme, _("保存并新建"), "F6", kind="quiet")
        self._next.clicked.connect(self._save_and_new)
        if not self.desk.may(self._kind.save_deed):
            self._next.hide()
        self._case = KeyButton(self.theme, _("为其开件"), icon="file-plus")
        self._case.clicked.connect(
            lambda: self.went.emit(Place("new", self.editor.key, part=self._kind.key))
        )
        head = QHBoxLayout()
        head.addWidget(self._name, 1)
        head.addWidget(self._next)
        head.addWidget(self._case)
        box = QWidget()
        column = QVBoxLayout(box)
        column.addLayout(head)
        column.addWidget(self.beside_form(self.editor), 1)
        self.theme.space(column, (12, 0, 0, 0), 8)
        self._stack = QStackedWidget()
        self._stack.addWidget(EmptyState(self.theme, self._kind.icon, _("从左边选一条查看，或新建。")))
        self._stack.addWidget(box)
        return self._stack

    def _show_name(self, key: int) -> None:
        view = self.desk.ask(self._kind.read, key)
        if view is not None:
            count = len(view.cases)
            self._name.setText(f"{view.name} · " + _("{count} 件").format(count=count) if count else view.name)
            self._case.setVisible(self.desk.may("open_case"))

    def _pick(self, keys: list[int]) -> None:
        if len(keys) == 1 and not self._listing:
            self.show_record(keys[0])

    def _saved(self, key: int) -> None:
        self._show_name(key)
        if key not in self._keys:
            self.refresh()
            self._table.select_key(key)

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return self.cells(keys) or [("",) * self._columns for _key in keys]

    def _sort(self, column: str, ascending: bool) -> None:
        self._order = ("" if ascending else "-") + self.order_of(column)
        self.refresh()
        self._remember()

    def _remember(self) -> None:
        self._remembered.keep_columns(self.desk.actor.user_id, self._kind.page, self._table.remember())
