"""A batch takes in no more."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import standing_batch


def close_batch(office: Office, batch_id: int) -> Changed:
    """The window is over: what was handed in is checked and reviewed. Raises `Expected` where it is not open."""
    with deed(office, "close_batch") as act:
        row = standing_batch(act, batch_id)
        if row.state != "open":
            raise Expected(_("{number} 不在受理中。").format(number=row.number), _("请刷新后再看。"))
        row.state = "checking"
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_batch", batch_id, fields=("state",), before={"state": "open"})
    return Changed(batch=batch_id)
