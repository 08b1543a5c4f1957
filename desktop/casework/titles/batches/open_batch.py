"""A batch begins to take in."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.read_batch import committee_fact, open_hindrance
from desktop.casework.titles.batches.settled import REVIEWED
from desktop.casework.titles.batches.told import standing_batch, whole_batch
from desktop.store.tables import TitleApplication

# What follows a vote: nobody joins a batch whose results are told.
LATER = frozenset({"passed", "failed", "result_publicity", "objected", "confirmed", "documented", "certified"})


def open_batch(office: Office, batch_id: int) -> Changed:
    """Let it take in; from "checking" it opens again, since a window may be extended.

    Raises `Expected` where the batch is open or ended, somebody in it is reviewed already, or it has no committee
    whose filing allows a review.
    """
    with deed(office, "open_batch") as act:
        row = standing_batch(act, batch_id)
        if row.state == "open":
            raise Expected(_("{number} 已在受理中。").format(number=row.number), _("请刷新后再看。"))
        if row.state == "checking" and any(one.state in LATER for one in _applications(act, batch_id)):
            raise Expected(_("{number} 已有评审结果，不能再受理。").format(number=row.number), _("请另开批次。"))
        batch = whole_batch(office, batch_id)
        if (many := sum(one.state in REVIEWED for one in office.store.reads.title_applications(batch_id))):
            raise Expected(
                _("已有 {count} 人进入评审，不能再开始受理。").format(count=many), _("需要时请另开批次。")
            )
        if why := open_hindrance(batch, committee_fact(office, batch)):
            raise Expected(why, _("请先选定备案有效、范围相符的评委会，再开始受理。"), field="committee")
        before = row.state
        row.state = "open"
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_batch", batch_id, fields=("state",), before={"state": before})
    return Changed(batch=batch_id)


def _applications(act: Act, batch_id: int) -> list[TitleApplication]:
    return act.unit.rows(TitleApplication, batch_id=batch_id)
