"""Reckon a case's last day anew inside the unit that changed what it hangs on."""

from __future__ import annotations

from desktop.case_types import kind as kind_of
from desktop.casework.casefile.due import CaseDays, running
from desktop.casework.casefile.entering import since
from desktop.casework.deadlines.stills import changes_of
from desktop.casework.deed import Act
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.tables import OfficeCase, Pause


def reckon(act: Act, case: OfficeCase, days: Workdays | None = None) -> bool:
    """Write the last day that follows from the case's stage, pauses and extension; True when it moved.

    A case whose clock has stopped for good (decided, closed) keeps the day it had.
    """
    act.unit.flush()
    changes = changes_of(act.unit.rows(Pause, case_id=case.id))
    policy = act.office.policy
    found = running(
        policy,
        kind_of(case.kind),
        CaseDays(case.stage, case.opened_on, case.accepted_on, case.talent_class, since(case.steps, case.stage)),
        days or Workdays.of(policy),
        changes.stills,
        changes.extended,
    )
    if found is None or found.on == case.due_on:
        return False
    case.due_on = found.on
    return True
