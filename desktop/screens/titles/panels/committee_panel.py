"""One committee: its filing and how it stands, how it is made up, who may be drawn for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.case_types.professional_title.panels.names import COMMITTEE_LEVELS, ORIGINS, PER, STANDING_WORDS
from desktop.casework.titles.panels.committees.end_committee import end_committee
from desktop.casework.titles.panels.committees.read_committee import read_committee
from desktop.casework.titles.panels.committees.views import CommitteeView
from desktop.casework.titles.panels.experts.pool_experts import fitting_experts, pool_experts
from desktop.policy.reckoning.titles.committees import WITHIN, Finding
from desktop.policy.verdict import Confidence
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.pieces.record_panel import RecordPanel
from desktop.widgets.asking.ask import Ask
from desktop.widgets.look.layouts import empty
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton


class CommitteePanel(RecordPanel):
    """Signal `edit()`. F2 puts right, Ctrl+P fills the pool, F9 leads to it, Ctrl+D ends it."""

    edit = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.view: CommitteeView | None = None
        self._told = QWidget()
        self._findings = QVBoxLayout(self._told)
        theme.space(self._findings, spacing=4)
        self._filing, self._made = Facts(theme), Facts(theme)
        self._edit = KeyButton(theme, _("更正"), "F2")
        self._fill = KeyButton(theme, _("补充抽取范围…"), "Ctrl+P", "user-plus")
        self._look = KeyButton(theme, _("查看专家"), "F9", "users")
        self._end = KeyButton(theme, _("停用…"), "Ctrl+D", "ban", kind="quiet")
        self.lay_out(
            ((self._edit, self.edit.emit), (self._fill, self._ask_fill), (self._look, self._go_to_experts),
             (self._end, self._ask_end)),
            self._told, self.card(_("核准备案"), self._filing), self.card(_("组成"), self._made),
        )  # fmt: skip

    def show_committee(self, key: int) -> bool:
        """Read a committee and show it whole; False when it is not there."""
        view = self._desk.ask(read_committee, key)
        if view is None:
            return False
        self.view = view
        row, said = view.row, view.answers
        self.title.setText(row.name)
        empty(self._findings)
        for finding in row.standing.blocks:
            self._findings.addWidget(words(finding_words(finding), tone="over", wrap=True))
        for finding in row.standing.warnings:
            self._findings.addWidget(words(finding_words(finding), tone="near", wrap=True))
        self._told.setVisible(bool(row.standing.blocks or row.standing.warnings))
        days = " – ".join(day_words(day) for day in (row.filed_from, row.filed_until) if day is not None)
        left = row.standing.days_left
        until = _("还有 {count} 天").format(count=left) if left is not None and left >= 0 else ""
        ended = _("{day}停用：{why}").format(day=day_words(view.ended_on), why=view.ended_why) if view.ended_on else ""
        levels = said.get("levels")
        reach = levels if isinstance(levels, list) and levels else WITHIN[row.level]
        self._show(self._filing, [
            (_("状态"), _(STANDING_WORDS[row.standing.key])),
            (_("备案文号"), row.filing_number or _("未备案")),
            (_("核准备案机关"), str(said.get("filed_by") or "")),
            (_("备案有效期"), " · ".join(part for part in (days, until) if part)),
            (_("评审范围"), str(said.get("scope") or "")),
            (_("可评审的层级"), "、".join(_(LEVELS.title(one)) for one in reach)),
            (_("停用"), ended),
        ])  # fmt: skip
        quotas = said.get("quotas")
        told = [
            f"{_(ORIGINS.title(one.get('origin')))} {one.get('count')}" for one in quotas if isinstance(one, dict)
        ] if isinstance(quotas, list) else []  # fmt: skip
        self._show(self._made, [
            (_("系列和专业"), " · ".join(part for part in (_(SERIES.title(row.title_series)), row.specialty) if part)),
            (_("级别"), f"{_(COMMITTEE_LEVELS.title(row.level))} · {_(PER.title(row.per))}"),
            (_("委员人数"), _("{count} 人").format(count=row.size)),
            (_("调整人数的文件"), str(said.get("size_document") or "")),
            (_("来源名额"), "，".join(told)),
            (_("抽取范围"), _("{count} 位专家").format(count=row.pool)),
            (_("办公室"), " · ".join(str(said[name]) for name in ("office", "contact", "phone") if said.get(name))),
        ])  # fmt: skip
        living = row.state == "active"
        self._edit.setVisible(living and self._desk.may("save_committee"))
        self._end.setVisible(living and self._desk.may("end_committee"))
        self._fill.setVisible(living and self._desk.may("save_expert"))
        self._look.setVisible(self._desk.may("read_experts"))
        return True

    def _show(self, facts: Facts, rows: list[tuple[str, str]]) -> None:
        facts.show_rows([(name, value) for name, value in rows if value])

    def _go_to_experts(self) -> None:
        if self.view is not None:
            self.went.emit(Place("titles", part="experts", field=str(self.view.row.id)))

    def _ask_fill(self) -> None:
        view = self.view
        keys = self._desk.ask(fitting_experts, view.row.id) if view is not None else None
        if view is None or keys is None:
            return
        says = _("专家库里另有 {count} 位在库专家，系列（专业）和职称级别与“{name}”相符，现在都加入抽取范围。").format(
            count=len(keys), name=view.row.name
        )
        none = _("在库专家中，系列（专业）和职称级别相符的都已在抽取范围内。其他人可在专家库里逐一加入。")
        ask = Ask(self._theme, _("补充抽取范围"), says if keys else none, _("加入") if keys else _("好"), parent=self)
        ask.wait_at_yes()
        if keys:
            ask.answered.connect(lambda _reason: self._desk.do(pool_experts, view.row.id, keys))
        self.show_question(ask)

    def _ask_end(self) -> None:
        view = self.view
        if view is None:
            return
        says = _("“{name}”停用后不能再组织评审；记录仍保留。").format(name=view.row.name)
        ask = Ask(
            self._theme, _("停用评委会"), says, _("停用"), reason=_("原因"), danger=True, parent=self
        )  # fmt: skip
        ask.answered.connect(lambda reason: self._desk.do(end_committee, view.row.id, reason))
        self.show_question(ask)


def finding_words(finding: Finding) -> str:
    """A finding with its clause and how sure the house is of it."""
    marks = {Confidence.ONE_SOURCE: _("一处来源"), Confidence.TO_CHECK: _("待核")}
    beside = "，".join(part for part in (finding.clause, marks.get(finding.confidence, "")) if part)
    return f"{_(finding.says)}（{beside}）" if beside else _(finding.says)
