"""How one opened case stands against its last day, with why, for the head of its page."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from desktop.basics.language import _
from desktop.casework.casefile.case_clock import CaseClock
from desktop.casework.casefile.case_file import CaseFile
from desktop.casework.casefile.due import CaseDays, Running, clock_of, running, why_due
from desktop.casework.casefile.entering import since
from desktop.casework.deadlines.stills import WHYS, Changes, changes_of
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.reads.clocks import PauseRow

_PAST: Final = frozenset({"decided", "closed"})


def days_of(file: CaseFile) -> CaseDays:
    """The days a case's clock hangs on."""
    row = file.row
    return CaseDays(row.stage, row.opened_on, row.accepted_on, row.talent_class, since(row.steps, row.stage))


def running_now(file: CaseFile, changes: Changes, days: Workdays, *, legal: bool = False) -> Running | None:
    """The clock of an opened case with its pauses and extension; of a decided one as it ran. None without a term."""
    case = days_of(file)
    if case.accepted_on is not None and case.stage in _PAST:
        case = replace(case, stage="accepted")
    return running(file.office.policy, file.kind, case, days, changes.stills, changes.extended, legal=legal)


def clock_now(file: CaseFile) -> CaseClock:
    """The clock as it stands today."""
    rows = file.office.store.reads.pauses_of([file.row.id]).get(file.row.id, [])
    days, changes = Workdays.of(file.office.policy), changes_of(rows)
    found = running_now(file, changes, days)
    why = why_due(found) if found is not None and (found.on == file.row.due_on or changes.standing) else ""
    clock = clock_of(
        days_of(file), file.row.due_on, file.office.clock.today(), days, still=changes.standing, why=why
    )  # fmt: skip
    if clock.state != "paused" or found is None:
        return clock
    return replace(clock, days_left=found.proof.left, why=_still_words(rows, why))


def _still_words(rows: list[PauseRow], why: str) -> str:
    """Since when and what for the clock stands."""
    told = [
        _("{day} 起暂停：{why}（{reason}）").format(
            day=row.first_day.isoformat(), why=_(WHYS.get(row.why, row.why)), reason=row.reason
        )
        for row in rows
        if row.kind == "pause" and row.last_day is None
    ]
    return "；".join(told) or why
