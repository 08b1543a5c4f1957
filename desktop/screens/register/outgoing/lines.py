"""What a line of the book of issued papers shows, and what the book is narrowed by."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.basics.language import _
from desktop.casework.register.marks import SECRECY
from desktop.casework.register.outgoing.views import WAITS, RegisterRow
from desktop.screens.days import list_day
from desktop.screens.desk import Desk
from desktop.screens.register.filters import Filter
from desktop.screens.register.outgoing.copies import whole_state
from desktop.widgets.lists.column import Cell, Column, Tinted


def filters_of(desk: Desk) -> tuple[Filter, ...]:
    """What the book may be narrowed by; series, years, kinds and recipients are offered as they come up."""
    states = (
        ("", _("全部状态")), ("issued", _("有效")), ("void", _("已作废")), ("unsent", _("待发出")),
        ("unreceived", _("待签收")), ("awaiting", _("等答复")), ("overdue", _("答复超期")),
    )  # fmt: skip
    marks = ((None, _("全部密级")), ("", _("不标密级")), *((one.key, _(one.title)) for one in SECRECY.choices))
    this_year = desk.clock.today().year
    return (
        Filter("year", _("年度"), ((None, _("全部年度")), (this_year, str(this_year)))),
        Filter("series", _("字号"), (("", _("全部字号")),)),
        Filter("state", _("状态"), states),
        Filter("paper", _("文种"), (("", _("全部文种")),), first=False),
        Filter("secrecy", _("密级"), marks, first=False),
        Filter("recipient", _("受文单位"), (("", ""),), first=False, open=True),
    )


def line_columns() -> tuple[Column, ...]:
    """Number, title, to whom, when, whether it stands, how far it came."""
    return (
        Column("number", _("文号"), 168, sortable=False),
        Column("title", _("标题"), 150, sortable=False, stretch=True),
        Column("whom", _("受文单位或申请人"), 104, sortable=False),
        Column("day", _("日期"), 56, tone="second", sortable=False),
        Column("state", _("状态"), 72, sortable=False),
        Column("way", _("收发"), 80, sortable=False),
    )


def line_cells(row: RegisterRow, today: date) -> Sequence[Cell]:
    """One line."""
    state = Tinted(_("已作废"), "over", pill=True) if row.state == "void" else Tinted(_("有效"), "good", pill=True)
    whom = "、".join(row.recipients) or row.person_name or row.employer_name
    way: Cell = "" if row.state == "void" else whole_state(row.dispatches) or _delivered(row)
    title = f"{row.title}（{row.secrecy}）" if row.secrecy else row.title
    return Tinted(row.number, strong=True), title, whom, list_day(row.day, today), state, way


def _delivered(row: RegisterRow) -> Cell:
    if not row.delivered:
        return ""
    return Tinted(_("待送达"), "near", pill=True) if row.delivered == WAITS else Tinted(_(row.delivered), "second")
