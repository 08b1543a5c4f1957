"""What was settled by rule this morning, for whoever signs in today."""

from __future__ import annotations

from desktop.casework.casefile.titles import MaterialTitles
from desktop.casework.office import Office
from desktop.casework.promises.life.shown import promise_view
from desktop.casework.promises.settle_promises import KEPT_AT
from desktop.casework.promises.views import PromiseView
from desktop.policy.reckoning.workdays import Workdays


def settled_today(office: Office) -> tuple[PromiseView, ...]:
    """For verbs whose own right was looked at already: what was settled on the office's day, in order of lapsing."""
    reads, today = office.store.reads, office.clock.today()
    kept = reads.setting(KEPT_AT)
    if not isinstance(kept, dict) or kept.get("on") != today.isoformat():
        return ()
    told = kept.get("promises")
    keys = [key for key in told if isinstance(key, int)] if isinstance(told, list) else []
    titles, days = MaterialTitles(office), Workdays.of(office.policy)
    rows = sorted(reads.promises(keys), key=lambda row: (row.due_on, row.id))
    return tuple(promise_view(row, titles.of(row.case_kind, row.material_key), today, days) for row in rows)
