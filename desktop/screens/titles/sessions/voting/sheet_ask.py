"""录入评议表: one expert's marks for one applicant, by the criteria of the session's sheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.basics.language import N_, _
from desktop.case_types.professional_title.sessions.hearing_form import YES_NO
from desktop.casework.titles.sessions.hearings.save_score import save_score
from desktop.casework.titles.sessions.reading.read_sheet import session_sheet
from desktop.casework.titles.sessions.reading.views import HearingView, SessionView
from desktop.forms.complaints import Complaint
from desktop.forms.layout import Layout, Section
from desktop.forms.questions import Choice, Question
from desktop.screens.desk import Desk
from desktop.screens.titles.sessions.planning.asks import unanswered
from desktop.widgets.form.form_ask import Asked, FormAsk
from desktop.widgets.look.theme import Theme


class SheetAsk(FormAsk):
    """The expert, a mark for each criterion (half points may be typed), an opinion. Ctrl+S keeps it and goes on to the
    next expert without a sheet; after the last it closes.
    """

    def __init__(self, desk: Desk, theme: Theme, view: SessionView, hearing: HearingView, parent: QWidget) -> None:
        self._desk, self._session, self._hearing = desk, view.id, hearing
        sheet = desk.ask(session_sheet, view.id)
        self._criteria = sheet.criterion if sheet is not None else ()
        fit = [
            one for one in view.members
            if one.there and one.expert_id not in hearing.recused and hearing.panel in (0, one.panel)
        ]  # fmt: skip
        marked = {one.expert_id for one in hearing.sheets}
        self._experts = [str(one.expert_id) for one in fit]
        self._done = {str(key) for key in marked}
        waiting = [key for key in self._experts if key not in self._done]
        experts = tuple(
            Choice(str(one.expert_id), _("{name}（已录）").format(name=one.name))
            if one.expert_id in marked
            else Choice(str(one.expert_id), one.name)
            for one in fit
        )
        questions = (
            Question("expert", N_("专家"), "", "choice", True, experts),
            *(
                Question(f"mark_{one.key}", one.title, _("满分 {most} 分").format(most=one.most), "text", True)
                for one in self._criteria
            ),
            Question("recommended", N_("是否推荐"), "", "choice", False, YES_NO.choices),
            Question("opinion", N_("评语"), "", "long_text", False),
        )
        names = tuple(f"mark_{one.key}" for one in self._criteria)
        pairs = tuple(
            names[at : at + 2] if at + 1 < len(names) else names[at] for at in range(0, len(names), 2)
        )  # fmt: skip
        layout = Layout((Section(N_("评议表"), ("expert", *pairs, "recommended", "opinion")),))
        says = f"{hearing.applicant}　{hearing.receipt}"
        asked = Asked(layout, questions, {"expert": waiting[0]} if waiting else {}, self._look)
        super().__init__(theme, sheet.title if sheet is not None else _("评议表"), says, _("保存"), asked, parent)
        self._wanted = unanswered("expert", *names)
        self.form.answered.connect(self._begin_with)
        self.answered.connect(self._keep)

    def _begin_with(self, name: str, value: object) -> None:
        """An expert whose sheet is on file is shown it."""
        sheet = next((one for one in self._hearing.sheets if name == "expert" and str(one.expert_id) == value), None)
        if sheet is not None:
            told: dict[str, Any] = {
                f"mark_{key}": _points(int(str(mark))) for key, mark in sheet.marks.items()
            }  # fmt: skip
            self.form.show_answers(
                {"expert": value, **told, "opinion": sheet.opinion, "recommended": sheet.recommended or None}
            )
            self.begin_here()

    def _look(self, given: Any) -> tuple[Complaint, ...]:
        found = list(self._wanted(given))
        for one in self._criteria:
            tenths = tenths_of(str(given.get(f"mark_{one.key}") or ""))
            if given.get(f"mark_{one.key}") and (tenths is None or tenths > one.most * 10):
                says = N_("写 0 到 {most} 之间的分数，最多一位小数。")
                found.append(Complaint(f"mark_{one.key}", None, says, values=(("most", one.most),)))
        return tuple(found)

    def _keep(self, raw: dict[str, Any]) -> None:
        marks = {one.key: tenths_of(str(raw[f"mark_{one.key}"])) or 0 for one in self._criteria}
        done = self._desk.do(
            save_score, self._session, self._hearing.application_id, int(raw["expert"]), marks,
            opinion=str(raw.get("opinion") or ""), recommended=str(raw.get("recommended") or ""),
        )  # fmt: skip
        if done is None:
            return
        self._done.add(str(raw["expert"]))
        left = [key for key in self._experts if key not in self._done]
        if not left:
            self.accept()
            return
        # The pile of sheets of one applicant lies on the table: on to the next expert, the marks empty again.
        self.form.show_answers({"expert": left[0]})
        self.begin_here()
        self.form.go_to(f"mark_{self._criteria[0].key}")


def tenths_of(text: str) -> int | None:
    """A mark as typed (8, 8.5) in tenths of a point; None for what is none."""
    whole, _point, rest = text.strip().replace("。", ".").replace("．", ".").partition(".")
    if not whole.isdecimal() or len(rest) > 1 or (rest and not rest.isdecimal()):
        return None
    return int(whole) * 10 + int(rest or 0)


def _points(tenths: int) -> str:
    return str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"
