"""A form that writes one thing into a book: looked at before it is sent, with a reason where it corrects."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Final

from pydantic import BaseModel
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.forms.complaints import Complaint, complaint, complaints, missing
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Question, questions_of
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme

REASON: Final = "reason"
EARLIER: Final = N_("不能早于{of}（{day}）。")
BEHIND: Final = N_("不能晚于{of}（{day}）。")


@dataclass(frozen=True)
class Bound:
    """A day that another answer may not lie before (or behind): the answer, the day, what the day is."""

    name: str
    day: date
    of: str  # a message id
    behind: bool = False


@dataclass(frozen=True)
class Writing:
    """What a form asks: words, model and layout, first answers, bounds; `again` when it puts something right."""

    title: str
    says: str
    yes: str
    model: type[BaseModel]
    layout: Layout
    raw: Mapping[str, Any]
    today: date
    bounds: Sequence[Bound] = ()
    again: bool = False
    danger: bool = False  # what is not undone
    other: Mapping[str, Question] = field(default_factory=dict)  # questions with choices of this moment


def ask_writing(
    theme: Theme, writing: Writing, do: Callable[[dict[str, Any], str], object], parent: QWidget
) -> FormAsk:
    """Open the form. `do(raw, reason)` writes; it gives None where it did not happen, and the form stays open."""
    questions = [writing.other.get(one.name, one) for one in questions_of(writing.model)]
    known = {one.name for one in questions}
    questions += [one for name, one in writing.other.items() if name not in known]
    layout = writing.layout
    if writing.again:
        questions.append(Question(REASON, N_("更正原因"), N_("原来登记的内容留在审计记录里"), "text", required=True))
        first, *rest = layout.sections
        layout = replace(layout, sections=(first, Section(N_("更正"), (REASON,)), *rest))
    extra = (*(name for name in writing.other if name not in known), REASON)

    def plain(raw: Mapping[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in raw.items() if name not in extra}

    def check(raw: Mapping[str, Any]) -> Sequence[Complaint]:
        found = list(complaints(writing.model, plain(raw), day=writing.today))
        wrong = {one.name for one in found}
        found += [one for one in _astray(writing.bounds, raw) if one.name not in wrong]
        if writing.again and not str(raw.get(REASON) or "").strip():
            found.append(missing(REASON))
        return found

    form = FormAsk(
        theme, writing.title, writing.says, writing.yes, Asked(layout, questions, dict(writing.raw), check), parent,
        danger=writing.danger,
    )  # fmt: skip

    def send(raw: dict[str, Any]) -> None:
        if do(plain(raw), str(raw.get(REASON) or "")) is not None:
            form.accept()

    form.answered.connect(send)
    form.open()
    return form


def let_grow(form: FormAsk, theme: Theme, owner: QWidget) -> None:
    """Give a long form the height it can use in the window."""
    room = owner.window().size() - QSize(theme.px(24), theme.px(24))
    form.resize(QSize(theme.px(760), theme.px(780)).boundedTo(room))


def _astray(bounds: Sequence[Bound], raw: Mapping[str, Any]) -> list[Complaint]:
    found = []
    for bound in bounds:
        try:
            day = date.fromisoformat(str(raw.get(bound.name) or ""))
        except ValueError:
            continue
        if day > bound.day if bound.behind else day < bound.day:
            pattern = BEHIND if bound.behind else EARLIER
            found.append(complaint(bound.name, pattern, of=_(bound.of), day=bound.day.isoformat()))
    return found
