"""One person or employer in a form that saves itself, with complaints and a warning about doubles."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.citizens.forms import RecordForm
from desktop.casework.history.last_answers import last_answers
from desktop.forms.complaints import complaints
from desktop.forms.questions import filled_by, questions_of
from desktop.screens.autosave import Autosave
from desktop.screens.copying import copy_last
from desktop.screens.desk import Desk
from desktop.screens.records.correction_bar import CorrectionBar
from desktop.screens.records.kinds import RecordKind
from desktop.screens.records.likeness_note import LikenessNote
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.key_button import KeyButton

_LOOK = 300  # milliseconds after the last letter until doubles are looked for


class RecordEditor(QWidget):
    """Shows one record, or a new one.

    A new record is made by its button, or when the page is left with a name in it, so that no half-typed double comes
    about while typing and nothing typed is lost. Signals: `saved(int)` its key; `use(int)` one on file instead;
    `made()` a person pressed the button that makes it, so what comes next may come;
    `finished()` Enter was pressed in the last field of one on file; `told(str)` a remark for the status line.
    """

    saved = Signal(int)
    use = Signal(int)
    made = Signal()
    finished = Signal()
    told = Signal(str)

    def __init__(self, desk: Desk, theme: Theme, kind: RecordKind) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._kind = kind
        self.key: int | None = None
        self._autosave = Autosave(self._save, self)
        self._correction = CorrectionBar(desk, theme, kind.key)
        self._correction.unlocked.connect(self._unlock)
        self._note = LikenessNote(theme)
        self._note.use.connect(self.use)
        self._form: FormView | None = None
        self._shape: RecordForm | None = None
        self._turn = KeyButton(theme, "", "Ctrl+Shift+I", "user", kind="quiet")
        self._turn.clicked.connect(self._turn_asked)
        self._state = words("", "small", "second")
        self._make = KeyButton(theme, _("建立"), "Ctrl+Return", "check", kind="primary")
        self._make.clicked.connect(self._make_asked)
        self._looks = QTimer(self)
        self._looks.setSingleShot(True)
        self._looks.setInterval(_LOOK)
        self._looks.timeout.connect(self._look)
        foot = QHBoxLayout()
        theme.space(foot, spacing=12)
        foot.addWidget(self._state, 1)
        foot.addWidget(self._turn)
        foot.addWidget(self._make)
        self._column = QVBoxLayout(self)
        theme.space(self._column, spacing=8)
        self._column.addWidget(self._correction)
        self._column.addWidget(self._note)
        self._column.addLayout(foot)
        self._autosave.kept.connect(lambda: self._say(_("已保存")))
        self._autosave.waits.connect(lambda: self._say(_("还没有保存，稍后再试"), bad=True))

    @property
    def form(self) -> FormView | None:
        """The form that is shown."""
        return self._form

    @property
    def unsaved(self) -> bool:
        """True while something typed is not on file: a new record without a name, or one that is surely a double."""
        return self.key is None and self._form is not None and bool(self._form.answers())

    def show_record(self, key: int | None, raw: Mapping[str, Any] | None = None) -> None:
        """Show a record by its key, or a new one (with some answers to begin with)."""
        self.save_now()
        answers: Mapping[str, Any] = raw or {}
        if key is not None:
            view = self._desk.ask(self._kind.read, key)
            if view is None:
                return
            answers = view.answers
        self.key = key
        may = self._desk.may(self._kind.save_deed)
        self._correction.show_for(key, may=may)
        self._show_form(answers)
        self._make.setVisible(key is None and may)
        self._note.show_found(())
        self._say("")
        self._complain()

    def _show_form(self, answers: Mapping[str, Any]) -> None:
        """The form these answers belong to; another one takes the place of the one that stood there."""
        shape = self._kind.form(answers)
        may = self._desk.may(self._kind.save_deed)
        if self._form is not None and shape is self._shape:
            self._form.show_answers(answers)
        else:
            if self._form is not None:
                self._column.removeWidget(self._form)
                self._form.hide()
                self._form.deleteLater()
            self._shape = shape
            self._form = FormView(self._theme, shape.layout, questions_of(shape.model), answers, read_only=not may)
            self._form.answered.connect(self._note_answer)
            self._form.finished.connect(self._finish)
            self._form.copy_asked.connect(self._copy)
            self._column.insertWidget(2, self._form, 1)
        closed = not may or self._correction.locked
        self._form.set_read_only(closed)
        turn = self._kind.turn(answers)
        self._turn.set_text(_(turn.words) if turn is not None else "")
        self._turn.setVisible(turn is not None and not closed)

    def _turn_asked(self) -> None:
        """To the other form of the same record; what was typed stays."""
        turn = self._kind.turn(self._form.answers()) if self._form is not None else None
        if turn is None or self._form is None:
            return
        for name, value in turn.answers.items():
            if self.key is not None:
                self._autosave.note(name, value)
        answers = {**self._form.answers(), **turn.answers}
        self._show_form({name: value for name, value in answers.items() if value is not None})
        self._complain()
        self._form.begin()

    def begin(self) -> None:
        """Put the caret into the first question."""
        if self._form is not None:
            self._form.begin()

    def go_to(self, name: str) -> None:
        """Put the caret into a question."""
        if self._form is not None:
            self._form.go_to(name)

    def make(self) -> bool:
        """Make the new record; False when it could not be."""
        if self._form is None or self.key is not None:
            return True
        changed = self._desk.do(self._kind.save, None, self._form.answers())
        if changed is None:
            return False
        self.key = self._kind.key_in(changed)
        self._make.hide()
        if self.key is not None:
            self.saved.emit(self.key)
        return True

    def _finish(self) -> None:
        if self.key is None:
            self._make_asked()
        elif self._autosave.save_now():
            self.finished.emit()

    def _make_asked(self) -> None:
        if self.key is None and self.make():
            self.made.emit()

    def save_now(self) -> bool:
        """Keep what was typed; a new record with a name in it is made, unless it is surely a double."""
        if self._form is None:
            return True
        if self.key is None:
            raw = self._form.answers()
            named = any(str(raw.get(name, "")).strip() for name in self._kind.required)
            return self.make() if named and not any(like.certain for like in self._note.found) else True
        return self._autosave.save_now()

    def _copy(self, name: str) -> None:
        if self._form is not None:
            last = self._desk.ask(last_answers, self._kind.key, self.key)
            self.told.emit(copy_last(self._form, name, last))

    def _note_answer(self, name: str, value: object) -> None:
        if self.key is not None:
            self._autosave.note(name, value)
            self._say(_("正在填写…"))
        if self._form is None or self._shape is None:
            return
        told = filled_by(self._shape.model, name, self._form.answers())
        if told:
            QTimer.singleShot(0, self._form, lambda: self._form.fill(told) if self._form is not None else None)
        if self._kind.form(self._form.answers()) is not self._shape:
            QTimer.singleShot(0, self, self._reshape)
        self._looks.start()

    def _reshape(self) -> None:
        """An answer (the lines of a Chinese passport) said that the record has its other form."""
        if self._form is not None:
            self._show_form(self._form.answers())
            self._complain()
            self._form.begin()

    def _save(self, answers: Mapping[str, Any]) -> bool:
        if self.key is None:
            return True
        key = self.key
        if self._desk.do(self._kind.save, key, answers, reason=self._correction.reason) is None:
            return False
        self.saved.emit(key)
        return True

    def _unlock(self) -> None:
        if self._form is not None:
            self._show_form(self._form.answers())
            self._form.begin()

    def _look(self) -> None:
        self._complain()
        if self._form is not None and self._desk.may(self._kind.save_deed):
            self._note.show_found(self._desk.ask(self._kind.similar, self._form.answers(), self.key) or ())

    def _complain(self) -> None:
        if self._form is None or self._shape is None:
            return
        raw = self._kind.own(self._form.answers())
        found = complaints(self._shape.model, raw, day=self._desk.clock.today())
        # What was not typed yet is no mistake: gaps are told at the case, not under every empty field of a new record.
        self._form.show_complaints([one for one in found if not one.missing])

    def _say(self, text: str, *, bad: bool = False) -> None:
        self._state.setText(text)
        retone(self._state, "over" if bad else "second")
