"""回避口径: which reading stands where they part; the chair chooses, and it is written down."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, Question
from desktop.policy.reckoning.titles.votes import Decision
from desktop.screens.titles.sessions.planning.asks import unanswered
from desktop.screens.titles.sessions.session_words import member_name
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme


def reading_ask(
    theme: Theme, view: SessionView, application: int, decision: Decision, parent: QWidget
) -> FormAsk:
    """Both readings with what they come to; `answered` gives `reading`, `by` and `why`."""
    hearing = view.hearing(application)
    says = _("{reading}：{base} 人中须 {needs} 票，{result}")
    choices = tuple(
        Choice(
            count.reading.key,
            says.format(
                reading=_(count.reading.says), base=count.base, needs=count.needs,
                result=_("通过") if count.passed else _("不通过"),
            ),
        )
        for count in decision.counts
    )  # fmt: skip
    questions = (
        Question("reading", N_("采用的口径"), "", "choice", True, choices),
        Question("by", N_("选定的主任委员"), "", "text", True),
        Question("why", N_("依据"), "", "text", False),
    )
    chair = next((one for one in view.members if one.role == "chair" and one.there), None)
    asked = Asked(
        Layout((Section(N_("回避口径"), ("reading", "by", "why")),)), questions, {"by": member_name(chair)},
        unanswered("reading", "by"),
    )  # fmt: skip
    told = _("{name}：结论取决于回避口径，由主任委员选定并记入会议记录。")
    name = hearing.applicant if hearing is not None else ""
    both = "\n".join([told.format(name=name), *(choice.title for choice in choices)])
    return FormAsk(theme, _("回避口径"), both, _("记录并计票"), asked, parent)
