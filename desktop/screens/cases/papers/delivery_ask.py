"""登记送达: how a notice reached somebody, asked for over the paper it is about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.basics.language import _
from desktop.case_types.afterwards.delivery import BY_HAND, DELIVERY_LAYOUT, DeliveryAnswers
from desktop.casework.filings.views import FilingRow
from desktop.casework.intake.views import CaseView
from desktop.casework.notices.record_delivery import record_delivery
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme


class DeliveryAsk(QObject):
    """Opens the form; the likeliest answers stand in it: handed over today to the employer's handler."""

    def __init__(self, desk: Desk, theme: Theme, filing: FilingRow, view: CaseView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._filing = desk, filing.id
        day = desk.clock.today()
        self._form = FormAsk(
            theme,
            _("登记送达"),
            _("{title} {number}").format(title=filing.title, number=filing.number),
            _("登记"),
            Asked(
                DELIVERY_LAYOUT,
                questions_of(DeliveryAnswers),
                _first(view, day.isoformat()),
                lambda raw: complaints(DeliveryAnswers, raw, day=day),
            ),
            parent,
        )
        self._form.answered.connect(self._record)
        self._form.open()

    def _record(self, raw: dict[str, Any]) -> None:
        if self._desk.do(record_delivery, self._filing, raw) is not None:
            self._form.accept()


def _first(view: CaseView, day: str) -> dict[str, Any]:
    raw: dict[str, Any] = {"way": BY_HAND, "on_day": day}
    handler = view.subject.employer.get("handler")
    if handler:
        raw |= {"to_whom": handler, "relation": "单位经办人"}
    elif view.person_name:
        raw["to_whom"] = view.person_name
    return raw
