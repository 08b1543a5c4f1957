"""The tables of a publicity: publicities, names, counts of days, objections."""

from __future__ import annotations

from datetime import date
from typing import Final

from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES as LIFE
from desktop.casework.titles.publicity.views import (
    CONCLUSIONS,
    OBJECTION_STATES,
    STATES,
    NameRow,
    ObjectionView,
    PublicityView,
    Reckoned,
)
from desktop.screens.days import day_words, list_day
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.tokens import Tone

STATE_TONES: Final[dict[str, Tone]] = {"open": "accent", "closed": "good", "dropped": "second"}
OBJECTION_TONES: Final[dict[str, Tone]] = {
    "open": "over", "checked": "near", "answered": "good", "withdrawn": "second"
}  # fmt: skip
WITH, AFTER = "with", "after"  # the two counts, as keys of their rows


def list_columns() -> tuple[Column, ...]:
    """The list at the left: who waits, then each publicity."""
    return (
        Column("days", _("起止"), 130, stretch=True, wrap=True),
        Column("people", _("人数"), 56, align="right"),
        Column("state", _("状态"), 92),
    )


def waiting_cells(count: int) -> tuple[Cell, ...]:
    """The line of who is not posted yet."""
    return Tinted(_("待公示名单"), strong=True), str(count), Tinted(_("待公示"), "near", pill=True)


def publicity_cells(one: PublicityView, today: date) -> tuple[Cell, ...]:
    """One publicity."""
    span = f"{list_day(one.posted_on, today)} – {list_day(one.until_on, today)}"
    waiting = sum(1 for other in one.objections if other.state in {"open", "checked"})
    state = Tinted(_(STATES[one.state]), STATE_TONES[one.state], pill=True)
    if waiting:
        state = Tinted(_("异议 {count}").format(count=waiting), "over", pill=True)
    return span, str(len(one.names)), state


def name_columns(*, state: bool) -> tuple[Column, ...]:
    """Names; how they were voted on is empty for who may not see it."""
    return (
        Column("receipt", _("受理号"), 148, tone="second", sortable=False),
        Column("name", _("姓名"), 84, sortable=False),
        Column("employer", _("单位"), 170, stretch=True, sortable=False),
        Column("title", _("职称"), 120, tone="second", sortable=False),
        Column("last", _("状态") if state else _("表决"), 90, sortable=False),
    )


def name_cells(one: NameRow, *, state: bool) -> tuple[Cell, ...]:
    """One name."""
    tone: Tone = "over" if one.state in {"objected", "unseated"} else "second"
    last: Cell = Tinted(_(LIFE[one.state]), tone) if state else one.agreed
    return one.receipt, Tinted(one.applicant, strong=True), one.employer_name, one.title, last


def count_columns() -> tuple[Column, ...]:
    """The two counts."""
    return (
        Column("way", _("算法"), 150, stretch=True, wrap=True),
        Column("end", _("满期日"), 104),
        Column("held", _("到截止日"), 104),
    )


def count_rows(one: Reckoned) -> list[tuple[Cell, ...]]:
    """Both counts, the one that holds for this publicity in strong words."""
    rows: list[tuple[Cell, ...]] = []
    for proof, held, way, own in (
        (one.after_posting_day, one.held_after_posting_day, _("发布当日不计（本机构公示）"),
         not one.counts_posting_day),
        (one.with_posting_day, one.held_with_posting_day, _("发布当日计入（核对单位证明）"),
         one.counts_posting_day),
    ):  # fmt: skip
        told = "" if held is None else _("{held} 个工作日").format(held=held)
        enough = held is not None and held >= one.days
        rows.append((
            Tinted(way, strong=own), Tinted(day_words(proof.end), strong=own),
            Tinted(told, "good" if enough else "near", strong=own),
        ))  # fmt: skip
    return rows


def objection_columns() -> tuple[Column, ...]:
    """Objections."""
    return (
        Column("number", _("编号"), 110),
        Column("whom", _("对谁"), 76),
        Column("from", _("提出人"), 90, wrap=True),
        Column("days", _("收到 / 期限"), 140, tone="second", wrap=True),
        Column("content", _("内容和核查"), 200, stretch=True, wrap=True),
        Column("state", _("状态"), 96),
    )


def objection_cells(one: ObjectionView) -> tuple[Cell, ...]:
    """One objection; one that ran out of time says so."""
    whom = _("匿名") if one.anonymous else one.from_name
    if not one.written:
        whom = _("{name}（口头）").format(name=whom)
    days = f"{day_words(one.received_on)} / {day_words(one.due_on)}"
    if one.due_to_check:
        days += _("（待核）")
    said = [one.content]
    if one.findings:
        said.append(_("核查：{findings}").format(findings=one.findings))
    if one.answer:
        paper = f"（{one.paper}）" if one.paper else ""
        said.append(_("答复：{answer}{paper}").format(answer=one.answer, paper=paper))
    state = _(CONCLUSIONS[one.conclusion]) or _(OBJECTION_STATES[one.state])
    tone = "over" if one.conclusion == "upheld" else OBJECTION_TONES[one.state]
    if one.overdue:
        state, tone = _("已超期"), "over"
    return one.number, Tinted(one.applicant, strong=True), whom, days, "\n".join(said), Tinted(state, tone, pill=True)
