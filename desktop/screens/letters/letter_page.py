"""拟稿、核稿、签发: a letter's form at the left, its sheet and differences at the right, the next act at the top."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.letters.preview_letter import preview_letter
from desktop.casework.letters.read_letter import read_letter
from desktop.casework.letters.renew_letter import renew_letter
from desktop.casework.letters.save_letter import save_letter
from desktop.casework.letters.views import KINDS, STATES, LetterView
from desktop.documents.parts import Rendered
from desktop.screens.autosave import Autosave
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.letters.acts import Holder, LetterActs
from desktop.screens.letters.beside import LetterBeside
from desktop.screens.letters.leads import place_of
from desktop.screens.letters.notes import LetterNotes
from desktop.screens.page import Page, Place
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.head import PageHead
from desktop.widgets.pieces.key_button import KeyButton

ROOMY: Final = 1000  # width in design pixels from which the sheet stands at the side


class LetterPage(Page):
    """One page for all letters, shown one at a time."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.view: LetterView | None = None
        self.form: FormView | None = None
        self._made_for = ""  # the template whose form stands
        self._wanted = 0
        self._head = PageHead(theme, _("公文"))
        self.acts = LetterActs(desk, theme, Holder(self, lambda: self.view, self.save_now, self.lead))
        self.acts.done.connect(self._after)
        self._case = KeyButton(theme, _("打开办件"), "Ctrl+O", "folder-open")
        self._case.clicked.connect(lambda: self._leave("case"))
        self._report = KeyButton(theme, _("打开直报"), "Ctrl+J", "arrow-right")
        self._report.clicked.connect(lambda: self._leave("reports"))
        self._book = KeyButton(theme, _("登记收发"), "Ctrl+R", "mail")
        self._book.clicked.connect(lambda: self._leave("register"))
        for button in (self._report, self._case, self._book):
            self._head.right.addWidget(button)
        for button in self.acts.buttons:
            self._head.right.addWidget(button)
        self._notes = LetterNotes(theme)
        self._notes.led.connect(self.lead)
        self._notes.renew.connect(self.renew)
        self._left = QWidget()
        self._column = QVBoxLayout(self._left)
        theme.space(self._column, spacing=8)
        self._column.addWidget(self._notes)
        self.beside = LetterBeside(desk, theme)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        for part in (self._left, self.beside):
            self._split.addWidget(part)
        self._split.setSizes([560, 520])  # shares, not pixels
        self.column.addWidget(self._head)
        self.column.addWidget(self._split, 1)
        self._autosave = Autosave(self._save, self)
        self._autosave.kept.connect(self._kept)
        self._autosave.waits.connect(lambda: self.counted.emit(_("还没有保存，稍后再试")))
        for key, act in (("F2", self.begin), ("Ctrl+D", self.beside.next_part), ("Ctrl+S", self.save_now)):
            QShortcut(QKeySequence(key), self, act)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The sheet stands beside the form where there is room, else under it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """One over the other, a letter that is only read is its sheet: the form would say the same in less room."""
        roomy = self.width() >= self.theme.px(ROOMY)
        self._split.setOrientation(Qt.Orientation.Horizontal if roomy else Qt.Orientation.Vertical)
        shown = roomy or self.view is None or self._may_edit(self.view)
        if self.form is not None:
            self.form.setVisible(shown)
        self._left.setVisible(shown or not self._notes.isHidden())
        if not shown:
            self._split.setSizes([1, 1000])  # as low as the notes may be

    # -- coming and reading

    def visit(self, place: Place) -> None:
        """Come for one letter, perhaps to one of its fields."""
        key = place.key if place.key is not None else None if self.view is None else self.view.id
        if key is None:
            self.went.emit(Place("letters"))
            return
        other = self.view is None or self.view.id != key
        if other:
            self.save_now()
            self.beside.show_part(0)
        self._read(key)
        if place.field:
            self.lead(place.field)
        elif other and self.view is not None:
            self._take_keys(self.view)

    def _take_keys(self, view: LetterView) -> None:
        """Into the form while it is a draft; else to the act that comes next, never to what gives the letter up."""
        if self._may_edit(view):
            self.begin()
        else:
            self.acts.begin()

    def refresh(self) -> None:
        """Read the letter again."""
        if self.view is not None:
            self._read(self.view.id)

    def take(self, changed: Changed) -> None:
        """Read again when this letter, its case or the departments were touched."""
        view = self.view
        if view is None:
            return
        of_case = view.case_id is not None and changed.case == view.case_id
        people = changed.person is not None or changed.employer is not None
        if changed.letter == view.id or of_case or people or changed.policy or changed.settings:
            self.refresh()

    def _read(self, key: int) -> None:
        view = self.desk.ask(read_letter, key)
        if view is not None:
            fresh = self.view is None or self.view.id != view.id
            self.view = view
            self._show(view, fresh=fresh)

    def _show(self, view: LetterView, *, fresh: bool) -> None:
        state = _("已作废") if view.voided else _(STATES[view.state])
        beside = " · ".join(part for part in (_(KINDS[view.kind]), state, view.number) if part)
        about = _("办件 {number}").format(number=view.case_number) if view.case_number else _("不属于办件")
        drafted = _("拟稿 {name} {day}").format(name=view.drafter, day=day_words(view.drafted_on))
        self._head.show_words(view.title, f"{drafted} · {about}", beside)
        editable = self._may_edit(view)
        self._case.setVisible(view.case_id is not None and self.desk.may("read_case"))
        self._report.setVisible(view.report_id is not None and self.desk.may("read_reports"))
        self._book.setVisible(view.filing_id is not None and self.desk.may("find_register"))
        self.acts.show_view(view)
        self._notes.show_view(view, may_edit=editable)
        self._show_form(view, fresh=fresh, editable=editable)
        self.beside.show_view(view)
        self._arrange()
        self.preview()

    def _may_edit(self, view: LetterView) -> bool:
        return view.state == "draft" and not view.shut and self.desk.may("save_letter")

    def _show_form(self, view: LetterView, *, fresh: bool, editable: bool) -> None:
        if self.form is None or self._made_for != view.template:
            if self.form is not None:
                self.form.hide()
                self.form.deleteLater()
            self.form = FormView(self.theme, view.layout, view.questions, view.raw)
            self.form.answered.connect(self._autosave.note)
            self._column.addWidget(self.form, 1)
            self._made_for = view.template
        elif fresh or (not self._autosave.waiting and dict(view.raw) != self.form.answers()):
            self.form.show_answers(view.raw)
        self.form.set_read_only(not editable)

    # -- what a person does

    def begin(self) -> None:
        """F2: into the form."""
        if self.form is not None:
            self.form.begin()

    def lead(self, field: str) -> None:
        """To what is missing: a field of the form, an answer of the case, or a department's name among the rules."""
        place = place_of(field, None if self.view is None else self.view.case_id)
        if place is not None:
            self.went.emit(place)
        elif self.form is not None and field:
            self.form.go_to(field)

    def renew(self) -> None:
        """Fill it anew from its case."""
        if self.view is not None and self.save_now():
            self.desk.do(renew_letter, self.view.id, self.view.version)

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self._autosave.save_now()

    def preview(self) -> None:
        """Draw the sheet beside the window."""
        if self.view is None:
            return
        self._wanted += 1
        wanted = self._wanted
        job = self.desk.later(preview_letter, self.view.id)
        job.done.connect(lambda drawn: self._drawn(wanted, drawn))
        job.failed.connect(lambda what, remedy: self._refuse(wanted, f"{what}\n{remedy}"))

    def _drawn(self, wanted: int, drawn: Rendered) -> None:
        if wanted == self._wanted:
            self.beside.show_sheet(drawn.pdf)

    def _refuse(self, wanted: int, says: str) -> None:
        if wanted == self._wanted:
            self.beside.show_trouble(says)

    def _save(self, answers: Mapping[str, object]) -> bool:
        view = self.view
        if view is None or self.desk.closed:
            return view is None
        raw: dict[str, Any] = dict(answers)
        if self.desk.do(save_letter, view.id, view.version, raw) is not None:
            self._read(view.id)
            return True
        now = self.desk.ask(read_letter, view.id)
        if now is not None and (now.version != view.version or now.state != "draft"):
            self.view = now  # somebody else's words stand; what was typed over them is gone, and was told
            self._show(now, fresh=True)
            return True
        return False

    def _kept(self) -> None:
        """What an answer made of title and text stands in the form as soon as nothing newer waits."""
        self.counted.emit(_("已保存"))
        view, form = self.view, self.form
        if view is not None and form is not None and not self._autosave.waiting and dict(view.raw) != form.answers():
            form.show_answers(view.raw)

    def _leave(self, page: str) -> None:
        """To the line in the book, the case, or the direct report that this letter belongs to."""
        view = self.view
        keys = {} if view is None else {"register": view.filing_id, "case": view.case_id, "reports": view.report_id}
        if keys.get(page) is not None:
            self.went.emit(Place(page, keys[page], part="papers" if page == "case" else ""))

    def _after(self) -> None:
        if self.view is not None:
            self._read(self.view.id)
