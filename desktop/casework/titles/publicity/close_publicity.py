"""End a publicity that was up long enough and to which no objection stands open."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.titles.inside.life import application_row, step
from desktop.casework.titles.publicity.list_publishable import POSTED
from desktop.casework.titles.publicity.rows import not_yet, open_publicity

# What the end of a stage makes of an application that stood on it.
AFTER = {"before_review": "reviewing", "result": "confirmed"}


def close_publicity(office: Office, publicity_id: int) -> Changed:
    """Close it today: names go to review, or their results are confirmed.

    Raises `Expected` naming what stands in the way: an objection, days that are lacking, the last day not over yet.
    """
    with deed(office, "close_publicity") as act:
        row = open_publicity(act, publicity_id)
        reads = office.store.reads
        whole = reads.title_publicity(publicity_id)
        why = "" if whole is None else not_yet(office, whole, reads.title_objections([publicity_id]))
        if why:
            raise Expected(_("还不能结束公示：{why}").format(why=why), _("满足条件后再办。"))
        names = reads.title_publicised([publicity_id])[publicity_id]
        row.state, row.closed_on = "closed", office.clock.today()
        row.updated_at = act.unit.now
        row.version += 1
        act.unit.flush()  # the file confirms no name before its publicity is closed
        for key in names:
            application, _case = application_row(act, key)
            if application.state == POSTED[row.stage]:
                step(act, application, AFTER[row.stage])
        act.note("title_publicity", publicity_id, fields=("state",), before={"state": "open"})
        batch = row.batch_id
    return Changed(batch=batch)
