"""What of ours a paper that came in answers: one of the copies whose answer is waited for."""

from __future__ import annotations

from typing import Annotated, Final

from pydantic import Field
from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.casework.register.incoming.views import IncomingLine
from desktop.casework.register.outgoing.dispatches import awaited_replies
from desktop.casework.register.outgoing.record_reply import record_reply
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, Choice, Question
from desktop.screens.desk import Desk
from desktop.screens.register.writing import Writing, ask_writing
from desktop.widgets.form.form_ask import FormAsk
from desktop.widgets.look.theme import Theme

MOST: Final = 200


class AnsweredAnswers(Answers):
    """Which copy it answers."""

    dispatch: Annotated[str, Field(min_length=1)] = Field(title=N_("答复我方的文"))


LAYOUT: Final = Layout((Section(N_("答复"), ("dispatch",)),))


def ask_answer(desk: Desk, theme: Theme, line: IncomingLine, parent: QWidget) -> FormAsk | None:
    """Choose it; the sender's own are offered first. None where no answer is waited for, and it is told."""
    waiting = desk.ask(awaited_replies, MOST) or ()
    fits = [one for one in waiting if one.sent_on <= line.received_on]
    near = sorted(fits, key=lambda one: (one.recipient != line.from_whom, one.reply_due))
    if not near:
        desk.trouble.emit(_("没有在等答复的文。"), _("先在发文登记簿登记发出和答复期限。"))
        return None
    choices = tuple(Choice(str(one.dispatch_id), f"{one.number} {one.recipient} {one.title}") for one in near)
    asked = Question("dispatch", N_("答复我方的文"), N_("列出等答复的文"), "choice", required=True, choices=choices)
    says = f"{line.number} {line.from_whom}\n{line.title}"
    day, key = line.received_on.isoformat(), str(line.id)
    return ask_writing(
        theme,
        Writing(
            _("答复我方哪份文"), says, _("登记"), AnsweredAnswers, LAYOUT, {}, desk.clock.today(),
            other={"dispatch": asked},
        ),
        lambda raw, _reason: desk.do(record_reply, int(raw["dispatch"]), {"replied_on": day, "incoming": key}),
        parent,
    )  # fmt: skip
