"""记录决定: what the deciding body answered, asked for when a case comes to its decision."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.basics.chinese import figures
from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.result import (
    GRANTED,
    RESULT_LAYOUT,
    RESULT_WITH_PAPER,
    RESULT_WITHOUT_PERMIT,
    ResultAnswers,
)
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.intake.views import CaseView
from desktop.casework.onward.known_of import known_of
from desktop.casework.onward.record_result import ABROAD, PERMITS, record_result
from desktop.casework.services.propose_result import ProposedResult, propose_result
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme


class ResultAsk(QObject):
    """Opens the form over a page; what is known (class, post, number for life) stands in it already."""

    def __init__(self, desk: Desk, theme: Theme, view: CaseView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._case = desk, view.id
        day = desk.clock.today()
        kind = kind_of(view.kind)
        layout = RESULT_WITH_PAPER if kind.yields else RESULT_WITHOUT_PERMIT
        says = _("{number} 的决定以决定机关的文书为准；准予的，签发的证件会记到申请人名下。")
        if ABROAD & set(kind.yields):
            says = _("{number} 的决定以决定机关的文书为准；签证签发后再填证件，或在人员页补登。")
        if PERMITS & set(kind.yields):
            layout = RESULT_LAYOUT
            says = _("{number} 的决定以决定机关的文书为准；准予的，许可会记到申请人名下。")
        if not kind.needs_person:
            says = _("{number} 的决定以决定机关的文书为准；准予的，账户会记到单位名下。")
        elif layout is RESULT_WITHOUT_PERMIT:
            says = _("{number} 的决定以决定机关的文书为准；准予的，许可随即注销。")
            if "permit" not in kind.ends:
                says = _("{number} 的决定以决定机关的文书为准。")
        if kind.result is not None:
            layout, says = kind.result, _("{number} 的结果以主管部门的文书为准；准予的记到申请人名下。")
        proposed = desk.ask(propose_result, view.id)
        says += _money_note(proposed)
        first = {name: value for name, value in _first(desk, view, proposed).items() if name in layout.names}
        self._form = FormAsk(
            theme,
            _("记录决定"),
            says.format(number=view.number),
            _("记录"),
            Asked(
                layout,
                [question for question in questions_of(ResultAnswers) if question.name in layout.names],
                first,
                lambda raw: complaints(ResultAnswers, raw, day=day),
            ),
            parent,
        )
        self._form.answered.connect(self._record)
        self._form.open()

    def _record(self, raw: dict[str, Any]) -> None:
        if self._desk.do(record_result, self._case, raw) is not None:
            self._form.accept()


def _money_note(proposed: ProposedResult | None) -> str:
    """The year's budget beside what this case takes of it; warns when it does not reach."""
    budget = proposed.budget if proposed is not None else None
    if proposed is None or budget is None:
        return ""
    if budget.yuan is None:
        return "\n" + _("{year}年度预算还没有填写（政策页·人才资金金额表）。").format(year=budget.year)
    told = _("{year}年度预算{all}元，已安排{granted}元，本件本年{takes}元。").format(
        year=budget.year, all=figures(budget.yuan), granted=figures(budget.granted), takes=figures(proposed.takes)
    )
    beyond = budget.exceeded_by(proposed.takes)
    return "\n" + told + (_("超出预算{beyond}元，请先落实资金。").format(beyond=figures(beyond)) if beyond else "")


def _first(desk: Desk, view: CaseView, proposed: ProposedResult | None) -> dict[str, Any]:
    """What the form begins with; every answer may be changed to what the document says."""
    raw: dict[str, Any] = {"result": GRANTED, "decided_on": desk.clock.today().isoformat()}
    verdict = desk.ask(judge_case, view.id)
    if verdict is not None and verdict.class_that_stands is not None:
        raw["permit_class"] = verdict.class_that_stands
    if view.subject.answers.get("post"):
        raw["permit_post"] = view.subject.answers["post"]
    if verdict is not None and verdict.validity is not None and verdict.validity.until is not None:
        raw["permit_expires_on"] = raw["paper_expires_on"] = verdict.validity.until.isoformat()
    raw |= proposed.answers if proposed is not None else {}
    known = desk.ask(known_of, view.person_id, view.employer_id) if view.person_id else None
    permit = known.newest("permit") if known is not None else None
    number = permit.number if permit is not None else ""
    if number or view.subject.answers.get("permit_number"):
        raw["permit_number"] = number or view.subject.answers["permit_number"]
    if "permit_post" not in raw and view.subject.answers.get("permit_post"):
        raw["permit_post"] = view.subject.answers["permit_post"]
    return raw
