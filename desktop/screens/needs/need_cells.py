"""The two tables of a need: who was brought in, who may fit."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.needs.views import MatchView, Suggestion
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted


def match_columns() -> tuple[Column, ...]:
    """Who was brought in, through which case, when."""
    return (
        Column("name", _("姓名"), 140, stretch=True),
        Column("case", _("办件"), 124, tone="second"),
        Column("day", _("引进日期"), 100, tone="second"),
        Column("state", _("状态"), 160, wrap=True),
    )


def match_cells(one: MatchView) -> tuple[Cell, ...]:
    """One person brought in; one who left says when and why."""
    ended = _("{day}终止：{why}").format(day=day_words(one.ended_on), why=one.ended_why) if one.ended_on else ""
    state: Cell = ended or Tinted(_("在岗"), "good", pill=True)
    return Tinted(one.person_name, strong=True), one.case_number or "—", day_words(one.on_day), state


def suggestion_columns() -> tuple[Column, ...]:
    """Who may fit, and why."""
    return (
        Column("name", _("姓名"), 120),
        Column("post", _("岗位和单位"), 200, tone="second", stretch=True, wrap=True),
        Column("case", _("办件"), 116, tone="second"),
        Column("why", _("为什么"), 180, wrap=True),
    )


def suggestion_cells(one: Suggestion) -> tuple[Cell, ...]:
    """One person who may fit."""
    where = " · ".join(part for part in (one.post, one.employer_name) if part)
    return Tinted(one.person_name, strong=True), where, one.case_number, _(one.why)
