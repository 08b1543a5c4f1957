"""What of the living batches is due soon: windows that close, corrections that end, employers to be told."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop.basics.language import N_
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.batches.list_batches import LIVING
from desktop.casework.titles.batches.told import day_of
from desktop.casework.titles.checking.telling import untold
from desktop.policy.reckoning.titles.afterwards import answer_due
from desktop.policy.reckoning.titles.meetings import plan_sent_by
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.reads.titles.batches import WholeBatch

AHEAD: Final = 10  # working days
SENT: Final = frozenset({"meeting_request", "meeting_notice"})  # papers that tell the province of a meeting


@dataclass(frozen=True)
class BatchDue:
    """One thing of a batch with its last day; `part` is the part of the batch's page that answers it."""

    batch_id: int
    batch_name: str
    what: str  # a message id
    whose: str  # the employer, "" for the batch itself
    on: date
    days_left: int  # working days, below zero when it is over
    part: str
    field: str = ""


def plans_unsent(office: Office, batch: WholeBatch) -> Iterator[date]:
    """By when plan, pool and names of a meeting that nobody has held are sent: the last working day for it.

    The form for it stands issued once it is on its way.
    """
    reads = office.store.reads
    waiting = [one for one in reads.title_sessions(batch.id) if one.state in {"planned", "drawn"}]
    if not waiting or any(one.paper in SENT for one in reads.papers_about([batch.number])):
        return
    for session in waiting:
        by = plan_sent_by(office.policy, session.day)
        if by is not None:
            yield by.workday


def due_batches(office: Office) -> tuple[BatchDue, ...]:
    """The soonest first, what is over before all."""
    allowed(office, "read_batches")
    days, today = Workdays.of(office.policy), office.clock.today()
    until = days.after(today, AHEAD).day
    found = [
        one
        for batch in office.store.reads.title_batches(states=LIVING)
        for one in _of_batch(office, batch, days, today)
        if one.on <= until
    ]
    return tuple(sorted(found, key=lambda one: (one.on, one.batch_id)))


def _of_batch(office: Office, batch: WholeBatch, days: Workdays, today: date) -> Iterator[BatchDue]:
    def due(what: str, on: date, part: str, whose: str = "", field: str = "") -> BatchDue:
        return BatchDue(batch.id, batch.name, what, whose, on, days.left(today, on), part, field)

    if batch.state == "planned" and batch.opens_on is not None:
        yield due(N_("开始受理"), batch.opens_on, "overview")
    if batch.state == "open" and batch.closes_on is not None:
        yield due(N_("受理截止"), batch.closes_on, "overview")
    if batch.state == "planned":
        return
    yield from (due(N_("会前报送方案和名单"), on, "papers") for on in plans_unsent(office, batch))
    every = office.store.reads.title_applications(batch.id)
    ends = day_of(batch.details, "correct_until")
    if ends is not None and any(one.state == "correcting" for one in every):
        yield due(N_("补正截止"), ends, "applicants", field="correcting")
    for submission in office.store.reads.title_submissions(batch.id):
        own = [one for one in every if one.submission_id == submission.id]
        waits = [one for one in own if one.state in {"received", "checking"}]
        last = answer_due(office.policy, "notice_days", submission.received_on).end
        # Told, or everybody in order: nothing is owed to the employer.
        if last is not None and own and (untold(office, own) or (waits and submission.told_on is None)):
            yield due(N_("一次性告知单位"), last, "submissions", submission.employer_name)
