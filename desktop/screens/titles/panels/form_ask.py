"""One form to be filled in and kept: a committee's, an expert's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, JsonValue
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.complaints import Complaint
from desktop.forms.layout import Layout
from desktop.forms.questions import questions_of
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

Raw = Mapping[str, JsonValue]


@dataclass(frozen=True)
class Form:
    """What is asked and what answers are held to; `keep` gives the key of what was kept, None when it was not."""

    title: str
    layout: Layout
    model: type[BaseModel]
    check: Callable[[Raw], Sequence[Complaint]]
    keep: Callable[[Raw], int | None]


class FormAsk(QDialog):
    """Signal `kept(int)`: the key. Ctrl+S keeps it, Esc leaves without a trace. Show it with `open()`, not `exec()`."""

    kept = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget, form: Form, raw: Raw) -> None:
        super().__init__(parent)
        self._theme, self._what = theme, form
        self.setWindowTitle(form.title)
        self.setModal(True)
        self.form = FormView(theme, form.layout, questions_of(form.model), dict(raw))
        self.form.finished.connect(self._keep)
        yes = KeyButton(theme, _("保存"), "Ctrl+S", "check", kind="primary")
        yes.clicked.connect(self._keep)
        no = KeyButton(theme, _("取消"), "Esc")
        no.clicked.connect(self.reject)
        foot = QHBoxLayout()
        theme.space(foot, spacing=8)
        foot.addStretch(1)
        foot.addWidget(no)
        foot.addWidget(yes)
        column = QVBoxLayout(self)
        theme.space(column, (24, 20, 24, 20), 10)
        column.addWidget(words(form.title, "title"))
        column.addWidget(self.form, 1)
        column.addLayout(foot)
        theme.follow(self, self._fit)
        self.form.begin()

    def _fit(self) -> None:
        owner = self.parentWidget()
        width, height = self._theme.px(860), self._theme.px(720)
        if owner is not None:
            width, height = min(width, owner.window().width() - 24), min(height, owner.window().height() - 24)
        self.resize(max(width, 320), max(height, 300))

    def _keep(self) -> None:
        raw = self.form.answers()
        found = tuple(self._what.check(raw))
        self.form.show_complaints(found)
        if found:
            self.form.go_to(found[0].name)
            return
        key = self._what.keep(raw)
        if key is not None:
            self.accept()
            self.kept.emit(key)
