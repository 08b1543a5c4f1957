"""The applications of a batch somebody has chosen."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.deed import Act
from desktop.store.reads.titles.applications import WholeApplication


def chosen(act: Act, batch_id: int, keys: Sequence[int]) -> list[WholeApplication]:
    """Applications of a batch in its order. Raises `Expected` for none, and for one of another batch."""
    wanted = set(keys)
    found = [one for one in act.office.store.reads.title_applications(batch_id) if one.id in wanted]
    if not wanted:
        raise Expected(_("没有选定申报人。"), _("请先在名单中选定。"), field="applications")
    if len(found) != len(wanted):
        raise Expected(_("选定的申报人中有人不在本批。"), _("请刷新后再选。"), field="applications")
    return found
