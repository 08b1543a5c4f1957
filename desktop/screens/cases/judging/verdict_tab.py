"""资格核验: the class, why, what would change it, condition by condition, point by point."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.basics.language import _
from desktop.case_types.findings.overridden import override_words
from desktop.casework.intake.judge_case import judge_case
from desktop.forms.questions import Question
from desktop.policy.verdict import Verdict
from desktop.screens.cases.case_part import CasePart
from desktop.screens.cases.judging.comparison import Comparison
from desktop.screens.cases.judging.eye_card import EyeCard
from desktop.screens.cases.judging.nearest_card import NearestCard
from desktop.screens.cases.judging.other_ways_card import OtherWaysCard
from desktop.screens.cases.judging.outcomes import confidence_cell, fee_words, outcome_cell
from desktop.screens.cases.judging.override_card import OverrideCard
from desktop.screens.cases.judging.points_card import PointsCard
from desktop.screens.cases.judging.routes_card import RoutesCard
from desktop.screens.days import day_of, day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.scrolled import scrolled
from desktop.widgets.editors.days.day import DayEditor
from desktop.widgets.lists.column import Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.facts import Facts
from desktop.widgets.pieces.key_button import KeyButton
from desktop.widgets.pieces.link import Link


class VerdictTab(CasePart):
    """Reads the verdict anew whenever the case changed; another day can stand beside it."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self.eye, self.overrides = EyeCard(desk, theme), OverrideCard(desk, theme)
        theme.space(self.column)
        self._area, column = scrolled(theme, (0, 12, 8, 16))
        theme.space(column, (0, 12, 8, 16), 12)
        self.column.addWidget(self._area)
        self._day = words("", tone="second", rich=False)
        self._compare = Link(_("换一天比较"))
        self._compare.clicked.connect(self._toggle)
        self._other = DayEditor(theme, Question("other_day", "换一天比较", "", "day", required=False))
        self._other.edited.connect(lambda _value, _place: self._show_comparison())
        self._other.hide()
        top = QHBoxLayout()
        theme.space(top, spacing=8)
        top.addStretch(1)
        for part in (self._day, self._compare, self._other):
            top.addWidget(part)
        column.addLayout(top)
        column.addWidget(self._class_card())
        self._routes, self._nearest, self._other_ways = RoutesCard(theme), NearestCard(theme), OtherWaysCard(theme)
        self._nearest.paper_asked.connect(lambda: self.went.emit(Place("case", part="papers", field="nearest_sheet")))
        for aside in (self._routes, self._nearest, self._other_ways):
            column.addWidget(aside)
        self._comparison = Comparison(theme)
        self._comparison.hide()
        column.addWidget(self._comparison)
        self._conditions = RowsTable(
            theme,
            (
                Column("outcome", _("结论"), 126),
                Column("says", _("条件"), 190, stretch=True, wrap=True),
                Column("fact", _("依据的事实"), 130, stretch=True, wrap=True),
                Column("clause", _("条款"), 236, tone="second", wrap=True),
                Column("confidence", _("来源"), 100, align="right"),
            ),
            head=False,
        )
        self._conditions.opened.connect(self._answer)
        self._conditions.picked.connect(self._tell_whole)
        card = Card(theme, flush=True)
        card.add(self._conditions)
        self._whole = words("", "small", "second", wrap=True)
        self._whole.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._whole.hide()
        theme.follow(self._whole, lambda: self._whole.setContentsMargins(theme.px(12), 4, theme.px(12), 4))
        card.add(self._whole)
        column.addWidget(card)
        self._points_card = PointsCard(theme)
        column.addWidget(self._points_card)
        self._lines_card = Card(theme, _("符合的分类标准"), flush=True)
        self._lines = RowsTable(
            theme,
            (
                Column("code", _("条目"), 72),
                Column("says", _("标准"), 240, stretch=True, wrap=True),
                Column("fact", _("依据的事实"), 180, stretch=True, wrap=True),
                Column("clause", _("条款"), 190, tone="second", wrap=True),
            ),
            head=False,
        )
        self._lines_card.add(self._lines)
        column.addWidget(self._lines_card)
        self._validity, self._validity_rows = Card(theme, _("期限建议")), Facts(theme)
        self._validity.add(self._validity_rows)
        column.addWidget(self._validity)
        column.addWidget(self.eye)
        column.addWidget(self.overrides)
        column.addStretch(1)
        self.verdict: Verdict | None = None

    def begin(self) -> None:
        """To the line above the verdict, from where the paging keys go through it."""
        self._compare.setFocus()
        self._area.verticalScrollBar().setValue(0)

    def _class_card(self) -> QWidget:
        card = Card(self.theme)
        self._letter = QLabel("–")
        self._letter.setProperty("tone", "accent")
        self._letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.theme.fix(self._letter, width=48)
        # The one style sheet sets every label's size; this letter alone is bigger.
        self.theme.follow(
            self._letter,
            lambda: self._letter.setStyleSheet(f"font-size: {self.theme.px(34)}px; font-weight: bold;"),
        )
        self._headline = words("", "strong", wrap=True)
        self._signed = words("", "strong", "near", wrap=True)
        self._warnings = words("", tone="near", wrap=True)
        self._settled = words("", "small", "second", wrap=True)
        opinion = KeyButton(self.theme, _("核验意见"), icon="printer")
        opinion.clicked.connect(lambda: self.went.emit(Place("case", part="papers", field="opinion")))
        said = QVBoxLayout()
        self.theme.space(said, spacing=2)
        for label in (self._headline, self._settled, self._signed, self._warnings):
            said.addWidget(label)
        line = QHBoxLayout()
        self.theme.space(line, spacing=16)
        line.addWidget(self._letter)
        line.addLayout(said, 1)
        line.addWidget(opinion)
        card.body.addLayout(line)
        return card

    def refresh(self, *, fresh: bool = False) -> None:
        """Judge again."""
        if self.view is None:
            return
        if fresh:
            self._other.hide()
            self._comparison.hide()
        verdict = self.desk.ask(judge_case, self.view.id)
        if verdict is None:
            return
        self.verdict = verdict
        self._day.setText(_("按 {day} 的政策").format(day=day_words(verdict.day)))
        letter = verdict.class_that_stands
        self._letter.setText(letter or "–")
        self._letter.setVisible(verdict.classed or letter is not None)  # some kinds know no class
        self._headline.setText(_(verdict.headline))
        self._settled.setText("　".join(f"{_(one.title)} {_(one.says)}" for one in verdict.settled))
        self._settled.setVisible(bool(verdict.settled))
        signed = override_words(verdict)
        self._signed.setText("\n".join(_(one) for one in signed))
        self._signed.setVisible(bool(signed))
        self._nearest.show_verdict(verdict)
        self._other_ways.show_verdict(verdict)
        self._routes.show_routes(verdict.routes)
        self._warnings.setText("\n".join(_(warning) for warning in verdict.warnings))
        self._warnings.setVisible(bool(verdict.warnings))
        rows = [
            (
                outcome_cell(c.outcome), _(c.says), Tinted(_(c.fact), "plain", link=False),
                f"{c.source} {_(c.clause)}".strip(), confidence_cell(c.confidence),
            )
            for c in verdict.conditions
        ]  # fmt: skip
        self._conditions.show_rows(rows, [c.question or c.id for c in verdict.conditions])
        self._points_card.show_points(verdict.points)
        self._lines.show_rows(
            [(line.code, _(line.says), _(line.fact), f"{line.source} {_(line.clause)}") for line in verdict.lines_met]
        )
        self._lines_card.set_title(_("符合的分类标准") if verdict.classed else _("可享受的待遇"))
        self._lines_card.setVisible(bool(verdict.lines_met))
        self._show_validity(verdict)
        self.eye.show_case(self.view)
        self.overrides.show_case(self.view, verdict)
        if not self._comparison.isHidden():
            self._show_comparison()

    def go_to(self, key: str) -> None:
        """Put the eye on a reason for return seen at the window."""
        box = self.eye.boxes.get(key)
        if box is not None:
            self._area.ensureWidgetVisible(box)
            box.setFocus()

    def _show_validity(self, verdict: Verdict) -> None:
        validity = verdict.validity
        self._validity.setVisible(validity is not None and validity.until is not None)
        if validity is None or validity.until is None:
            return
        rows = [(_("建议至"), day_words(validity.until)), (_("取决于"), _(validity.bounded_by))]
        rows += [(_(name), day_words(day)) for name, day in validity.candidates]
        if validity.residence_fees:
            rows.append((_("居留证件收费（参考）"), fee_words(validity.residence_fees)))
        self._validity_rows.show_rows(rows)

    def _tell_whole(self, key: object) -> None:
        """A line of the table is one line high; the one under the cursor is said in full below."""
        found = [c for c in self.verdict.conditions if (c.question or c.id) == key] if self.verdict is not None else []
        row = self._conditions.currentIndex().row()
        if self.verdict is not None and 0 <= row < len(self.verdict.conditions):
            found = [self.verdict.conditions[row]]
        for condition in found[:1]:
            parts = (condition.says, condition.fact, f"{condition.source} {condition.clause}".strip(), condition.note)
            self._whole.setText("\n".join(_(part) for part in parts if part))
        self._whole.setVisible(bool(found))

    def _answer(self, key: object) -> None:
        self.went.emit(Place("case", part="answers", field=str(key)))

    def _toggle(self) -> None:
        shown = self._comparison.isHidden()
        if shown and self.view is not None:
            self._other.show_value(self.view.policy_day.isoformat())
        self._other.setVisible(shown)
        self._comparison.setVisible(shown)
        self._compare.setText(_("不再比较") if shown else _("换一天比较"))
        if shown:
            self._show_comparison()

    def _show_comparison(self) -> None:
        if self.view is None or self.verdict is None:
            return
        day = day_of(self._other.value())
        other = self.desk.ask(judge_case, self.view.id, day) if day is not None else None
        if other is not None:
            self._comparison.show_both(self.verdict, other)
