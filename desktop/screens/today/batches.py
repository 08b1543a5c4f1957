"""What the morning's page says of batches of professional titles: what ends soon."""

from __future__ import annotations

from desktop.basics.language import _
from desktop.casework.titles.checking.due_batches import BatchDue
from desktop.screens.days import short_day
from desktop.screens.page import Place
from desktop.screens.today.brief_list import Brief
from desktop.widgets.look.tokens import Tone

MOST = 6
NEAR = 3  # working days


def batch_brief(one: BatchDue) -> Brief:
    """One last day of a batch; a click leads to the part that answers it."""
    tone: Tone = "over" if one.days_left < 0 else "near" if one.days_left <= NEAR else "plain"
    left = _("今天") if one.days_left == 0 else _("还有 {days} 个工作日").format(days=one.days_left)
    if one.days_left < 0:
        left = _("已过 {days} 个工作日").format(days=-one.days_left)
    note = " · ".join(part for part in (one.whose, one.batch_name, short_day(one.on)) if part)
    return Brief(_(one.what), note, left, tone, Place("batch", one.batch_id, part=one.part, field=one.field))
