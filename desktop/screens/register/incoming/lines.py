"""What a line of the book of what came in shows, and what the book is narrowed by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from desktop.basics.language import N_, _
from desktop.casework.register.incoming.views import IncomingLine, IncomingState
from desktop.casework.register.marks import KINDS, SECRECY, URGENCY, WAYS
from desktop.screens.days import day_words, list_day
from desktop.screens.desk import Desk
from desktop.screens.register.filters import Filter
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.tokens import Tone

STATES: Final[dict[IncomingState, tuple[str, Tone]]] = {
    "open": (N_("在办"), "accent"),
    "due": (N_("临期"), "near"),
    "overdue": (N_("超期"), "over"),
    "done": (N_("已办结"), "good"),
    "void": (N_("已作废"), "over"),
}


def filters_of(desk: Desk) -> tuple[Filter, ...]:
    """What the book may be narrowed by; years and senders are offered as they come up."""
    states = (
        ("", _("全部状态")), ("open", _("未办结")), ("overdue", _("超期")), ("done", _("已办结")), ("void", _("已作废"))
    )  # fmt: skip
    marks = ((None, _("全部密级")), ("", _("不标密级")), *((one.key, _(one.title)) for one in SECRECY.choices))
    this_year = desk.clock.today().year
    return (
        Filter("year", _("年度"), ((None, _("全部年度")), (this_year, str(this_year)))),
        Filter("kind", _("文种"), (("", _("全部文种")), *((one.key, _(one.title)) for one in KINDS.choices))),
        Filter("state", _("状态"), states),
        Filter("secrecy", _("密级"), marks, first=False),
        Filter(
            "urgency", _("紧急程度"), (("", _("不论缓急")), *((one.key, _(one.title)) for one in URGENCY.choices)),
            first=False,
        ),
        Filter("from_whom", _("来文单位"), (("", ""),), first=False, open=True),
    )  # fmt: skip


def line_columns() -> tuple[Column, ...]:
    """Number, when, from whom, what, until when, how far."""
    return (
        Column("number", _("收文号"), 112, sortable=False),
        Column("received", _("收到"), 56, tone="second", sortable=False),
        Column("from", _("来文单位"), 96, sortable=False),
        Column("their", _("来文字号"), 92, sortable=False, elide="middle"),
        Column("title", _("标题"), 150, sortable=False, stretch=True),
        Column("due", _("期限"), 56, tone="second", sortable=False),
        Column("state", _("状态"), 70, sortable=False),
    )


def line_cells(row: IncomingLine, today: date) -> Sequence[Cell]:
    """One line."""
    marks = "，".join(part for part in (row.secrecy, row.urgency) if part)
    title = f"{row.title}（{marks}）" if marks else row.title
    return (
        Tinted(row.number, strong=True), list_day(row.received_on, today), row.from_whom, row.their_number, title,
        list_day(row.due_on, today), state_cell(row),
    )  # fmt: skip


def state_cell(row: IncomingLine) -> Tinted:
    """How far it is dealt with."""
    says, tone = STATES[row.state]
    return Tinted(_(says), tone, pill=True)


def line_facts(row: IncomingLine) -> list[tuple[str, str]]:
    """The whole line, what is empty left out."""
    sheets = _("{copies} 份").format(copies=row.copies)
    if row.pages:
        sheets += _("，{pages} 页").format(pages=row.pages)
    way = _(WAYS.title(row.way)) if row.way else ""
    rows = (
        (_("来文单位"), row.from_whom), (_("来文字号"), row.their_number), (_("成文日期"), day_words(row.dated)),
        (_("文种"), _(KINDS.title(row.kind)) if row.kind else ""),
        (_("收到"), " · ".join(part for part in (day_words(row.received_on), way) if part)),
        (_("登记"), f"{day_words(row.registered_on)} · {row.by_name}"), (_("份数"), sheets),
        (_("密级"), row.secrecy), (_("紧急程度"), row.urgency), (_("关联办件"), row.case_number),
        (_("归档位置"), row.place),
    )  # fmt: skip
    return [(name, value) for name, value in rows if value]


def handling_facts(row: IncomingLine) -> list[tuple[str, str]]:
    """拟办、批示、承办、办结, as far as they came."""
    due = day_words(row.due_on)
    if row.due_on is not None and row.days_left is not None:
        due = f"{due} · {left_words(row.days_left)}"
    done = " · ".join(part for part in (day_words(row.done_on), row.outcome) if part)
    rows = (
        (_("拟办"), row.proposal), (_("批示"), row.instruction), (_("承办"), row.handler), (_("期限"), due),
        (_("办结"), done),
    )  # fmt: skip
    return [(name, value or "—") for name, value in rows]


def left_words(days: int) -> str:
    """How long it may still take, in working days."""
    if days < 0:
        return _("超期 {days} 个工作日").format(days=-days)
    return _("还有 {days} 个工作日").format(days=days) if days else _("今天到期")
