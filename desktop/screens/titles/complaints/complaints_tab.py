"""投诉复核: re-checks, complaints, cancellations, and the integrity file beside them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

from PySide6.QtCore import QObject

from desktop.basics.language import N_, _
from desktop.casework.changed import Changed
from desktop.casework.titles.complaints.inside.begin import About
from desktop.casework.titles.complaints.list_complaints import list_complaints, read_complaint
from desktop.casework.titles.complaints.questions import COMPLAINT_LAYOUT, ComplaintAnswers
from desktop.casework.titles.complaints.register_complaint import register_complaint
from desktop.casework.titles.complaints.views import SORTS, ComplaintView
from desktop.casework.titles.results.ledger.find_subjects import find_subjects
from desktop.casework.titles.results.ledger.find_titles import read_title
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.list_parts import Narrowing, Open, Words
from desktop.screens.pieces.listed_page import ListedPage
from desktop.screens.register.writing import Writing, ask_writing, let_grow
from desktop.screens.titles.complaints.cells import complaint_cells, complaint_columns
from desktop.screens.titles.complaints.complaint_panel import ComplaintPanel
from desktop.screens.titles.complaints.integrity_view import IntegrityPart
from desktop.screens.titles.pick_ask import PickAsk
from desktop.widgets.lists.column import Cell
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.key_button import KeyButton

Sort = Literal["recheck", "complaint"]
INTEGRITY: Final = "integrity"
PARTS: Final[tuple[tuple[str, str], ...]] = (
    ("open", N_("待办")), ("", N_("全部")), ("recheck", N_("复核")), ("complaint", N_("投诉")),
    ("cancellation", N_("撤销")), (INTEGRITY, N_("诚信记录")),
)  # fmt: skip


class ComplaintsTab(ListedPage[ComplaintView]):
    """Ctrl+Shift+N enters a complaint, Ctrl+I a re-check. A place's `key` is one of them, or with `field` `about_title`
    the line of the ledger a new complaint is about, with `integrity` an entry of that file.
    """

    def __init__(self, desk: Desk, theme: Theme) -> None:
        self.asked: QObject | None = None
        self.panel = ComplaintPanel(desk, theme)
        self.integrity = IntegrityPart(desk, theme)
        self._recheck = KeyButton(theme, _("登记复核"), "Ctrl+I", "plus")
        words = Words(
            called=_("复核和投诉"),
            find=_("姓名、编号、内容"),
            new=_("登记投诉"),
            purpose=_("没有待办的复核和投诉。收到的先登记，再核查、答复；查实的可以撤销职称。"),
            icon="shield",
        )
        right = Open(self.panel, self._show, self._shown, (640, 480))
        parts = Narrowing(tuple((key, _(title)) for key, title in PARTS))
        super().__init__(desk, theme, words, complaint_columns(), right, parts, (self._recheck,))
        self._may = desk.may("register_complaint")
        self.new.setVisible(self._may)
        self._recheck.setVisible(self._may)
        self._recheck.clicked.connect(lambda: self.ask_whom("recheck"))
        self.panel.went.connect(self.went)
        self.integrity.went.connect(self.went)
        self.integrity.counted.connect(self.counted)
        self.integrity.hide()
        self.column.addWidget(self.integrity, 1)

    # -- showing

    def visit(self, place: Place) -> None:
        """Come for one of them, or to enter one about a title."""
        if place.key is None:
            self.refresh()
            return
        if place.field == INTEGRITY:
            self.choose(next(number for number, part in enumerate(PARTS) if part[0] == INTEGRITY))
            self.integrity.table.select_key(place.key)
            return
        if self.part == INTEGRITY:
            self.choose(0)
        if place.field == "about_title":
            self.refresh()
            row = self.desk.ask(read_title, place.key)
            if row is not None:
                self.ask_for("complaint", About(held_id=place.key), f"{row.name} {row.title}")
        else:
            super().visit(place)

    def choose(self, number: int) -> None:
        """Show the part of this number; the integrity file takes the place of the list."""
        whole = PARTS[number][0] == INTEGRITY
        self.search.setVisible(not whole)
        for button in (self.new, self._recheck):
            button.setVisible(self._may and not whole)
        self.body.setVisible(not whole)
        if whole and self.both is not None:
            self.both.turn.hide()
        self.integrity.setVisible(whole)
        self.caret = self.integrity.table if whole else self.table
        super().choose(number)

    def _list(self, *, stay: bool) -> None:
        if self.part == INTEGRITY:
            self.integrity.refresh()
        else:
            super()._list(stay=stay)

    def listed(self) -> Sequence[ComplaintView] | None:
        """Those of the part, as narrowed."""
        waiting = self.part == "open"
        state, sort = ("open", "") if waiting else ("", self.part)
        return self.desk.ask(list_complaints, self.search.text(), sort=sort, state=state)

    def cells(self, row: ComplaintView) -> tuple[Cell, ...]:
        """One of them."""
        return complaint_cells(row)

    def said(self, many: int) -> str:
        """How many."""
        return _("共 {count} 件").format(count=many)

    def take(self, changed: Changed) -> None:
        """What touches people, experts, employers or batches."""
        if changed:
            self.refresh()

    def _shown(self) -> int | None:
        return self.panel.view.id if self.panel.view is not None else None

    def _show(self, key: int) -> bool:
        view = self.desk.ask(read_complaint, key)
        if view is not None:
            self.panel.show_complaint(view)
        return view is not None

    # -- what a person does

    def make_new(self) -> None:
        """Enter a complaint."""
        self.ask_whom("complaint")

    def ask_whom(self, sort: Sort) -> None:
        """Ask whom it is about, then what came in."""
        if not self.desk.may("register_complaint"):
            return

        whom: dict[About, str] = {}

        def found(words: str) -> list[tuple[About, str, str]]:
            subjects = self.desk.ask(find_subjects, words) or ()
            fit = [one for one in subjects if sort == "complaint" or one.about.application_id is not None]
            whom.update({one.about: one.title for one in fit})
            return [(one.about, one.title, one.details) for one in fit]

        title = _("登记复核") if sort == "recheck" else _("登记投诉")
        ask = PickAsk(self.theme, title, _("对谁"), found, self, _("先按姓名或受理号选定申报或职称。"))
        ask.chosen.connect(lambda about: self.ask_for(sort, about, whom[about]))
        self.asked = ask
        ask.open()

    def ask_for(self, sort: Sort, about: About, whom: str) -> None:
        """The form of what came in. In: `whom` it is about, in words."""
        today = self.desk.clock.today()

        def send(raw: dict[str, Any], _why: str) -> object:
            done = self.desk.do(register_complaint, sort, about, raw)
            if done is not None:
                self.open_one(done.complaint_id)
            return done

        title = _("登记{sort}").format(sort=_(SORTS[sort]))
        says = _("对：{whom}。登记后按期限核查、答复；查实的可以撤销职称。").format(whom=whom)
        raw = {"received_on": today.isoformat()}
        form = ask_writing(
            self.theme, Writing(title, says, _("登记"), ComplaintAnswers, COMPLAINT_LAYOUT, raw, today), send, self
        )
        let_grow(form, self.theme, self)
        self.asked = form
