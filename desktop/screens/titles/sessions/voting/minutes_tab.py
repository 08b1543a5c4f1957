"""记录: what the minutes say, beside what the session's own rows tell; closing it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

from desktop.basics.clock import BEIJING
from desktop.basics.language import _
from desktop.case_types.professional_title.sessions.session_form import MINUTES_LAYOUT, MinutesAnswers
from desktop.casework.titles.sessions.closing.save_minutes import save_minutes
from desktop.casework.titles.sessions.reading.views import SessionView
from desktop.casework.titles.sessions.voting.export_ballots import export_ballots
from desktop.forms.questions import questions_of
from desktop.screens.desk import Desk
from desktop.screens.pieces.choosing import to_save
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.sessions.session_tab import SessionTab
from desktop.screens.titles.sessions.session_words import member_name
from desktop.widgets.form.form_view import FormView
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts


class MinutesTab(SessionTab):
    """The form at the left, what is known at the right; Ctrl+S and going on keep what was typed."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.form = FormView(theme, MINUTES_LAYOUT, questions_of(MinutesAnswers), {})
        self.form.finished.connect(self.save_now)
        self._began: dict[str, Any] = {}
        self._facts = Facts(theme)
        known = Card(theme, _("会议情况"))
        known.add(self._facts)
        self._export = self.button(_("导出选票清单…"), "Ctrl+E", "download", "export_ballots")
        self._export.clicked.connect(self.export)
        area, column = scrolled(theme, (0, 0, 8, 0))
        column.addWidget(known)
        column.addWidget(self._export)
        column.addStretch(1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.form)
        self._split.addWidget(area)
        self._split.setSizes([theme.px(620), theme.px(420)])
        self.caret = self.form
        self.column.addWidget(self._split, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another while there is room, else what is known below."""
        super().resizeEvent(event)
        roomy = self.width() >= self.theme.px(900)
        wanted = Qt.Orientation.Horizontal if roomy else Qt.Orientation.Vertical
        if self._split.orientation() != wanted:
            self._split.setOrientation(wanted)
        self._split.setMinimumHeight(0 if roomy else self.theme.px(520))  # form and facts both to be read

    def show_view(self, view: SessionView, *, fresh: bool) -> None:
        """The facts anew; the form only where nothing was typed that is not kept."""
        if fresh or self.form.answers() == self._began or not self.living():
            kept = view.details.get("minutes")
            self._began = dict(kept) if isinstance(kept, dict) else _begin(view)
            self.form.show_answers(self._began)
        self.form.set_read_only(not (self.living() and self.desk.may("save_minutes")))
        self._facts.show_rows([(name, value) for name, value in _rows(view) if value])

    def export(self) -> None:
        """Ctrl+E: every count and ballot without a name, for whoever wants to count again."""
        view = self.view
        if view is None:
            return
        name = f"{view.batch_number}-{view.id}-{_('选票清单')}.json"
        chosen = to_save(self, _("导出选票清单"), name, "JSON (*.json)")
        if chosen:
            self.desk.do(export_ballots, view.id, chosen)

    def save_now(self) -> bool:
        """Keep the minutes."""
        view = self.view
        if view is None or not self.living() or not self.desk.may("save_minutes"):
            return True
        raw = self.form.answers()
        kept = view.details.get("minutes")
        # What was proposed is kept once the session is open: nobody is asked for what the program knows.
        if raw == kept or (not isinstance(kept, dict) and view.state != "open" and raw == _begin(view)):
            return True
        if not raw:
            return True
        return self.desk.do(save_minutes, view.id, raw) is not None


def _begin(view: SessionView) -> dict[str, Any]:
    """What the minutes begin with: who presides, and the agenda of the plan."""
    agenda = view.details.get("agenda")
    there = {one.role: one.name for one in view.members if one.there}
    host = there.get("chair") or there.get("vice")
    return {**({"host": host} if host else {}), **({"agenda": agenda} if agenda else {})}


def _rows(view: SessionView) -> list[tuple[str, str]]:
    there = [one.name for one in view.members if one.there]
    missing = [one for one in view.members if not one.there and one.role != "substitute"]
    ended = view.state == "closed"
    away = [
        f"{one.name}（{one.absent_why}）" if one.absent_why else one.name
        for one in missing if one.absent_why or ended
    ]  # fmt: skip
    awaited = [one.name for one in missing if not one.absent_why and view.state == "open"]  # nobody is absent yet
    out = _("外出中，收回结果后显示") if view.state == "away" and view.away_serial is not None else ""
    recused = [
        f"{one.applicant}：{'、'.join(member_name(view.member(key)) for key in one.recused)}"
        for one in view.hearings if one.recused
    ]  # fmt: skip
    counts = [one.count for one in view.hearings if one.count is not None]
    passed = sum(1 for one in counts if one.passed)
    announced = sum(1 for one in counts if one.state == "announced")
    said = view.details
    return [
        (_("时间"), " ".join(part for part in (view.day.isoformat(), _moments(view)) if part)),
        (_("补录"), str(said.get("afterwards") or "")),
        (_("地点"), view.place),
        (_("出席"), _("{count} 人：{names}").format(count=len(there), names="、".join(there)) if there else out),
        (_("未签到"), _("{count} 人：{names}").format(count=len(awaited), names="、".join(awaited)) if awaited else ""),
        (_("缺席"), "、".join(away)),
        (_("回避"), "；".join(recused)),
        (_("参评"), _("{count} 人").format(count=len(view.hearings))),
        (_("表决"), _("计票 {counts} 人，通过 {passed} 人，已宣布 {announced} 人").format(
            counts=len(counts), passed=passed, announced=announced) if view.opened_at is not None else ""),
        (_("本次不表决"), "；".join(f"{one.applicant}（{one.deferred}）" for one in view.hearings if one.deferred)),
        (_("计票人"), str(said.get("counters") or "")),
        (_("监票人"), str(said.get("supervisor") or "")),
        (_("监督人员"), str(said.get("overseers") or "")),
        (_("察看的现场"), str(said.get("inspected") or "")),
        # In groups, so that it goes on in the next line of a narrow card.
        (_("选票摘要"), " ".join(view.digest[at : at + 8] for at in range(0, len(view.digest), 8))),
    ]  # fmt: skip


def _moments(view: SessionView) -> str:
    told = [at.astimezone(BEIJING).strftime("%H:%M") for at in (view.opened_at, view.closed_at) if at is not None]
    return "–".join(told)
