"""The reasons an officer looks for by eye in a case, with what was noted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office


@dataclass(frozen=True)
class EyeReason:
    """One thing to look at; `noted_on` is None while nothing was seen."""

    id: str
    says: str
    reminder: str
    tells: str
    cure: str
    noted_on: date | None = None
    note: str = ""
    by_name: str = ""
    hint: bool = False


def read_reasons(office: Office, case_id: int) -> tuple[EyeReason, ...]:
    """What to look at by eye, in the dictionary's order; hints at the end."""
    allowed(office, "read_case", case=case_id)
    standing = {row.reason: row for row in office.store.reads.ticked_reasons(case_id)}
    told = []
    for reason in case_file(office, case_id).reasons():
        if not reason.by_eye and not reason.hint:
            continue
        row = standing.get(reason.id)
        told.append(
            EyeReason(
                reason.id,
                reason.says,
                reason.reminder,
                reason.tells,
                reason.cure,
                row.on_day if row else None,
                row.note if row else "",
                row.by_name if row else "",
                reason.hint,
            )
        )
    return tuple(sorted(told, key=lambda one: one.hint))
