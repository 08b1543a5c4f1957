"""认定更改: what was set otherwise by a signed act stands beside what the rules say; asking for it, taking it back."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from desktop.basics.language import _
from desktop.case_types.findings.overridden import finding_words, part_words
from desktop.casework.intake.views import CaseView
from desktop.casework.overriding.read_overrides import OverrideRow, read_overrides
from desktop.casework.overriding.revoke_override import revoke_override
from desktop.policy.verdict import Verdict
from desktop.screens.cases.judging.override_ask import OverrideAsk
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.widgets.asking.ask import Ask
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton


class OverrideCard(Card):
    """The acts of a case, oldest first; those taken back stay in the list and say so."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("认定更改"), _("程序核验的结论不变，两者并列"), flush=True)
        self._desk, self._theme = desk, theme
        self._view: CaseView | None = None
        self._verdict: Verdict | None = None
        self._form: OverrideAsk | None = None
        self._asked: Ask | None = None
        says = _("没有更改。确须与程序核验不同认定的，由审核或签发人员批准签字。")
        self._says = words(says, tone="second", wrap=True)
        theme.follow(self._says, lambda: self._says.setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4)))
        self._table = RowsTable(
            theme,
            (
                Column("what", _("更改的结论"), 170, stretch=True, wrap=True),
                Column("change", _("程序核验 → 认定"), 150, wrap=True),
                Column("why", _("理由和依据"), 200, stretch=True, wrap=True),
                Column("who", _("批准"), 176, tone="second", wrap=True),
                Column("revoke", "", 90, align="right"),
            ),
        )
        self._table.setAccessibleName(_("认定更改"))
        self._table.linked.connect(lambda key, _column: self._ask_revoke(int(key)))
        self.button = KeyButton(theme, _("更改认定…"), icon="stamp")
        self.button.clicked.connect(self._ask)
        foot = QHBoxLayout()
        theme.space(foot, (12, 4, 12, 10))
        foot.addWidget(self.button)
        foot.addStretch(1)
        self.add(self._says)
        self.add(self._table)
        self.body.addLayout(foot)

    def show_case(self, view: CaseView, verdict: Verdict) -> None:
        """Read the acts of this case."""
        found = self._desk.ask(read_overrides, view.id)
        if found is None:
            return
        self._view, self._verdict = view, verdict
        may_revoke = not view.read_only and self._desk.may("revoke_override")
        self._table.show_rows(
            [_cells(verdict, row, may_revoke=may_revoke) for row in found.rows], [row.id for row in found.rows]
        )  # fmt: skip
        self._table.setVisible(bool(found.rows))
        self._says.setVisible(not found.rows)
        self.button.setVisible(not view.read_only and self._desk.may("override_verdict"))

    def _ask(self) -> None:
        if self._view is not None and self._verdict is not None:
            self._form = OverrideAsk(self._desk, self._theme, self._view.id, self._verdict, self)

    def _ask_revoke(self, key: int) -> None:
        says = _("撤销后按程序核验的结论办理；更改和撤销都留在经过里。")
        ask = Ask(self._theme, _("撤销认定更改"), says, _("撤销"), reason=_("原因"), danger=True, parent=self)
        ask.answered.connect(lambda reason: self._desk.do(revoke_override, key, reason))
        self._asked = ask
        ask.open()


def _cells(verdict: Verdict, row: OverrideRow, *, may_revoke: bool) -> tuple[Cell, ...]:
    was, becomes = _(finding_words(row.what, row.was)), _(finding_words(row.what, row.becomes))
    last: Cell = ""
    if row.revoked_on is not None:
        last = Tinted(_("已撤销"), "over", pill=True)
    elif may_revoke:
        last = Tinted(_("撤销…"), "accent", link=True)
    why = _("{reason}（{basis}）").format(reason=row.reason, basis=row.basis)
    if row.revoked_on is not None:
        why = _("{why}。撤销原因：{revoked}").format(why=why, revoked=row.revoked_why)
    return (
        _(part_words(verdict, row.what)),
        Tinted(f"{was} → {becomes}", "near" if row.revoked_on is None else "second", strong=row.revoked_on is None),
        why,
        _("{approver} {day}（{asker}提出）").format(approver=row.approver, day=day_words(row.on), asker=row.asked_by),
        last,
    )
