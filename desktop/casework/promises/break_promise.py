"""Judge that a promise was not kept."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.promised import waiting_checks
from desktop.casework.office import Office
from desktop.casework.promises.life.lapse import break_promise_row
from desktop.store.tables import Promise


def break_promise(office: Office, promise_id: int, why: str) -> Changed:
    """End an open promise as broken today: credit record, and the case pauses or ends as was signed.

    Before the term is over only for what was found untrue or will not come; the reason says which. Raises `Expected`
    without a reason, for a promise that is not open, and for a declaration whose check waits (`check_promise`).
    """
    words = visible(why)
    if not words:
        raise Expected(_("判定未履行请写明事实和依据。"), field="why")
    with deed(office, "break_promise") as act:
        promise = act.unit.get(Promise, promise_id)
        case = writable(act.unit, promise.case_id)
        if promise.state != "open":
            raise Expected(_("这项承诺已经了结。"), _("请刷新材料清单。"))
        if case.stage == "decided":
            raise Expected(_("本件已作决定，承诺是否属实以核查结果为准。"), _("请登记核查结果。"))
        if waiting_checks(act, promise):
            raise Expected(_("这项承诺正等待核查，是否属实以核查结果为准。"), _("请登记核查结果。"))
        break_promise_row(act, promise, case, office.clock.today(), words)
        return Changed(case=promise.case_id, person=case.person_id, employer=case.employer_id)
