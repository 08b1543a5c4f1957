"""Moving a case on: at once, with a reason where one is due, with the decision's own form at its end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.case_types import kind as kind_of
from desktop.casework.casefile.stages import ASKED_WITH, NEEDS_REASON, stage_title
from desktop.casework.intake.move_case import move_case
from desktop.casework.intake.views import CaseView
from desktop.screens.cases.result_ask import ResultAsk
from desktop.screens.cases.way_bar import move_title
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.theme import Theme

_REASON: Final = N_("原因")


def ask_to_move(desk: Desk, theme: Theme, view: CaseView, stage: str, parent: QWidget) -> QObject | None:
    """Take the step, or open what asks for more; the question that was opened, None when nothing was asked."""
    if stage == "decided" and desk.may("record_result"):
        return ResultAsk(desk, theme, view, parent)
    if (view.stage, stage) not in NEEDS_REASON:
        desk.do(move_case, view.id, stage)
        return None
    says = _("{number} 将变为“{stage}”。").format(number=view.number, stage=_(stage_title(kind_of(view.kind), stage)))
    title, asked = move_title(view, stage), _(ASKED_WITH.get((view.stage, stage), _REASON))
    ask = Ask(theme, title, says, title, reason=asked, parent=parent)
    ask.answered.connect(lambda reason: desk.do(move_case, view.id, stage, reason))
    ask.open()
    return ask
