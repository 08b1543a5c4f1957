"""The row of a batch that may still be written to, and applications of it."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.tables import TitleBatch

_ENDED = ("closed", "dropped")


def living_batch(act: Act, batch_id: int) -> TitleBatch:
    """The row of a batch that is not ended. Raises `Expected` when it is, or when there is none."""
    row = act.unit.get(TitleBatch, batch_id)
    if row.state in _ENDED:
        raise Expected(_("{number} 已经结束，不能再办。").format(number=row.number), _("如确需更正，请联系负责人。"))
    return row


def chosen(act: Act, batch_id: int, keys: Sequence[int]) -> list[WholeApplication]:
    """Applications of a batch in its order. Raises `Expected` for none, and for one of another batch."""
    wanted = set(keys)
    found = [one for one in act.office.store.reads.title_applications(batch_id) if one.id in wanted]
    if not wanted:
        raise Expected(_("没有选定申报人。"), _("请先在名单中选定。"), field="applications")
    if len(found) != len(wanted):
        raise Expected(_("选定的申报人中有人不在本批。"), _("请刷新后再选。"), field="applications")
    return found
