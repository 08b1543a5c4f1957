"""延长公示: a later last day, and why."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from pydantic import Field
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.case_types.entries import Paragraph
from desktop.forms.complaints import complaints
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Answers, questions_of
from desktop.screens.days import day_of, day_words
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme


class _Longer(Answers):
    """What is asked."""

    until: date = Field(title=N_("新的截止日期"))
    reason: Paragraph = Field(title=N_("原因"), json_schema_extra={"editor": "long_text"})


_LAYOUT: Final = Layout((Section(N_("延长"), ("until", "reason")),))


class ExtendAsk(FormAsk):
    """Signal `chosen(date, str)`: the day and why; the owner closes it once the deed went through."""

    chosen = Signal(object, str)

    def __init__(self, theme: Theme, until: date, parent: QWidget) -> None:
        says = _("现截止 {until}。公示只能延长，不能缩短。").format(until=day_words(until))
        asked = Asked(_LAYOUT, questions_of(_Longer), {}, lambda raw: complaints(_Longer, raw))
        super().__init__(theme, _("延长公示"), says, _("延长"), asked, parent)
        self.answered.connect(self._tell)

    def _tell(self, raw: dict[str, Any]) -> None:
        until = day_of(raw.get("until"))
        if until is not None:
            self.chosen.emit(until, str(raw.get("reason") or ""))
