"""One bundle: its matters, the form that asks once, the papers handed in once, the person's sheet."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.bundles.close_bundle import close_bundle
from desktop.casework.bundles.read_bundle import read_bundle
from desktop.casework.bundles.views import SORTS, BundleView
from desktop.screens.bundles.answers_part import AnswersPart
from desktop.screens.bundles.items_part import ItemsPart
from desktop.screens.bundles.papers_part import PapersPart
from desktop.screens.cases.sheets.sheet_dialog import SHEETS_KEY, SheetDialog
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.pieces.happened import Happened
from desktop.screens.scrolled import scrolled
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.shortcuts import WINDOW, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments

PARTS = ("items", "answers", "papers", "history")


class BundlePanel(QWidget):
    """Signal `went(Place)`. Ctrl+1 … Ctrl+4 its parts, Ctrl+B the sheet, Ctrl+G closes it."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self.view: BundleView | None = None
        self._asked: QDialog | None = None
        self._name = words("", "head", wrap=True)
        self._about = words("", "small", "second", wrap=True)
        self._sheet = KeyButton(theme, _("进度单"), SHEETS_KEY, "printer")
        self._sheet.clicked.connect(self.open_sheet)
        self._close = KeyButton(theme, _("办结"), "Ctrl+G", "circle-check")
        self._close.clicked.connect(self._close_it)
        self._segments = Segments(theme, (_("事项"), _("一次填报"), _("材料"), _("经过")))
        self._segments.chosen.connect(lambda number: self.show_part(PARTS[number]))
        self.items, self.answers = ItemsPart(desk, theme), AnswersPart(desk, theme)
        self.papers = PapersPart(desk, theme)
        self.happened = Happened(desk, theme, "bundle")
        history, inside = scrolled(theme, (0, 0, 8, 0))
        inside.addWidget(self.happened)
        inside.addStretch(1)
        history.setFocusProxy(self.happened)
        self._stack = QStackedWidget()
        for part in (self.items, self.answers, self.papers, history):
            self._stack.addWidget(part)
        self.items.went.connect(self.went)
        self.answers.went.connect(self.went)
        for number, name in enumerate(PARTS, 1):  # from the list, too: whoever picked one there wants to see it
            shortcut(f"Ctrl+{number}", self, partial(self._part_asked, name), WINDOW)
        buttons = Flow()
        theme.space(buttons, spacing=8)
        for piece in (self._segments, self._sheet, self._close):
            buttons.addWidget(piece)
        column = QVBoxLayout(self)
        theme.space(column, (12, 0, 0, 0), 8)
        column.addWidget(self._name)
        column.addWidget(self._about)
        column.addLayout(buttons)
        column.addWidget(self._stack, 1)

    def show_bundle(self, key: int) -> bool:
        """Read a bundle and show it whole; False when it is not there."""
        if self.view is not None and self.view.row.id != key:
            self.save_now()
        view = self._desk.ask(read_bundle, key)
        if view is None:
            return False
        self.view = view
        row = view.row
        self._name.setText(f"{row.person_name} · {_(SORTS[row.sort])}")
        done = _("{day}办结").format(day=day_words(row.closed_on)) if row.closed_on else ""
        opened = _("{day}开单").format(day=day_words(row.opened_on))
        self._about.setText(" · ".join(part for part in (row.number, row.employer_name, opened, done) if part))
        wanting = sum(1 for one in view.papers if one.required and one.state in {"missing", "returned"})
        self._segments.set_words(2, _("材料 还差 {count}").format(count=wanting) if wanting else _("材料"))
        for part in (self.items, self.answers, self.papers):
            part.show_bundle(view)
        self.happened.show_of(row.id)
        self._close.setVisible(row.state == "open" and self._desk.may("close_bundle"))
        self._sheet.setVisible(self._desk.may("preview_sheet"))
        return True

    def _part_asked(self, part: str) -> None:
        if self.view is not None and self.isVisible():
            self.show_part(part)

    def show_part(self, part: str) -> None:
        """Open one of its parts and put the caret there."""
        number = PARTS.index(part)
        if part != "answers":
            self.save_now()
        self._segments.set_current(number)
        self._stack.setCurrentIndex(number)
        if part == "answers":
            self.answers.begin()
        else:
            self._stack.currentWidget().setFocus()

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self.answers.save_now()

    def open_sheet(self) -> None:
        """The sheet about all matters, in the person's language."""
        if self.view is not None and self.save_now():
            self._asked = SheetDialog(self._desk, self._theme, self, bundle=self.view)
            self._asked.open()

    def _close_it(self) -> None:
        if self.view is not None and self.save_now():
            self._desk.do(close_bundle, self.view.row.id)
