"""一次填报: every question of the cases once; what is typed is laid into each case that asks it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.bundles.asked_once import layout_together, questions_together, shared
from desktop.casework.bundles.save_bundle import save_bundle
from desktop.casework.bundles.views import BundleView
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.autosave import Autosave
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.empty_state import EmptyState
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link


class AnswersPart(QWidget):
    """Signal `went(Place)`: to the applicant's or the employer's own form. It saves itself when the typing rests.

    An accepted case is put right only with a reason: then the form is locked until one was given.
    """

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk, self._theme = desk, theme
        self._view: BundleView | None = None
        self._kinds: tuple[str, ...] = ()
        self._reason = ""
        self._asked: Ask | None = None
        self.form: FormView | None = None
        self._told = words("", "small", "second", wrap=True)
        self._differs = words("", "small", "near", wrap=True)
        person, employer = Link(_("申请人资料")), Link(_("单位资料"))
        person.clicked.connect(lambda: self._lead("people"))
        employer.clicked.connect(lambda: self._lead("employers"))
        self._unlock = KeyButton(theme, _("更正…"), "Ctrl+Shift+E", "file-text", kind="quiet")
        self._unlock.clicked.connect(self._ask_reason)
        line = QHBoxLayout()
        theme.space(line, spacing=12)
        line.addWidget(self._told, 1)
        for part in (self._unlock, person, employer):
            line.addWidget(part)
        self._none = EmptyState(theme, "file-text", _("没有在办的办件，不必填报。"))
        self._body = QVBoxLayout()
        theme.space(self._body)
        self._body.addWidget(self._none)
        column = QVBoxLayout(self)
        theme.space(column, spacing=8)
        column.addLayout(line)
        column.addWidget(self._differs)
        column.addLayout(self._body, 1)
        self._autosave = Autosave(self._save, self)
        self._autosave.kept.connect(lambda: self._say(_("已保存，并已填入各办件。")))
        self._autosave.waits.connect(lambda: self._say(_("还没有保存，稍后再试。"), bad=True))

    def show_bundle(self, view: BundleView) -> None:
        """Show a bundle's answers; what is being typed just now is newer and stays."""
        other = self._view is None or self._view.row.id != view.row.id
        if other:
            self.save_now()
            self._reason = ""
        self._view = view
        if other or self._kinds != view.kinds:
            self._make_form(view)
        elif self.form is not None and not self._autosave.waiting and dict(view.answers) != self.form.answers():
            self.form.show_answers(view.answers)
        self._lock()
        alike = len(shared(view.kinds))
        if other:
            self._say(_("{count} 个问题为多个办件共有，只填一次。").format(count=alike) if alike else "")
        names = _("、").join(f"{_(one.title)}（{one.case_number}）" for one in view.differs[:4])
        self._differs.setText(_("办件里改过、与这里不同：{names}").format(names=names))
        self._differs.setVisible(bool(view.differs))
        self._complain()

    def save_now(self) -> bool:
        """Keep what was typed."""
        return self._autosave.save_now()

    def begin(self) -> None:
        """Into the first field."""
        if self.form is not None:
            self.form.begin()

    def _make_form(self, view: BundleView) -> None:
        if self.form is not None:
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        self._kinds = view.kinds
        self._none.setVisible(not view.kinds)
        if view.kinds:
            questions = questions_of(questions_together(view.kinds))
            self.form = FormView(self._theme, layout_together(view.kinds), questions, view.answers)
            self.form.answered.connect(self._take)
            self._body.addWidget(self.form, 1)

    def _lock(self) -> None:
        view = self._view
        may = view is not None and view.row.state == "open" and self._desk.may("save_bundle")
        accepted = view is not None and any(
            one.state == "running" and one.case_stage not in {"registered", "correcting"} for one in view.items
        )
        locked = accepted and not self._reason
        self._unlock.setVisible(may and locked and bool(self._kinds))
        if self.form is not None:
            self.form.set_read_only(not may or locked)

    def _ask_reason(self) -> None:
        says = _("其中有已受理的办件：改动记为更正，并留下更正前后的内容。")
        ask = Ask(self._theme, _("更正"), says, _("开始更正"), reason=_("更正原因"), parent=self)
        ask.answered.connect(self._begin_correction)
        self._asked = ask
        ask.open()

    def _begin_correction(self, reason: str) -> None:
        self._reason = reason
        self._lock()
        self.begin()

    def _take(self, name: str, value: object) -> None:
        self._autosave.note(name, value)
        self._complain()

    def _save(self, answers: Mapping[str, Any]) -> bool:
        return self._view is None or self._desk.do(save_bundle, self._view.row.id, answers, self._reason) is not None

    def _complain(self) -> None:
        if self.form is not None:
            found = complaints(questions_together(self._kinds), self.form.answers(), day=self._desk.clock.today())
            self.form.show_complaints([one for one in found if not one.missing])

    def _say(self, says: str, *, bad: bool = False) -> None:
        self._told.setText(says)
        retone(self._told, "near" if bad else "second")

    def _lead(self, page: str) -> None:
        view = self._view
        key = None if view is None else view.person_id if page == "people" else view.employer_id
        if key is not None:
            self.went.emit(Place(page, key))
