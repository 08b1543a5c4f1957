"""The forms over what came in: taking it into the book, dealing with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import N_, _
from desktop.casework.register.incoming.find_incoming import similar_incoming
from desktop.casework.register.incoming.handle_incoming import handle_incoming
from desktop.casework.register.incoming.questions import (
    HANDLING_LAYOUT,
    INCOMING_LAYOUT,
    HandlingAnswers,
    IncomingAnswers,
)
from desktop.casework.register.incoming.register_incoming import Registered, register_incoming
from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.outgoing.dispatches import awaited_replies
from desktop.casework.register.recipients import known_recipients
from desktop.forms.complaints import complaints
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, Question, question_of, questions_of
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import open_dialog
from desktop.screens.register.writing import Bound, Writing, ask_writing, let_grow
from desktop.widgets.asking.ask import Ask
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

KNOWN: Final = "known"
MOST: Final = 100
SCANS_KEY: Final = "Ctrl+U"


class RegisterAsk(QObject):
    """登记收文: one form, scans beside it; a likely duplicate is told while typing and asked about."""

    def __init__(self, desk: Desk, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._theme, self._parent = desk, theme, parent
        self.files: list[Path] = []
        self.dialog: QFileDialog | None = None
        self.twice: Ask | None = None
        self.registered: Registered | None = None
        today = desk.clock.today()
        self.form = FormAsk(
            theme, _("登记收文"), _("收文号在登记时取得，当日有效，不倒签。"), _("登记"),
            Asked(
                *self._asked(), {"received_on": today.isoformat(), "way": "exchange", "copies": 1},
                lambda raw: complaints(IncomingAnswers, _plain(raw), day=today),
            ),
            parent,
        )  # fmt: skip
        self._told = words("", tone="near", wrap=True)
        self._told.hide()
        self._names = words(_("还没有扫描件。"), tone="second", wrap=True)
        self._add = KeyButton(theme, _("加扫描件"), SCANS_KEY, "paperclip")
        self._add.clicked.connect(self.choose)
        line = QHBoxLayout()
        theme.space(line, spacing=12)
        line.addWidget(self._add)
        line.addWidget(self._names, 1)
        column = self.form.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(column.count() - 1, self._told)
            column.insertLayout(column.count() - 1, line)
        self.form.form.answered.connect(self._look)
        self.form.answered.connect(self._send)
        let_grow(self.form, theme, parent)
        self.form.open()

    def _asked(self) -> tuple[Layout, list[Question]]:
        """The questions of this moment: names known already, papers of ours whose answer is waited for."""
        questions = {one.name: one for one in questions_of(IncomingAnswers)}
        names = self._desk.ask(known_recipients) or ()
        known = tuple(Choice(one, one) for one in names)
        questions[KNOWN] = Question(KNOWN, N_("从常用单位选"), "", "choice", required=False, choices=known)
        waiting = self._desk.ask(awaited_replies, MOST) or ()
        asked = question_of(IncomingAnswers, "answers")
        choices = tuple(Choice(str(one.dispatch_id), f"{one.number} {one.recipient} {one.title}") for one in waiting)
        questions["answers"] = replace(asked, editor="choice", choices=choices)
        first, *rest = INCOMING_LAYOUT.sections
        lines = tuple(one for one in first.lines if one != ("from_whom", "their_number"))
        known_line = (KNOWN,) if names else ()
        first = replace(first, lines=(lines[0], *known_line, ("from_whom", "their_number"), *lines[1:]))
        last = rest[-1] if choices else Section(rest[-1].title, (("due_on", "case_number"), "place"))
        return Layout((first, *rest[:-1], last)), list(questions.values())

    def choose(self) -> None:
        """Ask for scans; they are kept with the line when it is registered."""
        dialog = open_dialog(self.form, _("选择扫描件"), _("扫描件 (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)"), many=True)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        self.dialog = dialog
        dialog.open()

    def take(self, paths: Sequence[Path]) -> None:
        """Add these files."""
        self.files += [path for path in paths if path not in self.files]
        self._names.setText("、".join(path.name for path in self.files))

    def _look(self, name: str, value: object) -> None:
        form = self.form.form
        if name == KNOWN and value:
            form.fill({"from_whom": value})
        if name in {KNOWN, "from_whom", "their_number"}:
            same = self._desk.ask(similar_incoming, _plain(form.answers())) or ()
            told = "、".join(f"{one.number}《{one.title}》" for one in same)
            self._told.setText(_("同一单位的这个字号已经登记：{told}。").format(told=told) if same else "")
            self._told.setVisible(bool(same))

    def _send(self, raw: dict[str, Any]) -> None:
        raw = _plain(raw)
        same = self._desk.ask(similar_incoming, raw) or ()
        if not same:
            self._register(raw, again=False)
            return
        numbers = _("、").join(one.number for one in same)
        says = _("同一来文单位的同一字号已经登记为 {numbers}。确为另一份时才再登记。").format(numbers=numbers)
        self.twice = Ask(self._theme, _("可能重复登记"), says, _("仍要登记"), parent=self.form)
        self.twice.answered.connect(lambda _reason: self._register(raw, again=True))
        self.twice.open()

    def _register(self, raw: dict[str, Any], *, again: bool) -> None:
        files = self._desk.ask(lambda _office: [(path.name, read_file(path)) for path in self.files])
        if files is None:
            return
        done = self._desk.do(register_incoming, raw, files, again=again)
        if done is not None:
            self.registered = done
            self.form.accept()


def ask_handling(desk: Desk, theme: Theme, line: IncomingLine, parent: QWidget) -> FormAsk:
    """拟办、批示、承办、办结 over the line as it stands; 批示 only for those who may."""
    layout = HANDLING_LAYOUT
    if not desk.may("handle_incoming.instruction"):
        layout = Layout((Section(N_("拟办"), ("proposal",)), *HANDLING_LAYOUT.sections[1:]))
    raw: dict[str, Any] = {
        "proposal": line.proposal, "instruction": line.instruction, "handler": line.handler, "outcome": line.outcome,
        "place": line.place, "due_on": line.due_on and line.due_on.isoformat(),
        "done_on": line.done_on and line.done_on.isoformat(),
    }  # fmt: skip
    held = {name: value or None for name, value in raw.items()}
    came = N_("收到日期")
    bounds = [Bound("done_on", line.received_on, came), Bound("due_on", line.received_on, came)]
    form = ask_writing(
        theme,
        Writing(
            _("办理收文"), f"{line.number} {line.from_whom}\n{line.title}", _("保存"), HandlingAnswers, layout,
            {name: value for name, value in held.items() if value}, desk.clock.today(), bounds,
        ),
        lambda told, _reason: desk.do(handle_incoming, line.id, {**_taken(held, told), **told}, line.version),
        parent,
    )  # fmt: skip
    let_grow(form, theme, parent)
    return form


def _taken(held: dict[str, Any], told: dict[str, Any]) -> dict[str, Any]:
    """What stood and was emptied: null takes it away."""
    return {name: None for name, value in held.items() if value and told.get(name) is None}


def _plain(raw: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in raw.items() if name != KNOWN}


def read_file(path: Path) -> bytes:
    """The bytes of a file somebody chose. Raises `Expected` when it cannot be read."""
    from desktop.basics.errors import Expected

    try:
        return path.read_bytes()
    except OSError as trouble:
        says = _("读不出这个文件：{why}").format(why=trouble.strerror or "")
        raise Expected(says, _("请检查文件是否还在。")) from trouble
