"""申请信息: the case's own questions, the applicant and the employer, each in a form that saves itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.gaps import answer_complaints
from desktop.casework.history.last_answers import last_answers
from desktop.casework.intake.save_answers import save_answers
from desktop.forms.questions import filled_by, questions_of
from desktop.screens.autosave import Autosave
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.changes_card import ChangesCard
from desktop.screens.copying import copy_last
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.records.correction_bar import CorrectionBar
from desktop.screens.records.kinds import EMPLOYERS, PEOPLE
from desktop.screens.records.record_editor import RecordEditor
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.segments import Segments


class AnswersTab(CasePart):
    """Three forms side by side in one place, of which one is seen. Signal `next_asked()`: the button of F6."""

    next_asked = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._segments = Segments(theme, (_("事项"), _("申请人"), _("用人单位")))
        self._segments.chosen.connect(self._open_next)
        self._state = words("", "small", "second")
        line = QHBoxLayout()
        line.addWidget(self._segments, 1)
        line.addWidget(self._state)
        following = KeyButton(theme, _("保存并新受理"), "F6", kind="quiet")
        following.setShortcut(QKeySequence())  # F6 is the page's: it works on every tab
        following.clicked.connect(self.next_asked)
        if not desk.may("open_case"):
            following.hide()
        line.addWidget(following)
        self._stack = QStackedWidget()
        self._own = QWidget()
        self._own_column = QVBoxLayout(self._own)
        theme.space(self._own_column, spacing=8)
        self._correction = CorrectionBar(desk, theme, "case")
        self._correction.unlocked.connect(self._unlock)
        self._own_column.addWidget(self._correction)
        self.person = RecordEditor(desk, theme, PEOPLE)
        self.employer = RecordEditor(desk, theme, EMPLOYERS)
        for part in (self._own, self.person, self.employer):
            self._stack.addWidget(part)
        self.column.addLayout(line)
        self._changes = ChangesCard(desk, theme)
        self._changes.went.connect(self.go_to)
        self.column.addWidget(self._changes)
        self.column.addWidget(self._stack, 1)
        for editor in (self.person, self.employer):
            editor.told.connect(self.counted)
        self.person.finished.connect(lambda: self._open_next(2))
        self.employer.finished.connect(lambda: self.went.emit(Place("case", part="verdict")))
        self.form: FormView | None = None
        self._case: int | None = None
        self._due: dict[RecordEditor, int] = {}  # editors that have not shown their record of this case yet
        self._alone = False  # a case of the employer alone: the applicant's form has no place in it
        self._kind = ""
        self._autosave = Autosave(self._save, self)
        self._autosave.kept.connect(lambda: self._say(_("已保存")))
        self._autosave.waits.connect(lambda: self._say(_("还没有保存，稍后再试"), bad=True))
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.setInterval(300)
        self._looks.timeout.connect(self._complain)

    def refresh(self, *, fresh: bool = False) -> None:
        """Show the case's answers; what is being typed just now is newer and stays."""
        view = self.view
        if view is None:
            return
        may = not view.read_only and self.desk.may("save_answers")
        self._correction.show_for(view.id, may=may)
        read_only = not may or self._correction.locked
        if self.form is None or self._kind != view.kind:
            self._make_form(read_only=read_only)
        elif fresh or (not self._autosave.waiting and dict(view.subject.answers) != self.form.answers()):
            self.form.show_answers(view.subject.answers)
        if self.form is not None:
            self.form.set_read_only(read_only)
        self._case = view.id
        self._alone = view.person_id is None
        self._segments.set_wanted(1, not self._alone)
        if self._alone and self._stack.currentWidget() is self.person:
            self.show_segment(0)
        for editor, key in ((self.person, view.person_id), (self.employer, view.employer_id)):
            if key is not None and (fresh or editor.key != key):
                self._due[editor] = key
        self._show_due(self._stack.currentWidget())
        self._changes.show_case(view.id)
        if fresh:
            self._say("")
        self._complain()

    def go_to(self, key: str) -> None:
        """To a question: "person.email", "employer.uscc", or a name of the case's own."""
        where, _dot, name = key.rpartition(".")
        self.show_segment({"person": 1, "employer": 2}.get(where, 0))
        target = {"person": self.person, "employer": self.employer}.get(where)
        if target is not None:
            target.go_to(name)
        elif self.form is not None:
            self.form.go_to(name)

    def begin(self) -> None:
        """Put the caret into the first question of the form that is seen."""
        seen = self._stack.currentWidget()
        if isinstance(seen, RecordEditor):
            seen.begin()
        elif self.form is not None:
            self.form.begin()

    def _open_next(self, number: int) -> None:
        self.show_segment(2 if number == 1 and self._alone else number)
        self.begin()

    def show_segment(self, number: int) -> None:
        """Show the case's own questions (0), the applicant (1) or the employer (2)."""
        self.save_now()
        self._segments.set_current(number)
        self._show_due(self._stack.widget(number))  # before it is seen: a form takes the caret once it is shown
        self._stack.setCurrentIndex(number)

    def _show_due(self, seen: QWidget | None) -> None:
        """A form is made, or made to show another record, when it is looked at."""
        if isinstance(seen, RecordEditor) and seen in self._due:
            seen.show_record(self._due.pop(seen))

    def save_now(self) -> bool:
        """Keep what was typed in any of the three."""
        return all([self._autosave.save_now(), self.person.save_now(), self.employer.save_now()])

    def _make_form(self, *, read_only: bool) -> None:
        view = self.view
        if view is None:
            return
        if self.form is not None:
            self._own_column.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        kind = kind_of(view.kind)
        self._kind = view.kind
        self.form = FormView(
            self.theme, kind.layout, questions_of(kind.answers), view.subject.answers, read_only=read_only
        )
        self.form.answered.connect(self._note)
        self.form.finished.connect(lambda: self._open_next(1))
        self.form.copy_asked.connect(self._copy)
        self._own_column.addWidget(self.form, 1)

    def _copy(self, name: str) -> None:
        if self.form is not None and self.view is not None:
            last = self.desk.ask(last_answers, "case", self.view.id, self.view.kind)
            self.counted.emit(copy_last(self.form, name, last))

    def _note(self, name: str, value: object) -> None:
        self._autosave.note(name, value)
        self._say(_("正在填写…"))
        if self.form is not None and self.view is not None:
            form = self.form
            told = filled_by(kind_of(self.view.kind).answers, name, form.answers())
            if told:
                QTimer.singleShot(0, form, lambda: form.fill(told))
        self._looks.start()

    def _save(self, answers: Mapping[str, Any]) -> bool:
        if self._case is None:
            return True
        return self.desk.do(save_answers, self._case, answers, self._correction.reason) is not None

    def _unlock(self) -> None:
        if self.form is not None:
            self.form.set_read_only(False)
            self.form.begin()

    def _complain(self) -> None:
        if self.form is None or self.view is None:
            return
        kind = kind_of(self.view.kind)
        subject = replace(self.view.subject, answers=self.form.answers())
        found = answer_complaints(kind, subject, self.desk.clock.today())
        self.form.show_complaints([one for one in found if not one.missing])

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._state.setText(text)
        retone(self._state, "over" if bad else "second")
