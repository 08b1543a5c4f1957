"""Rows of needs with their counts, for verbs whose own right was looked at already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from desktop.basics.language import N_
from desktop.case_types.needs.need import LEVELS
from desktop.casework.needs.views import NeedRow
from desktop.casework.office import Office

STATES: Final[dict[str, str]] = {
    "open": N_("在招"),
    "filled": N_("已招满"),
    "past": N_("已过期限"),
    "ended": N_("已终止"),
}


def rows_of(office: Office, keys: Sequence[int]) -> tuple[NeedRow, ...]:
    """One row for each key that is still there."""
    reads, today = office.store.reads, office.clock.today()
    brought = Counter(one.need_id for one in reads.matches_of(keys) if one.ended_on is None)
    names: dict[int, str] = {}
    found = []
    for row in reads.needs(keys):
        if row.employer_id not in names:
            names[row.employer_id] = str(reads.employer(row.employer_id).data.get("name") or "")
        count = brought[row.id]
        state = row.state
        if state == "open" and count >= row.wanted:
            state = "filled"
        elif state == "open" and row.last_day is not None and row.last_day < today:
            state = "past"
        found.append(
            NeedRow(
                id=row.id,
                employer_id=row.employer_id,
                employer_name=names[row.employer_id],
                post=row.post,
                specialty=row.specialty,
                level=LEVELS.title(row.level),
                wanted=row.wanted,
                brought=count,
                open=max(0, row.wanted - count) if row.state == "open" else 0,
                pay_yuan=row.pay_yuan,
                first_day=row.first_day,
                last_day=row.last_day,
                state=state,
                ended_on=row.ended_on,
                ended_why=row.ended_why,
            )
        )
    return tuple(found)
