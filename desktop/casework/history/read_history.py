"""What happened to a case, newest first."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.history.put_back import MATERIAL, PUT_BACK_ABLE
from desktop.casework.history.views import HistoryRow
from desktop.casework.history.words import DEEDS
from desktop.casework.office import Office


def read_history(office: Office, case_id: int) -> tuple[HistoryRow, ...]:
    """Every deed on a case; changes of answers say what stood there before and can be put back while it is open."""
    allowed(office, "read_history", case=case_id)
    is_open = office.store.reads.case(case_id).stage != "closed"
    return tuple(
        HistoryRow(
            event_id=event.seq,
            at=event.at_utc,
            who=event.actor_name,
            role=event.actor_role,
            what=event.verb,
            says=DEEDS.get(event.verb, event.verb),
            result=event.result,
            fields=event.fields,
            before=event.before or {},
            reason=event.reason,
            can_put_back=is_open and event.verb in PUT_BACK_ABLE and event.result == "ok",
            about=event.object_id if event.object_type == MATERIAL else "",
        )
        for event in office.store.reads.history(case_id)
    )
