"""续办计划: a person's papers in the order of renewal, what comes before what, and the sheet to take along."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from desktop.basics.language import N_, _
from desktop.case_types.plan.plan import Plan, Planned
from desktop.casework.people.plan.read_plan import read_plan
from desktop.policy.verdict import Confidence
from desktop.screens.days import day_words
from desktop.screens.desk import Desk
from desktop.screens.page import Place
from desktop.screens.people.plan_dialog import PlanDialog
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card
from desktop.widgets.pieces.key_button import KeyButton

PLAN_KEY: Final = "Ctrl+Shift+P"
_STATES: Final[dict[str, tuple[str, Tone]]] = {
    "over": (N_("已到期"), "over"),
    "late": (N_("已晚"), "over"),
    "now": (N_("现在办"), "near"),
    "soon": (N_("近期"), "accent"),
    "later": (N_("以后"), "second"),
    "open": (N_("长期"), "second"),
}


class PlanCard(Card):
    """Signal `went(Place)`: Enter on a row leads to the case that renews the paper, or to a new one of its kind."""

    went = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(theme, _("续办计划"))
        self._desk, self._theme = desk, theme
        self._person: int | None = None
        self._plan: Plan | None = None
        self._dialog: QDialog | None = None
        self._print = KeyButton(theme, _("续办计划单"), PLAN_KEY, "printer", kind="quiet")
        self._print.clicked.connect(self._open_sheet)
        self.table = RowsTable(
            theme,
            (
                Column("paper", _("证件和有效期至"), 124, wrap=True),
                Column("begin", _("最迟动手"), 106),
                Column("state", _("情况"), 80),
                Column("what", _("先办什么、怎么办"), 220, stretch=True, wrap=True),
            ),
        )
        self.table.setAccessibleName(_("续办计划"))
        self.table.opened.connect(self._follow)
        self.add(self.table)
        self._says = words("", "small", "near", wrap=True)
        self.add(self._says)
        self.add(self._print)  # under the table: beside the title it would push a narrow panel wide

    def show_person(self, person_id: int) -> None:
        """Read one person's plan; nothing is shown while no paper is on file."""
        self._person = person_id
        self._plan = self._desk.ask(read_plan, person_id)
        plan = self._plan
        self.setVisible(plan is not None and bool(plan.steps))
        if plan is None:
            return
        self.table.show_rows([_cells(one) for one in plan.steps], [one.step.kind for one in plan.steps])
        told = [_(words_) for words_ in plan.warnings]
        if plan.lacking:
            told.append(_("还没有登记：{papers}。").format(papers=_("、").join(_(one) for one in plan.lacking)))
        self._says.setText("\n".join(told))
        self._says.setVisible(bool(told))

    def _follow(self, kind: object) -> None:
        """To the open case that renews it, else to a new one; a paper that is not renewed here leads nowhere."""
        steps = self._plan.steps if self._plan is not None else ()
        one = next((one for one in steps if one.step.kind == kind), None)
        if one is None or self._person is None:
            return
        if one.case_id is not None:
            self.went.emit(Place("case", one.case_id))
        elif one.opens and self._desk.may("open_case"):
            self.went.emit(Place("new", self._person, part="person", field=one.opens))

    def _open_sheet(self) -> None:
        if self._person is not None:
            self._dialog = PlanDialog(self._desk, self._theme, self, self._person)
            self._dialog.open()


def _cells(one: Planned) -> tuple[Cell, ...]:
    step = one.step
    says, tone = _STATES[step.state]
    paper = f"{_(one.title)}\n{day_words(step.ends) if step.ends is not None else _('长期')}"
    begin = day_words(step.begin_by) if step.begin_by is not None else ""
    return paper, begin, Tinted(_(says), tone, pill=True), "\n".join(_lines(one))


def _lines(one: Planned) -> Iterator[str]:
    """What comes first, what to do by when, why so early, and which case does it already."""
    step = one.step
    if one.before:
        yield _(one.before)
    does = _(step.does)
    if step.confidence is Confidence.TO_CHECK:
        does = _("{does}（提前日数待核）").format(does=does)
    yield does
    if step.ask_from is not None:
        yield _("{day} 起可以申请").format(day=day_words(step.ask_from))
    if step.ask_by is not None and step.ask_by != step.begin_by:
        yield _("最迟 {day} 申请").format(day=day_words(step.ask_by))
    if one.why:
        yield _(one.why)
    if one.case_number:
        yield _("在办：{number}").format(number=one.case_number)
