"""A whole form: questions in their layout, answers out by signal, complaints in, undo inside."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.complaints import Complaint
from desktop.forms.layout import Layout
from desktop.forms.questions import Question
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import ENTER
from desktop.widgets.editors.rows.rows import RowsEditor
from desktop.widgets.form.answer_command import AnswerCommand, Change
from desktop.widgets.form.complaint_list import ComplaintList, place_in_words
from desktop.widgets.form.question_help import show_help
from desktop.widgets.form.section_nav import SectionNav
from desktop.widgets.form.section_view import SectionView
from desktop.widgets.form.walk import Walk
from desktop.widgets.look.shortcuts import INSIDE, shortcut
from desktop.widgets.look.theme import Theme

COLUMN: Final = 920  # widest column of fields, design pixels: lines of text don't grow with the window
NAV_FROM: Final = 800  # from this width on the sections stand at the left


class FormView(QWidget):
    """Edits raw JSON answers; it knows neither case nor store.

    Signals: `answered(str, object)`: a question's name and its new raw value (None: not answered), by typing, undo or
    redo alike; `finished()`: Enter in the last field; `copy_asked(str)`: F4 in a
    question that may be changed. Ctrl+Z and Ctrl+Y (Ctrl+Shift+Z) undo and redo inside the form.
    """

    answered = Signal(str, object)
    finished = Signal()
    copy_asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        layout: Layout,
        questions: Sequence[Question],
        raw: Mapping[str, Any],
        *,
        read_only: bool = False,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._questions = {question.name: question for question in questions}
        self._raw = {name: value for name, value in raw.items() if value is not None}
        self._complaints: tuple[Complaint, ...] = ()
        self.undo_stack = QUndoStack(self)
        self._sections = [SectionView(theme, section, self._questions) for section in layout.sections]
        self._editors: dict[str, Editor] = {n: e for view in self._sections for n, e in view.editors.items()}
        self._asked_for: set[int] = set()  # sections shown because somebody was led there
        self._nav = SectionNav(theme, [_(section.title) for section in layout.sections])
        self._list = ComplaintList(theme)
        self._scroll = QScrollArea()
        self._walk = Walk(theme, self, self._sections, self._editors, self._scroll)
        self._put_together()
        self._connect()
        for name, editor in self._editors.items():
            editor.show_value(self._raw.get(name))
        self.set_read_only(read_only)
        self._show_sections()

    def _put_together(self) -> None:
        self._column = QWidget()
        self._column.setProperty("piece", "plain")
        fields = QVBoxLayout(self._column)
        fields.addWidget(self._list)
        for view in self._sections:
            fields.addWidget(view)
        fields.addStretch(1)
        self._theme.space(fields, (0, 0, 12, 16), 12)
        self._theme.follow(self._column, lambda: self._column.setMaximumWidth(self._theme.px(COLUMN)))
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._column)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        line = QHBoxLayout(self)
        line.addWidget(self._nav)
        line.addWidget(self._scroll, 1)
        self._theme.space(line, spacing=12)

    def _connect(self) -> None:
        for name, editor in self._editors.items():
            editor.edited.connect(lambda value, place, name=name: self._edit(name, value, place))
            editor.done.connect(self._on)
        self._nav.chosen.connect(self._show_section)
        self._list.chosen.connect(lambda number: self._go(self._complaints[number]))
        self._scroll.verticalScrollBar().valueChanged.connect(lambda _value: self._mark_section())
        for act, keys in ((self.undo_stack.undo, ("Ctrl+Z",)), (self.undo_stack.redo, ("Ctrl+Y", "Ctrl+Shift+Z"))):
            for key in keys:
                shortcut(key, self, act, INSIDE)
        shortcut("F1", self, self.help_here, INSIDE)
        shortcut("F4", self, self._ask_for_copy, INSIDE)

    # -- answers

    @property
    def whole_height(self) -> int:
        """How high it is when nothing of it scrolls, in pixels."""
        return self._column.sizeHint().height()

    def answers(self) -> dict[str, Any]:
        """All raw answers, also those of questions that are not shown now; unanswered ones are absent."""
        return dict(self._raw)

    def show_answers(self, raw: Mapping[str, Any]) -> None:
        """Show other raw answers (from another record or a put-back); undo begins anew, nobody is told."""
        self._raw = {name: value for name, value in raw.items() if value is not None}
        for name, editor in self._editors.items():
            editor.show_value(self._raw.get(name))
        self.undo_stack.clear()
        self._show_sections()

    def fill(self, told: Mapping[str, Any]) -> None:
        """Answer several questions at once (read off a passport's lines), as one step of undo, told one by one."""
        self.undo_stack.beginMacro(_("填入"))
        for name, value in told.items():
            if name in self._editors:
                self._edit(name, value, "")
        self.undo_stack.endMacro()

    def _edit(self, name: str, value: Any, place: str) -> None:
        before = self._raw.get(name)
        if value != before or type(value) is not type(before):
            where = f"{self._walk.visit} {id(self.focusWidget())} {place}" if place else ""
            self.undo_stack.push(AnswerCommand(Change(name, before, value, where), self._put))

    def _put(self, name: str, value: Any) -> None:
        if value is None:
            self._raw.pop(name, None)
        else:
            self._raw[name] = value
        self._editors[name].show_value(value)
        self._show_sections()
        self.answered.emit(name, value)

    def set_read_only(self, read_only: bool) -> None:
        """Let the answers be read and copied, not changed."""
        self._read_only = read_only
        for editor in self._editors.values():
            editor.set_read_only(read_only)

    # -- complaints

    def show_complaints(self, complaints: Sequence[Complaint]) -> None:
        """Show these complaints under their fields and together at the top; those no longer given go away."""
        self._complaints = tuple(c for c in complaints if c.name in self._editors)
        told = [(c.name, c.row, c.column, c.says) for c in self._complaints]
        for view in self._sections:
            for line in view.lines:
                line.show_complaints([entry for entry in told if entry[0] in line.editors])
        self._list.show_complaints([(place_in_words(self._questions[c.name], c), c.says) for c in self._complaints])
        self._show_sections()

    def _go(self, complaint: Complaint) -> None:
        editor = self._editors[complaint.name]
        stop = None
        if complaint.row is not None and isinstance(editor, RowsEditor):
            stop = editor.stop_at(complaint.row, complaint.column)
        self._walk.go(stop) if stop is not None else self.go_to(complaint.name)

    # -- moving about

    def go_to(self, name: str) -> None:
        """Scroll to a question and put the caret into it; unknown names are passed over.

        A section that is not needed so far is shown, since somebody was led to a question in it.
        """
        editor = self._editors.get(name)
        for number, view in enumerate(self._sections):
            if name in view.section.names and view.isHidden():
                self._asked_for.add(number)
                self._show_sections()
        stops = editor.stops() if editor is not None else []
        if stops:
            self._walk.go(stops[0])

    def begin(self) -> None:
        """Put the caret into the first question shown."""
        self._walk.begin()

    def stops(self) -> list[QWidget]:
        """Everything Enter goes through, in reading order, of the sections shown."""
        return self._walk.stops()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter to the next field, Shift+Enter back; what the editors did not use themselves arrives here."""
        if event.key() not in ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._walk.step(-1)
        else:
            self._on()

    def _on(self) -> None:
        if not self._walk.step(1):
            self.finished.emit()

    def help_here(self) -> None:
        """F1: tell everything known about the question the caret is in."""
        here = self._walk.here()
        if here is not None:
            show_help(self._questions[here[0]], here[1])

    def _ask_for_copy(self) -> None:
        here = self._walk.here()
        if here is not None and not self._read_only:
            self.copy_asked.emit(here[0])

    # -- sections

    def _show_sections(self) -> None:
        for number, view in enumerate(self._sections):
            shown = number in self._asked_for or view.section.shows(self._raw)
            view.setVisible(shown)
            count = sum(c.name in view.section.names for c in self._complaints)
            self._nav.show_state(number, count, shown=shown)
        self._mark_section()

    def _show_section(self, number: int) -> None:
        self._scroll.verticalScrollBar().setValue(self._sections[number].y())
        stops = [stop for editor in self._sections[number].editors.values() for stop in editor.stops()]
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self._nav.set_current(number)

    def _mark_section(self) -> None:
        top = self._scroll.verticalScrollBar().value() + self._theme.px(60)
        above = [i for i, view in enumerate(self._sections) if not view.isHidden() and view.pos().y() <= top]
        self._nav.set_current(above[-1] if above else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list of sections stands aside only where there is room for it."""
        super().resizeEvent(event)
        roomy = self.width() >= self._theme.px(NAV_FROM)
        self._nav.setVisible(roomy and len(self._sections) > 1)
