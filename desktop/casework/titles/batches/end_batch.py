"""A batch is over: everybody in it has come to an end, or it is called off."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import standing_batch
from desktop.casework.titles.inside.unfinished import unfinished


def end_batch(office: Office, batch_id: int, why: str = "", *, dropped: bool = False) -> Changed:
    """Close it, or call it off (`dropped`, with a reason).

    Raises `Expected` while somebody in it has not come to an end (a registered certificate is one, a title cancelled
    before it too), when it is called off without a reason, and when it is called off although somebody got a title.
    """
    words = visible(why)
    if dropped and not words:
        raise Expected(_("取消批次须写明原因。"), field="why")
    with deed(office, "end_batch") as act:
        row = standing_batch(act, batch_id)
        act.unit.flush()
        alive = len(unfinished(office, batch_id))
        if alive:
            raise Expected(
                _("{number} 还有 {count} 人没有办完。").format(number=row.number, count=alive),
                _("请先办完；不再办理的，先办撤回。"),
            )
        if dropped and office.store.reads.titles_of_batch(batch_id):
            raise Expected(
                _("{number} 已有人取得职称，不能取消。").format(number=row.number), _("请办结批次。")
            )
        before = row.state
        row.state, row.ended_why = ("dropped" if dropped else "closed"), words
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_batch", batch_id, fields=("state",), before={"state": before}, reason=words)
    return Changed(batch=batch_id)
