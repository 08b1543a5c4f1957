"""What happened to a case, newest first."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.history.put_back import MATERIAL, PUT_BACK_ABLE
from desktop.casework.history.views import HistoryRow
from desktop.casework.history.words import DEEDS
from desktop.casework.office import Office
from desktop.store.reads.rows import EventRow


def read_history(office: Office, case_id: int) -> tuple[HistoryRow, ...]:
    """Every deed on a case; changes of answers say what stood there before and can be put back while it is open."""
    allowed(office, "read_history", case=case_id)
    is_open = office.store.reads.case(case_id).stage != "closed"
    return tuple(
        row_of(event, can_put_back=is_open and event.verb in PUT_BACK_ABLE and event.result == "ok")
        for event in office.store.reads.history(case_id)
    )


def row_of(event: EventRow, *, can_put_back: bool = False) -> HistoryRow:
    """An audit row as pages show it."""
    return HistoryRow(
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
        can_put_back=can_put_back,
        about=event.object_id if event.object_type == MATERIAL else "",
    )
