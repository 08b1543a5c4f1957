"""概况: when, by which rules, by whom, and how many stand where."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import RULE_SETS, TITLE_STARTS, YEAR_MODES
from desktop.case_types.professional_title.life import STATES as LIFE
from desktop.casework.titles.batches.committees import COMMITTEE_LEVELS
from desktop.casework.titles.batches.read_batch import read_batch
from desktop.casework.titles.batches.views import BatchView, CommitteeFact
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.scrolled import scrolled
from desktop.screens.titles.part import BatchPart
from desktop.widgets.look.flow import Flow
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import retone, words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.link import Link
from desktop.widgets.pieces.side.side_or_under import SideOrUnder

RIGHT: Final = 380  # design pixels: a committee's name stands on one line


class OverviewPart(BatchPart):
    """What a batch is, its committee, and its applicants by state; a state leads to its applicants."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._facts = Facts(theme)
        self._committee = Facts(theme)
        self._hindrance = words("", "body", "over", wrap=True)
        self._states = QWidget()
        self._line = Flow()
        self._states.setLayout(self._line)
        theme.space(self._line, spacing=16)
        what = Card(theme, _("批次"))
        what.add(self._facts)
        self._panel = Card(theme, _("评审"))
        self._panel.add(self._hindrance)
        self._panel.add(self._committee)
        where = Card(theme, _("申报人"))
        self._where = where
        where.add(self._states)
        right = QWidget()
        theme.follow(right, lambda: right.setMinimumWidth(theme.px(RIGHT)))
        column = QVBoxLayout(right)
        theme.space(column, spacing=16)
        column.addWidget(where)
        column.addWidget(self._panel)
        column.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        theme.space(column, spacing=16)
        column.addWidget(what)
        column.addStretch(1)
        area, inside = scrolled(theme, (0, 0, 8, 0))
        inside.addWidget(SideOrUnder(theme, left, right))
        inside.addStretch(1)
        self.column.addWidget(area, 1)

    def refresh(self) -> None:
        """Read the batch again."""
        view = self.desk.ask(read_batch, self.batch_id) if self.batch_id is not None else None
        if view is None:
            return
        self._facts.show_rows(_rows(view))
        self._show_committee(view)
        empty(self._line)
        for state, title in LIFE.items():
            if many := view.row.counts.get(state):
                link = Link(f"{_(title)} {many}")
                link.clicked.connect(
                    lambda state=state: self.went.emit(Place("batch", part="applicants", field=state))
                )
                self._line.addWidget(link)
        if not view.row.counts:
            self._line.addWidget(words(_("还没有人申报。"), tone="second"))
        self._where.set_aside(_("共 {count} 人").format(count=view.row.applicants))
        self.counted.emit(_("共 {count} 人申报").format(count=view.row.applicants))

    def _show_committee(self, view: BatchView) -> None:
        says = view.may_open if view.row.state == "planned" else (view.committee.hindrance if view.committee else "")
        self._hindrance.setText(says)
        self._hindrance.setVisible(bool(says))
        retone(self._hindrance, "over")
        said = view.answers
        rows = _committee_rows(view.committee) if view.committee is not None else []
        rows += [
            (_("受托单位"), str(said.get("entrust_to") or "")),
            (_("受托评委会"), str(said.get("entrust_committee") or "")),
            (_("评审条件"), _(RULE_SETS.title(said.get("rule_set")))),
            (_("评议表"), str(said.get("score_sheet") or "")),
            (_("评前公示"), _("是") if said.get("pre_publicity") else _("否") if view.voted else ""),
            (_("评审费"), _("{yuan} 元/人").format(yuan=said["fee_yuan"]) if said.get("fee_yuan") else ""),
        ]
        self._committee.show_rows([(name, value) for name, value in rows if value])


def _rows(view: BatchView) -> list[tuple[str, str]]:
    said = view.answers

    def moment(day: str, time: str) -> str:
        return " ".join(str(said[name]) for name in (day, time) if said.get(name))

    training = " – ".join(str(said[name]) for name in ("training_from", "training_until") if said.get(name))
    rows = [
        (_("受理"), " – ".join(p for p in (moment("opens_on", "opens_at"), moment("closes_on", "closes_at")) if p)),
        (_("补正截止"), moment("correct_until", "correct_at")),
        (_("资历业绩截止日"), str(said.get("cutoff") or "")),
        (_("退休年龄核对日"), str(said.get("retire_check_day") or said.get("opens_on") or "")),
        (_("继续教育年度"), training),
        (_("年限计算"), _(YEAR_MODES.title(said.get("year_mode")))),
        (_("现职称起算日"), _(TITLE_STARTS.title(said.get("title_start")))),
        (_("专业范围"), str(said.get("specialty") or "")),
        (_("备注"), str(said.get("note") or "")),
        (_("取消的原因"), view.ended_why),
    ]
    return [(name, value) for name, value in rows if value]


def _committee_rows(committee: CommitteeFact) -> list[tuple[str, str]]:
    days = " – ".join(day.isoformat() for day in (committee.filed_from, committee.filed_until) if day is not None)
    return [
        (_("评委会"), f"{committee.name}（{_(COMMITTEE_LEVELS[committee.level])}）"),
        (_("备案文号"), committee.filing_number or _("未备案")),
        (_("备案有效期"), days),
        (_("人数"), _("{count} 人").format(count=committee.size)),
    ]
