"""The tables of re-checks, complaints, cancellations and the integrity file."""

from __future__ import annotations

from typing import Final

from desktop.basics.language import N_, _
from desktop.casework.titles.complaints.views import CONCLUSIONS, SORTS, STATES, ComplaintView, IntegrityView
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.tokens import Tone

TONES: Final[dict[str, Tone]] = {"open": "over", "checked": "near", "answered": "good", "withdrawn": "second"}
WHOSE: Final = {"person": N_("个人"), "expert": N_("专家"), "employer": N_("单位")}


def complaint_columns() -> tuple[Column, ...]:
    """Complaints of every sort."""
    return (
        Column("number", _("编号"), 116),
        Column("sort", _("类别"), 56, tone="second"),
        Column("whom", _("对谁"), 90),
        Column("content", _("内容"), 160, stretch=True),
        Column("due", _("答复期限"), 96, tone="second"),
        Column("state", _("状态"), 100),
    )


def complaint_cells(one: ComplaintView) -> tuple[Cell, ...]:
    """One of them; one that ran out of time says so. Nobody waits for an answer to a cancellation."""
    due = day_words(one.due_on) if one.sort != "cancellation" else ""
    return one.number, _(SORTS[one.sort]), Tinted(one.person_name, strong=True), one.content, due, state_cell(one)


def state_cell(one: ComplaintView) -> Tinted:
    """Where it stands, as a pill."""
    if one.overdue:
        return Tinted(_("已超期"), "over", pill=True)
    if one.conclusion:
        tone: Tone = "good" if one.conclusion == "dismissed" else "over"
        return Tinted(_(CONCLUSIONS[one.conclusion]), tone, pill=True)
    return Tinted(_(STATES[one.state]), TONES[one.state], pill=True)


def entry_words(one: IntegrityView) -> str:
    """One entry of the integrity file in a sentence: what, from when to when, lifted or over."""
    span = f"{day_words(one.ban_from)} – {day_words(one.ban_to)}"
    if one.lifted_on is not None:
        return _("{fact}（{span}，{day}解除）").format(fact=one.fact, span=span, day=day_words(one.lifted_on))
    pattern = _("{fact}（{span}不得申报）") if one.running else _("{fact}（{span}，已期满）")
    if one.running and one.expert_id is not None:
        pattern = _("{fact}（{span}不得参加评审）")
    return pattern.format(fact=one.fact, span=span)


def integrity_columns() -> tuple[Column, ...]:
    """The integrity file."""
    return (
        Column("whose", _("对象"), 56, tone="second"),
        Column("name", _("姓名（名称）"), 130),
        Column("fact", _("失信事实"), 200, stretch=True),
        Column("span", _("不得申报"), 190),
        Column("document", _("依据"), 150, tone="second"),
        Column("state", _("状态"), 84),
    )


def integrity_cells(one: IntegrityView) -> tuple[Cell, ...]:
    """One entry."""
    state = Tinted(_("限制中"), "over", pill=True) if one.running else Tinted(_("已期满"), "second", pill=True)
    if one.lifted_on is not None:
        state = Tinted(_("已解除"), "good", pill=True)
    span = f"{day_words(one.ban_from)} – {day_words(one.ban_to)}"
    return _(WHOSE[one.whose]), Tinted(one.name, strong=True), one.fact, span, one.document or one.decided_by, state
