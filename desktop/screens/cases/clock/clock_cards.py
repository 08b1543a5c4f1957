"""The cards of a case's clock: its terms, what changed them, the days one by one, the other deadlines."""

from __future__ import annotations

from datetime import date
from typing import Final

from PySide6.QtWidgets import QLabel

from desktop.basics.language import N_, _
from desktop.casework.casefile.due import Running
from desktop.casework.deadlines.read_clock import ClockView
from desktop.casework.deadlines.stills import WHYS
from desktop.policy.book.terms import UNITS
from desktop.policy.reckoning.terms.deadlines import Deadline
from desktop.policy.reckoning.terms.proof import Proof, Step
from desktop.screens.cases.judging.outcomes import confidence_cell
from desktop.screens.days import day_words, weekday
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.lists.rows_table import RowsTable
from desktop.widgets.look.theme import Theme
from desktop.widgets.look.tokens import Tone
from desktop.widgets.look.words import words
from desktop.widgets.pieces.card import Card

KINDS: Final = {
    "start": N_("起算日"), "work": N_("工作日"), "extra_work": N_("补班"), "rest": N_("休息日"),
    "holiday": N_("放假"), "still": N_("暂停"), "day": N_("计日"), "moved": N_("顺延"),
}  # fmt: skip
TONES: Final[dict[str, Tone]] = {"extra_work": "near", "holiday": "good", "still": "accent", "rest": "second"}


def terms_card(theme: Theme, view: ClockView) -> Card | None:
    """The promised and the legal term of the step; None where no clock was ever counted."""
    rows = [
        _term_row(found, title)
        for found, title in ((view.promised, N_("承诺")), (view.legal, N_("法定")))
        if found is not None
    ]
    if not rows:
        return None
    card = Card(theme, _("办理时限"), flush=True)
    table = RowsTable(
        theme,
        (
            Column("kind", _("时限"), 60),
            Column("says", _("内容"), 220, stretch=True, wrap=True),
            Column("count", _("天数"), 130),
            Column("end", _("最后一日"), 110),
            Column("source", _("出处"), 190, tone="second", wrap=True),
            Column("confidence", _("把握"), 84, align="right"),
        ),
        dense=True,
    )
    table.show_rows(rows)
    card.add(table)
    return card


def _term_row(found: Running, title: str) -> tuple[Cell, ...]:
    unit = _(UNITS[found.term.unit])
    number = f"{found.term.limit}+{found.extended}" if found.extended else str(found.term.limit)
    count = _("{count}{unit}").format(count=number, unit=unit)
    return (
        _(title), _(found.term.says), count, day_words(found.on) or _("暂停中"),
        f"{found.source} {_(found.term.clause)}", confidence_cell(found.term.confidence),
    )  # fmt: skip


def changes_card(theme: Theme, view: ClockView) -> Card | None:
    """Pauses and the extension, each with why; None when nothing changed the term."""
    rows: list[tuple[Cell, ...]] = [
        (
            Tinted(_("暂停"), "accent", pill=True),
            f"{day_words(one.first_day)} – {day_words(one.last_day) or _('未恢复')}",
            _(WHYS.get(one.why, one.why)), "，".join(part for part in (one.reason, one.basis) if part), one.by_name,
        )
        for one in view.pauses
    ]  # fmt: skip
    if view.extension is not None:
        one = view.extension
        rows.append(
            (
                Tinted(_("延长"), "near", pill=True), day_words(one.first_day),
                _("{days} 个工作日").format(days=one.working_days), f"{one.reason}，{one.basis}", one.by_name,
            )
        )  # fmt: skip
    if not rows:
        return None
    card = Card(theme, _("暂停与延长"), flush=True)
    table = RowsTable(
        theme,
        (
            Column("kind", "", 70),
            Column("days", _("日期"), 190),
            Column("why", _("情形"), 130, wrap=True),
            Column("reason", _("原因和依据"), 220, stretch=True, wrap=True),
            Column("by", _("经办"), 80, tone="second"),
        ),
        dense=True,
    )
    table.show_rows(rows)
    card.add(table)
    if view.extension is not None and view.extension.filing_id is None:
        card.add(_small(theme, _("延长的理由还没有告知：请在文书里出具延长办理期限通知书。"), "near"))
    return card


def days_card(theme: Theme, view: ClockView) -> Card | None:
    """The days of the promised term one by one, with the notices and warnings under them."""
    if view.promised is None or not view.promised.proof.steps:
        return None
    return proof_card(theme, view.promised.proof)


def proof_card(theme: Theme, proof: Proof) -> Card:
    """Any count of days, one by one, with its notices and warnings under them."""
    card = Card(theme, _("逐日计算"), _summary(proof), flush=True)
    table = RowsTable(
        theme,
        (
            Column("number", _("计数"), 60, align="right"),
            Column("day", _("日期"), 110),
            Column("weekday", _("星期"), 80),
            Column("kind", _("性质"), 90),
            Column("why", _("说明"), 200, stretch=True, tone="second"),
        ),
        dense=True,
    )
    table.show_rows([_day_row(step, proof.end) for step in proof.steps])
    card.add(table)
    told = [_("依据：{notice}").format(notice=f"{one.title} {one.number}") for one in proof.notices]
    for line in (*(_(rule) for rule in proof.rules), *told):
        card.add(_small(theme, line, "second"))
    for warning in proof.warnings:
        card.add(_small(theme, _(warning), "near"))
    return card


def _small(theme: Theme, says: str, tone: Tone) -> QLabel:
    label = words(says, "small", tone, wrap=True)
    label.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
    return label


def _summary(proof: Proof) -> str:
    skipped = sum(step.kind in {"rest", "holiday"} for step in proof.steps)
    told = [_("计 {count} 日").format(count=len(proof.counted)), _("跳过 {count} 日").format(count=skipped)]
    if proof.made_up:
        told.append(_("补班 {count} 日").format(count=len(proof.made_up)))
    return " · ".join(told)


def _day_row(step: Step, end: date | None) -> tuple[Cell, ...]:
    why = _("当日不计入") if step.kind == "start" else _("最后一日") if step.day == end else _(step.why)
    last: Tone = "accent" if step.day == end else "plain"
    return (
        "" if step.number is None else str(step.number),
        Tinted(step.day.isoformat(), last),
        weekday(step.day),
        Tinted(_(KINDS[step.kind]), TONES.get(step.kind, "plain")),
        why,
    )


def deadlines_card(theme: Theme, view: ClockView, today: date) -> Card | None:
    """The other windows of the case: which day, from which day on, by which rule; others' for comparison in grey."""
    if not view.deadlines:
        return None
    card = Card(theme, _("本件的其他期限"), flush=True)
    table = RowsTable(
        theme,
        (
            Column("says", _("期限"), 240, stretch=True, wrap=True),
            Column("day", _("日期"), 130, wrap=True),
            Column("start", _("起算"), 170, tone="second", wrap=True),
            Column("source", _("出处"), 180, tone="second", wrap=True),
            Column("confidence", _("把握"), 84, align="right"),
        ),
        dense=True,
    )
    table.show_rows([_deadline_row(one, today) for one in view.deadlines])
    card.add(table)
    return card


def _deadline_row(one: Deadline, today: date) -> tuple[Cell, ...]:
    tone: Tone = "second" if one.compared or one.day is None else "over" if one.passed(today) else "plain"
    day = day_words(one.day) or _("待定")
    if one.safe_on is not None:
        day = _("{day}（宜在 {safe} 前）").format(day=day, safe=day_words(one.safe_on))
    start = _(one.start_says) if one.start is None else f"{_(one.start_says)} {day_words(one.start)}"
    return (
        Tinted(_(one.says), "second" if one.compared else "plain"), Tinted(day, tone), start,
        f"{one.source} {_(one.clause)}", confidence_cell(one.confidence),
    )  # fmt: skip
