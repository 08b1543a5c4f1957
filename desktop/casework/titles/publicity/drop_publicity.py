"""Take down a publicity that was wrong; its names wait to be posted again."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.publicity.rows import OPEN_OBJECTIONS, open_publicity


def drop_publicity(office: Office, publicity_id: int, reason: str) -> Changed:
    """Drop it with a reason. Raises `Expected` without one, when it is not up, or over an open objection."""
    words = visible(reason)
    if not words:
        raise Expected(_("撤下须写明原因。"), field="reason")
    with deed(office, "drop_publicity") as act:
        row = open_publicity(act, publicity_id)
        objections = office.store.reads.title_objections([publicity_id])
        if any(one.state in OPEN_OBJECTIONS for one in objections):
            raise Expected(_("还有异议没有办结，不能撤下。"), _("请先核查、答复异议。"))
        row.state = "dropped"
        row.details = {**row.details, "ended_why": words}
        row.updated_at = act.unit.now
        row.version += 1
        act.note("title_publicity", publicity_id, fields=("state",), before={"state": "open"}, reason=words)
        batch = row.batch_id
    return Changed(batch=batch)
