"""The copies of a paper as rows, and the one that is chosen in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop.basics.language import N_, _
from desktop.casework.register.marks import ROLES, WAYS
from desktop.casework.register.outgoing.views import CopyState, DispatchView
from desktop.screens.days import day_words
from desktop.widgets.lists.column import Cell, Column, Tinted
from desktop.widgets.look.tokens import Tone

STATES: Final[dict[CopyState, tuple[str, Tone]]] = {
    "unsent": (N_("待发出"), "near"),
    "sent": (N_("已发出"), "accent"),
    "received": (N_("已签收"), "good"),
    "awaiting": (N_("等答复"), "accent"),
    "overdue": (N_("答复超期"), "over"),
    "answered": (N_("已答复"), "good"),
}


def copy_columns() -> tuple[Column, ...]:
    """To whom, how far."""
    return (
        Column("recipient", _("受文单位"), 150, stretch=True, wrap=True),
        Column("role", "", 52, tone="second"),
        Column("state", _("进展"), 96, align="right"),
    )


def copy_cells(one: DispatchView) -> Sequence[Cell]:
    """One row."""
    says, tone = STATES[one.state]
    return one.recipient, _(ROLES.title(one.role)), Tinted(_(says), tone, pill=True)


def copy_facts(one: DispatchView) -> list[tuple[str, str]]:
    """Everything written down about a copy, in the order it happened."""
    sent = _("未登记") if one.sent_on is None else " · ".join(
        part for part in (day_words(one.sent_on), _(WAYS.title(one.way)), one.tracking, one.sent_by) if part
    )  # fmt: skip
    rows = [(_("发出"), sent)]
    if one.sent_on is not None:
        got = f"{day_words(one.received_on)} · {one.received_by}" if one.received_on is not None else _("未登记")
        rows.append((_("签收"), got))
    if one.reply_days:
        asked = _("{days} 个工作日").format(days=one.reply_days)
        rows.append((_("答复期限"), f"{asked} · {day_words(one.reply_due)}" if one.reply_due else asked))
    if one.reply_days or one.replied_on is not None:
        told = " · ".join(part for part in (day_words(one.replied_on), one.incoming_number) if part)
        rows.append((_("答复"), told or left_words(one)))
    if one.note:
        rows.append((_("备注"), one.note))
    return rows


def left_words(one: DispatchView) -> str:
    """How long an answer may still take."""
    if one.days_left is None:
        return _("未登记")
    if one.days_left < 0:
        return _("超期 {days} 个工作日").format(days=-one.days_left)
    return _("还有 {days} 个工作日").format(days=one.days_left) if one.days_left else _("今天到期")


def whole_state(copies: Sequence[DispatchView]) -> Cell:
    """Where all copies of a paper stand, by the one that needs somebody most; "" when it goes to nobody."""
    order: tuple[CopyState, ...] = ("overdue", "unsent", "awaiting", "sent", "received", "answered")
    states = [one.state for one in copies]
    found = next((state for state in order if state in states), None)
    if found is None:
        return ""
    says, tone = STATES[found]
    count = states.count(found)
    words = _(says) if len(copies) == 1 or count == len(copies) else f"{_(says)} {count}/{len(copies)}"
    return Tinted(words, tone, pill=True)
