"""经过: every deed on the case, newest first; answers can be put back as they were."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types import kind as kind_of
from desktop.casework.filings.list_papers import list_papers
from desktop.casework.history.put_back import put_back
from desktop.casework.history.read_history import read_history
from desktop.casework.history.views import HistoryRow
from desktop.casework.intake.judge_case import judge_case
from desktop.casework.materials.list_materials import list_materials
from desktop.casework.notices.notice_titles import notice_titles
from desktop.casework.returns.read_reasons import read_reasons
from desktop.forms.questions import questions_of
from desktop.policy.verdict import CLASS
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.papers.listing import PACKET, PACKET_TITLE
from desktop.screens.days import instant_words
from desktop.screens.desk import Desk
from desktop.screens.scrolled import scrolled
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.pieces.card import Card

_MOST: Final = 300
_ON_SCANS: Final = frozenset({"attach_material", "detach_file", "place_file", "replace_file"})
# What deeds touch besides answers.
_NAMES: Final = {
    "stage": N_("环节"), "state": N_("材料状态"), "issued_on": N_("出具日期"), "expires_on": N_("有效期至"),
    "note": N_("备注"), "number": N_("编号"), "accepted_on": N_("受理日期"), "country": N_("出具国家或地区"),
    "original": N_("原件或复印件"), "copies": N_("份数"), "translation": N_("译件"),
    "translation_seal": N_("译件盖章"), "authentication": N_("认证"),
    "due_on": N_("办理期限"), "seen_by": N_("核对人"), "seen_on": N_("核对日期"),
}  # fmt: skip


class HistoryTab(CasePart):
    """When, who, what, which answers; "放回" asks once more, since it changes answers."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        area, column = scrolled(theme, (0, 0, 8, 16))
        self._table = RowsTable(
            theme,
            (
                Column("at", _("时间"), 150, tone="second"),
                Column("who", _("经手人"), 84),
                Column("says", _("经过"), 150, wrap=True),
                Column("fields", _("涉及内容"), 200, stretch=True, wrap=True, tone="second"),
                Column("reason", _("原因"), 120, tone="second", wrap=True),
                Column("back", "", 64, align="right"),
            ),
        )
        self._table.linked.connect(self._ask)
        card = Card(theme, flush=True)
        card.add(self._table)
        column.addWidget(card)
        column.addStretch(1)
        self.column.addWidget(area)
        self._asked: Ask | None = None

    def begin(self) -> None:
        """Into the newest line."""
        self._table.setFocus()

    def refresh(self, *, fresh: bool = False) -> None:  # noqa: ARG002 - the door of all parts
        """Read the history again."""
        if self.view is None:
            return
        rows = self.desk.ask(read_history, self.view.id)
        if rows is None:
            return
        titles = self._findings() | {name: _(title) for name, title in _NAMES.items()}
        kind = kind_of(self.view.kind)
        titles |= {paper.key: _(paper.title) for paper in kind.papers} | (self.desk.ask(notice_titles) or {})
        titles |= {paper.key: _(paper.title) for paper in self.desk.ask(list_papers, self.view.id) or ()}
        titles |= {question.name: _(question.title) for question in questions_of(kind.answers)}
        papers = {state.line.key: _(state.line.says) for state in self.desk.ask(list_materials, self.view.id) or ()}
        may = self.desk.may("put_back") and not self.view.read_only
        shown = rows[:_MOST]
        self._table.show_rows(
            # keys of papers handed in and of questions may be the same word: a deed on scans names papers
            [_cells(row, titles | papers if row.what in _ON_SCANS else titles, papers, may=may) for row in shown],
            [row.event_id for row in shown],
        )

    def _findings(self) -> dict[str, str]:
        """What deeds on the verdict and on reasons for return name."""
        if self.view is None:
            return {}
        verdict = self.desk.ask(judge_case, self.view.id)
        told = {CLASS: _("人才类别")} | {c.id: _(c.says) for c in (verdict.conditions if verdict is not None else ())}
        told[PACKET] = _(PACKET_TITLE)
        return told | {one.id: _(one.says) for one in self.desk.ask(read_reasons, self.view.id) or ()}

    def _ask(self, key: object, _column: str) -> None:
        event = int(str(key))
        says = _("这一步改动的内容将恢复为改动前的样子；现在的内容仍留在经过里，可以再放回。")
        accepted = self.view is not None and self.view.accepted_on is not None
        reason = _("更正的原因") if accepted else ""
        self._asked = Ask(self.theme, _("放回"), says, _("放回"), reason=reason, parent=self)
        self._asked.answered.connect(lambda reason: self.desk.do(put_back, event, reason))
        self._asked.open()


def _cells(
    row: HistoryRow, titles: dict[str, str], papers: dict[str, str], *, may: bool
) -> tuple[str | Tinted, ...]:
    names = _("、").join(titles.get(name, name) for name in row.fields)
    if row.about:
        names = _("{paper}：{fields}").format(paper=papers.get(row.about, row.about), fields=names)
    says = Tinted(_(row.says), "plain") if row.result == "ok" else Tinted(f"{_(row.says)} ×", "over")
    back = Tinted(_("放回"), "accent", link=True) if may and row.can_put_back else Tinted("")
    return (instant_words(row.at), row.who, says, names, row.reason, back)
