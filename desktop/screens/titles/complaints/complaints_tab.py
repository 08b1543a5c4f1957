"""投诉复核: re-checks, complaints, cancellations, and the integrity file beside them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final, Literal

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from desktop.basics.language import N_, _
from desktop.casework.changed import Changed
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.list_complaints import list_complaints, read_complaint
from desktop.casework.titles.complaints.questions import COMPLAINT_LAYOUT, ComplaintAnswers
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.complaints.views import SORTS, ComplaintView
from desktop.casework.titles.results.ledger.find_subjects import find_subjects
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.complaints.cells import complaint_cells, complaint_columns
from desktop.screens.titles.complaints.complaint_panel import ComplaintPanel
from desktop.screens.titles.complaints.integrity_view import IntegrityPart
from desktop.screens.titles.pick_ask import PickAsk
from desktop.screens.titles.tab import TitleTab
from desktop.widgets.lists.column import Cell
from desktop.widgets.lists.paged_table import PagedTable
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments
from desktop.widgets.shell.search_box import SearchBox

Sort = Literal["recheck", "complaint"]
PARTS: Final = (
    ("open", N_("待办")), ("", N_("全部")), ("recheck", N_("复核")), ("complaint", N_("投诉")),
    ("cancellation", N_("撤销")), ("integrity", N_("诚信记录")),
)  # fmt: skip
_COLUMNS: Final = 6


class ComplaintsTab(TitleTab):
    """Ctrl+Shift+N enters a complaint, Ctrl+Shift+F a re-check. A place's `key` is one of them, or with `field`
    `about_title` the line of the ledger a new complaint is about, with `integrity` an entry of that file.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._part = PARTS[0][0]
        self._rows: dict[int, ComplaintView] = {}
        self.asked: QObject | None = None
        self.segments = Segments(theme, [_(title) for _key, title in PARTS])
        self.segments.chosen.connect(self.choose)
        self._words = SearchBox(theme, _("姓名、编号、内容"), key="Ctrl+F")
        self._words.typed.connect(lambda _text: self.refresh())
        self._complain = KeyButton(theme, _("登记投诉"), "Ctrl+Shift+N", "plus", kind="primary")
        self._recheck = KeyButton(theme, _("登记复核"), "Ctrl+I", "plus")
        self._complain.clicked.connect(partial(self.make_new, "complaint"))
        self._recheck.clicked.connect(partial(self.make_new, "recheck"))
        line = Flow()
        theme.space(line, spacing=8)
        for part in (self.segments, self._words, self._recheck, self._complain):
            line.addWidget(part)
        theme.follow(self._words, lambda: self._words.setMinimumWidth(theme.px(200)))
        self.table = PagedTable(theme, complaint_columns(), self._read)
        self.table.setAccessibleName(_("复核和投诉"))
        self.table.picked.connect(self._pick)
        self.table.opened.connect(self.show_complaint)
        self._none = EmptyState(theme, "shield", "")
        left = Card(theme, flush=True)
        left.add(self.table, 1)
        left.add(self._none, 1)
        self.panel = ComplaintPanel(desk, theme)
        self.panel.went.connect(self.went)
        self._right = QStackedWidget()
        self._right.addWidget(EmptyState(theme, "shield", _("从左边选一件查看，或登记新的。")))
        self._right.addWidget(self.panel)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self._right)
        split.setSizes([theme.px(640), theme.px(480)])
        self.integrity = IntegrityPart(desk, theme)
        self.integrity.went.connect(self.went)
        self._stack = QStackedWidget()
        self._stack.addWidget(split)
        self._stack.addWidget(self.integrity)
        self.caret: QWidget | None = self.table
        self.column.addLayout(line)
        self.column.addWidget(self._stack, 1)

    # -- showing

    def visit(self, place: Place) -> None:
        """Come for one of them, or to enter one about a title."""
        if place.field == "about_title" and place.key is not None:
            self.refresh()
            self.ask_for("complaint", About(held_id=place.key))
            return
        if place.field == "integrity" and place.key is not None:
            self.choose(next(number for number, part in enumerate(PARTS) if part[0] == "integrity"))
            self.integrity.table.select_key(place.key)
            return
        if place.key is not None and self._part == "integrity":
            self.choose(0)
        self.refresh()
        if place.key is not None:
            self.show_complaint(place.key)

    def refresh(self) -> None:
        """Read the list again; what is open is read again too."""
        whole = self._part == "integrity"
        self._stack.setCurrentIndex(1 if whole else 0)
        self._words.setVisible(not whole)
        may = self.desk.may("register_complaint") and not whole
        self._complain.setVisible(may)
        self._recheck.setVisible(may)
        if whole:
            self.integrity.refresh()
            self.counted.emit(_("诚信记录 {count} 条").format(count=self.integrity.count))
            return
        state = "open" if self._part == "open" else ""
        sort = "" if self._part == "open" else self._part
        rows = self.desk.ask(list_complaints, self._words.text(), sort=sort, state=state)
        if rows is None:
            return
        self._rows = {row.id: row for row in rows}
        self.table.show_keys(list(self._rows))
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        asked = self._words.text().strip() or self._part not in {"open", ""}
        self._none.say(_("没有符合条件的。") if asked else _("没有待办的复核和投诉。"))
        self.counted.emit(_("共 {count} 件").format(count=len(rows)))
        stood = self.panel.view.id if self.panel.view is not None else None
        if stood is not None:  # what is open stays open, though it may no longer be among those that wait
            self.show_complaint(stood)
        elif rows:
            self.show_complaint(rows[0].id)

    def take(self, changed: Changed) -> None:
        """What touches people, experts, employers or batches."""
        if changed:
            self.refresh()

    def choose(self, number: int) -> None:
        """Show the part of this number."""
        self._part = PARTS[number][0]
        self.segments.set_current(number)
        self.refresh()

    def _pick(self, keys: Sequence[int]) -> None:
        if len(keys) == 1 and (self.panel.view is None or self.panel.view.id != keys[0]):
            self.show_complaint(keys[0])

    def show_complaint(self, key: int) -> None:
        """Open one at the right."""
        view = self.desk.ask(read_complaint, key)
        if view is not None:
            self.panel.show_complaint(view)
            self._right.setCurrentIndex(1)
            self.table.select_key(key)

    def _read(self, keys: Sequence[int]) -> list[Sequence[Cell]]:
        return [complaint_cells(self._rows[key]) if key in self._rows else ("",) * _COLUMNS for key in keys]

    # -- what a person does

    def make_new(self, sort: Sort) -> None:
        """Ask whom it is about, then what came in."""
        if not self.desk.may("register_complaint"):
            return

        def found(words: str) -> list[tuple[About, str, str]]:
            subjects = self.desk.ask(find_subjects, words) or ()
            return [
                (one.about, one.title, one.details)
                for one in subjects
                if sort == "complaint" or one.about.application_id is not None
            ]

        title = _("登记复核") if sort == "recheck" else _("登记投诉")
        ask = PickAsk(self.theme, title, _("对谁"), found, self, _("先按姓名或受理号选定申报或职称。"))
        ask.chosen.connect(lambda about: self.ask_for(sort, about))
        self.asked = ask
        ask.open()

    def ask_for(self, sort: Sort, about: About) -> None:
        """The form of what came in."""
        today = self.desk.clock.today()

        def send(raw: dict[str, Any], _why: str) -> object:
            done = self.desk.do(register_complaint, sort, about, raw)
            if done is not None:
                self.show_complaint(done.complaint_id)
            return done

        title = _("登记{sort}").format(sort=_(SORTS[sort]))
        says = _("登记后按期限核查、答复；查实的可以撤销职称。")
        raw = {"received_on": today.isoformat()}
        form = ask_writing(
            self.theme, Writing(title, says, _("登记"), ComplaintAnswers, COMPLAINT_LAYOUT, raw, today), send, self
        )
        let_grow(form, self.theme, self)
        self.asked = form
