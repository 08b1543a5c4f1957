"""Every deadline of a case, what stood its clock still, and whether its term may still be extended."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.case_types.deadlines import days_among
from desktop.casework.casefile.case_clock import CaseClock
from desktop.casework.casefile.case_file import CaseFile, case_file
from desktop.casework.casefile.due import Running
from desktop.casework.casefile.stages import ON_THE_CLOCK
from desktop.casework.deadlines.clock_now import clock_now, running_now
from desktop.casework.deadlines.stills import changes_of
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.policy.book.terms import StillGround
from desktop.policy.reckoning.terms.counting import countable
from desktop.policy.reckoning.terms.deadlines import Deadline, deadlines_of, term_deadlines
from desktop.policy.reckoning.terms.term_book import TermBook
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.reads.clocks import PauseRow


@dataclass(frozen=True)
class ClockView:
    """The clock of a case whole: how it stands, the counts behind it, all deadlines, what changed the term."""

    case_id: int
    clock: CaseClock
    promised: Running | None  # the clock that runs, None when none does
    legal: Running | None  # the same step by the term of the law
    deadlines: tuple[Deadline, ...]
    pauses: tuple[PauseRow, ...]
    extension: PauseRow | None
    paused: bool
    extendable: int  # working days it may still be extended by, 0 when it may not
    grounds: tuple[StillGround, ...]  # the grounds one may pause on by hand


def read_clock(office: Office, case_id: int) -> ClockView:
    """The clock of a case; raises `Expected` when there is no such case."""
    allowed(office, "read_case", case=case_id)
    return clock_view(case_file(office, case_id))


def clock_view(file: CaseFile) -> ClockView:
    """The same for a case that is open already."""
    office, row = file.office, file.row
    noted = office.store.reads.pauses_of([row.id]).get(row.id, [])
    changes, days = changes_of(noted), Workdays.of(office.policy)
    promised = running_now(file, changes, days)
    extension = next((one for one in noted if one.kind == "extension"), None)
    book = TermBook.of(office.policy, file.kind.family)
    allowance = book.extension(file.kind.key, file.policy_day)
    clock = clock_now(file)
    facts = file.kind.facts(file.subject, file.policy_day)
    # A mistyped year is complained of beside its question.
    days_known = {name: day for name, day in days_among(facts).items() if countable(day)}
    open_to_it = row.accepted_on is not None and row.stage in ON_THE_CLOCK | {"correcting"}
    may = open_to_it and extension is None and allowance is not None and clock.state != "overdue"
    return ClockView(
        case_id=row.id,
        clock=clock,
        promised=promised,
        legal=running_now(file, changes, days, legal=True),
        deadlines=(
            *_beside(file, changed=bool(noted)),
            *deadlines_of(office.policy, file.kind.family, file.kind.key, days_known, file.policy_day, facts),
        ),
        pauses=tuple(one for one in noted if one.kind == "pause"),
        extension=extension,
        paused=changes.standing,
        extendable=allowance.limit if may and allowance is not None else 0,
        grounds=tuple(ground for ground in book.grounds(file.policy_day) if ground.key != "correction"),
    )


def _beside(file: CaseFile, *, changed: bool) -> tuple[Deadline, ...]:
    """What stands beside the running term: the term of the one-time notice before acceptance, what others promise.

    Others' promises are left out once the clock stood still or was extended: they would be counted differently.
    """
    row = file.row
    start = row.accepted_on or row.opened_on
    step = "pre_review" if row.accepted_on is None else "decision"
    found = term_deadlines(file.office.policy, file.kind.family, file.kind.key, row.talent_class, start)
    return tuple(
        one
        for one in found
        if (one.step == "acceptance" and one.legal and row.accepted_on is None)
        or (one.step == step and one.compared and not changed)
    )
