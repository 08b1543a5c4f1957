"""Reckon the last days of all open cases anew when the calendar or a promised term changes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from pydantic import JsonValue

from desktop.case_types import ALL
from desktop.casework.casefile.due import CaseDays, running
from desktop.casework.casefile.entering import since
from desktop.casework.casefile.stages import TICKING
from desktop.casework.deadlines.stills import changes_of
from desktop.casework.deed import Act
from desktop.casework.office import Office
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.workdays import Workdays


@dataclass(frozen=True)
class Moved:
    """A case whose last day moves: from which day to which."""

    case_id: int
    number: str
    applicant: str
    was: date | None
    now: date | None


def moving(office: Office, library: PolicyLibrary) -> Iterator[Moved]:
    """The open cases whose last day is another one by this library; reads only. A case that stands still has none."""
    kinds = {kind.key: kind for kind in ALL}
    days, reads = Workdays.of(library), office.store.reads
    keys = reads.find_cases(stage=sorted(TICKING), order="number")
    pauses = reads.pauses_of(keys)
    for row in reads.case_rows(keys):
        if row.kind not in kinds:
            continue
        own = since(reads.case(row.id).steps, row.stage) if row.stage in kinds[row.kind].stage_clocks else None
        changes = changes_of(pauses.get(row.id, []))
        case = CaseDays(row.stage, row.opened_on, row.accepted_on, row.talent_class, own)
        found = running(library, kinds[row.kind], case, days, changes.stills, changes.extended)
        if found is not None and found.on != row.due_on:
            yield Moved(row.id, row.number, row.applicant or row.employer_name, row.due_on, found.on)


def recompute(act: Act, library: PolicyLibrary, reason: str) -> tuple[Moved, ...]:
    """Write the last days that follow from this library, in the unit of the deed that changed it; an audit row each."""
    act.unit.flush()
    moved = tuple(moving(act.office, library))
    own = replace(act, verb="move_due")
    for one in moved:
        act.unit.case(one.case_id).due_on = one.now
        before: dict[str, JsonValue] = {"due_on": None if one.was is None else one.was.isoformat()}
        own.note("case", one.case_id, case=one.case_id, fields=("due_on",), before=before, reason=reason)
    return moved
