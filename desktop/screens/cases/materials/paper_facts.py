"""What is noted of a paper: the boxes its line asks for, kept as one leaves them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.case_types import material_words as choices
from desktop.case_types.case_type import MaterialState
from desktop.case_types.entries import places
from desktop.forms.questions import Question
from desktop.screens.days import day_of
from desktop.widgets.editors.editor import Editor
from desktop.widgets.editors.line import ENTER, Line
from desktop.widgets.editors.rows.cells import cell_editor
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words

QUESTIONS: Final = (
    Question("original", N_("原件或复印件"), "", "choice", required=False, choices=choices.ORIGINALS.choices),
    Question("copies", N_("份数"), "", "number", required=False),
    Question("issued_on", N_("出具日期"), "", "day", required=False),
    Question("expires_on", N_("材料上的有效期"), "", "day", required=False),
    Question("country", N_("出具国家或地区"), "", "choice", required=False),
    Question("number", N_("编号"), "", "text", required=False),
    Question(
        "authentication", N_("所附认证"), "", "choice", required=False, choices=choices.AUTHENTICATIONS.choices
    ),
    Question("translation", N_("中文译件"), "", "choice", required=False, choices=choices.TRANSLATIONS.choices),
    Question(
        "translation_seal", N_("译件上的单位公章"), "", "choice", required=False,
        choices=choices.TRANSLATION_SEALS.choices,
    ),
    Question("note", N_("备注"), "", "text", required=False),
)  # fmt: skip
WIDE: Final = frozenset({"note"})
FIRST: Final = frozenset({"translation", "note"})  # begin a line of their own
DAYS: Final = frozenset({"issued_on", "expires_on"})


class PaperFacts(QWidget):
    """Signals: `edited(dict)` what is to be noted from now on, by name, as soon as a box is left or a choice made.

    `finished()`: Enter in the last box. A day that is none is marked and not kept.
    """

    edited = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: dict[str, Any] = {}
        self._asked: tuple[str, ...] = ()
        self._read_only = False
        self._cells: dict[str, QWidget] = {}
        self._titles: dict[str, QLabel] = {}
        self._editors: dict[str, Editor] = {}
        self._grid = QGridLayout(self)
        for question in QUESTIONS:
            asked = replace(question, choices=places()) if question.name == "country" else question
            self._add(asked)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        theme.space(self._grid, (0, 0, 0, 0), 8)
        theme.follow(self, lambda: self._grid.setHorizontalSpacing(theme.px(12)))

    def _add(self, question: Question) -> None:
        editor = cell_editor(self._theme, question, small=True)
        editor.edited.connect(lambda _value, place: None if place else self.save_now())
        editor.done.connect(lambda: self._step(1))
        for stop in editor.stops():
            if isinstance(stop, Line):
                stop.left.connect(self.save_now)
        title = words(_(question.title), "small", "second")
        title.setBuddy(editor)
        cell = QWidget()
        column = QVBoxLayout(cell)
        self._theme.space(column, (0, 0, 0, 0), 2)
        column.addWidget(title)
        column.addWidget(editor)
        self._cells[question.name], self._editors[question.name] = cell, editor
        self._titles[question.name] = title

    def show_state(self, state: MaterialState, *, read_only: bool) -> None:
        """Show what was noted of a line; a box somebody is typing in keeps what it has."""
        self._read_only = read_only
        asked = tuple(name for name in self._editors if name in asked_names(state.line.fields))
        if asked != self._asked:
            self._asked = asked
            self._lay_out()
        self._shown = noted(state)
        for name, editor in self._editors.items():
            if not any(stop.hasFocus() for stop in editor.stops()) or editor.value() == self._shown[name]:
                editor.show_value(self._shown[name])
                editor.set_trouble("")
            editor.set_read_only(read_only)
        latest = getattr(self._editors["authentication"], "show_latest", None)
        if latest is not None:
            latest(state.line.accepts)
        self._weigh()

    def show_fresh(self, state: MaterialState, *, read_only: bool) -> None:
        """Show another line: nothing typed for the one before is left."""
        for name, value in noted(state).items():
            self._editors[name].show_value(value)
        self.show_state(state, read_only=read_only)

    def save_now(self) -> bool:
        """Tell what changed since it was shown; False when a box holds what cannot be kept."""
        if self._read_only or not self._asked:
            return True
        now = {name: self._editors[name].value() for name in self._asked}
        wrong = {name for name in self._asked if not _fits(name, now[name])}
        for name in self._asked:
            self._editors[name].set_trouble(_("请按 2026-11-22 的写法填写。") if name in wrong & DAYS else "")
        changed = {name: now[name] for name in self._asked if name not in wrong and now[name] != self._shown.get(name)}
        if changed:
            self._shown = {**self._shown, **changed}
            self._weigh()
            self.edited.emit(changed)
        return not wrong

    def begin(self) -> None:
        """The caret into the first box."""
        stops = self._stops()
        if stops:
            stops[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter to the next box, Shift+Enter back."""
        if event.key() not in ENTER or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
            return
        self._step(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)

    def _step(self, by: int) -> None:
        stops = self._stops()
        here = self.focusWidget()
        place = stops.index(here) + by if here in stops else 0
        if place >= len(stops):
            self.save_now()
            self.finished.emit()
        elif place >= 0:
            stops[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def _stops(self) -> list[QWidget]:
        return [stop for name in self._asked for stop in self._editors[name].stops() if stop.isEnabled()]

    def _weigh(self) -> None:
        """A seal is only looked for where there is a translation."""
        there = self._editors["translation"].value() == "yes"
        self._cells["translation_seal"].setEnabled(there)

    def _lay_out(self) -> None:
        for cell in self._cells.values():
            self._grid.removeWidget(cell)
            cell.hide()
        place = 0
        for name in self._asked:
            if name in FIRST:
                place += place % 2
            span = 2 if name in WIDE else 1
            self._grid.addWidget(self._cells[name], place // 2, place % 2, 1, span)
            self._cells[name].show()
            place += span


def asked_names(fields: tuple[str, ...]) -> frozenset[str]:
    """The boxes a line has: those its rule asks for, and always a remark."""
    more = {"translation_seal"} if "translation" in fields else set()
    return frozenset({*fields, *more, "note"})


def noted(state: MaterialState) -> dict[str, Any]:
    """What was noted of a line, as the boxes show it (None: nothing)."""
    return {
        "original": state.original or None,
        "copies": state.copies or None,
        "issued_on": state.issued_on.isoformat() if state.issued_on else None,
        # A promise's day stands on its own card: it is no day of the paper.
        "expires_on": state.own_until.isoformat() if state.own_until and state.state not in choices.PROMISED else None,
        "country": state.country or None,
        "number": state.number or None,
        "translation": state.translation or None,
        "translation_seal": state.translation_seal or None,
        "authentication": state.authentication or None,
        "note": state.note or None,
    }


def _fits(name: str, value: object) -> bool:
    if value is None:
        return True
    if name in DAYS:
        return day_of(value) is not None
    return name != "copies" or (isinstance(value, int) and value >= 0)
