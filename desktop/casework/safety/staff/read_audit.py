"""The audit log, newest first."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.history.words import DEEDS
from desktop.casework.office import Office
from desktop.casework.safety.views import AuditRow


def read_audit(office: Office, words: str = "", limit: int = 500) -> tuple[AuditRow, ...]:
    """The newest rows; `words` narrows them to a person's name, a deed or a result. It names fields, never values."""
    allowed(office, "read_audit")
    reads = office.store.reads
    wanted = words.strip().casefold()
    found: list[AuditRow] = []
    keys = reads.find_events()
    for start in range(0, len(keys), limit):
        for event in reads.event_rows(keys[start : start + limit]):
            row = AuditRow(
                number=event.seq,
                at=event.at_utc,
                who=event.actor_name,
                role=event.actor_role,
                what=event.verb,
                says=DEEDS.get(event.verb, event.verb),
                object=f"{event.object_type} {event.object_id}".strip(),
                result=event.result,
                fields=event.fields,
                reason=event.reason,
            )
            if wanted in f"{row.who} {row.what} {row.says} {row.result} {row.object}".casefold():
                found.append(row)
                if len(found) == limit:
                    return tuple(found)
    return tuple(found)
