"""One form to be filled in and kept: a committee's, an expert's."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel, JsonValue
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.forms.complaints import Complaint
from desktop.forms.layout import Layout
from desktop.forms.questions import questions_of
from desktop.widgets.asking.ask_box import AskBox, Yes
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme

Raw = Mapping[str, JsonValue]


@dataclass(frozen=True)
class Form:
    """What is asked and what answers are held to; `keep` gives the key of what was kept, None when it was not."""

    title: str
    layout: Layout
    model: type[BaseModel]
    check: Callable[[Raw], Sequence[Complaint]]
    keep: Callable[[Raw], int | None]


class FormAsk(AskBox):
    """Signal `kept(int)`: the key. Ctrl+S keeps it, Esc leaves without a trace."""

    kept = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget, form: Form, raw: Raw) -> None:
        super().__init__(theme, form.title, Yes(_("保存")), parent, (860, 720))
        self._what = form
        self.form = FormView(theme, form.layout, questions_of(form.model), dict(raw))
        self._tried = False
        self.form.answered.connect(self._look_again)
        self.form.finished.connect(self._keep)
        self.yes.clicked.connect(self._keep)
        self.inside.addWidget(self.form, 1)
        self.form.begin()

    def _look_again(self, *_answer: object) -> None:
        """Once it was tried, a complaint goes as soon as its answer is mended."""
        if self._tried:
            self.form.show_complaints(tuple(self._what.check(self.form.answers())))

    def _keep(self) -> None:
        self._tried = True
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
