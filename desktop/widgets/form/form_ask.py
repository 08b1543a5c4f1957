"""A short form before a deed: its answers are looked at when the button is pressed, and told when nothing is wrong."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.forms.complaints import Complaint
from desktop.forms.layout import Layout
from desktop.forms.questions import Question
from desktop.widgets.asking.careful import CarefulDialog
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.shortcuts import INSIDE, shortcut
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.key_button import KeyButton

Check = Callable[[Mapping[str, Any]], Sequence[Complaint]]


@dataclass(frozen=True)
class Asked:
    """What a form asks: its layout and questions, the answers it begins with, and what looks at them."""

    layout: Layout
    questions: Sequence[Question]
    raw: Mapping[str, Any]
    check: Check


class FormAsk(CarefulDialog):
    """Title, a sentence, the form, the button. Signal `answered(dict)`: raw answers without a complaint.

    Ctrl+S presses the button, Ctrl+Return too but in a field of several lines; Esc leaves, after a question when
    something was filled in. Show it with `open()`, never `exec()`; the owner closes it by `accept()` once the deed went
    through, so that nothing typed is lost when it does not.
    """

    answered = Signal(dict)

    def __init__(
        self, theme: Theme, title: str, says: str, yes: str, asked: Asked, parent: QWidget | None = None, *,
        danger: bool = False,
    ) -> None:  # fmt: skip
        super().__init__(theme, parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self._check = asked.check
        self._tried = False
        self._trouble = words("", "small", "over", wrap=True)
        self._trouble.hide()
        self.form = FormView(theme, asked.layout, asked.questions, asked.raw)
        # The key on the button works in every field; Ctrl+Return breaks the line in a field of several lines.
        self._yes = KeyButton(theme, yes, "Ctrl+S", kind="danger" if danger else "primary")
        shortcut("Ctrl+Return", self, self._say_yes, INSIDE)
        self._no = KeyButton(theme, _("取消"), "Esc")
        column = QVBoxLayout(self)
        column.addWidget(words(title, "head"))
        if says:
            column.addWidget(words(says, wrap=True))
        column.addWidget(self.form, 1)
        column.addWidget(self._trouble)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._no)
        foot.addWidget(self._yes)
        column.addLayout(foot)
        theme.space(foot, spacing=8)
        theme.space(column, (24, 20, 24, 20), 12)
        self._theme, self._over = theme, parent.window() if parent is not None else None
        theme.follow(self, self._fit)
        self.form.answered.connect(self._look_again)
        self.form.finished.connect(self._say_yes)
        self._yes.clicked.connect(self._say_yes)
        self._no.clicked.connect(self.reject)
        self.form.begin()

    def _fit(self) -> None:
        """As high as its questions where there is room, never higher or wider than what it stands over."""
        over = self._over.size() if self._over is not None else self.screen().availableSize()
        room = over - QSize(self._theme.px(24), self._theme.px(24))
        px = self._theme.px
        self.setMinimumSize(QSize(px(680), px(440)).boundedTo(room))
        whole = self.sizeHint().height() - self.form.sizeHint().height() + self.form.whole_height
        self.resize(QSize(px(760), whole).boundedTo(room).expandedTo(self.minimumSize()))

    def tell(self, what: str, remedy: str) -> None:
        """Say here why the deed was refused: what stands in the window behind is not seen."""
        self._trouble.setText(" ".join(part for part in (what, remedy) if part))
        self._trouble.setVisible(bool(what))

    def _look_again(self, *_answer: object) -> None:
        """Once it was tried, a complaint goes as soon as its answer is mended."""
        self._trouble.hide()
        if self._tried:
            self.form.show_complaints(self._check(self.form.answers()))

    def _say_yes(self) -> None:
        self._tried = True
        self._trouble.hide()
        found = self._check(self.form.answers())
        self.form.show_complaints(found)
        if found:
            self.form.go_to(found[0].name)
        else:
            self.answered.emit(self.form.answers())
