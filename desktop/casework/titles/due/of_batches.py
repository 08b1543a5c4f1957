"""Windows that open and close, corrections that end, employers to be told, batches to be archived."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.basics.language import N_, _
from desktop.casework.office import Office
from desktop.casework.titles.archive.propose_archive import why_not_archive
from desktop.casework.titles.batches.told import day_of
from desktop.casework.titles.checking.telling import untold
from desktop.casework.titles.due.days import Days
from desktop.casework.titles.due.views import At, TitleDue
from desktop.policy.reckoning.titles.afterwards import answer_due
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.reads.titles.batches import WholeBatch

# Batches that take in or review, and those ended without having been archived.
LIVING = ("planned", "open", "checking")


def due_of_batches(office: Office, days: Days) -> Iterator[TitleDue]:
    """Of every living batch, then of those closed that do not lie in the archive yet."""
    reads = office.store.reads
    for batch in reads.title_batches(states=LIVING):
        yield from _of_batch(office, batch, days)
    closed = reads.title_batches(states=("closed",))
    counts = reads.title_counts([batch.id for batch in closed])
    for batch in closed:
        if set(counts[batch.id]) - {"archived"}:
            yield from _to_archive(office, batch, days, reads.title_applications(batch.id))


def _of_batch(office: Office, batch: WholeBatch, days: Days) -> Iterator[TitleDue]:
    if batch.state == "planned":
        if batch.opens_on is not None:
            yield days.due(N_("开始受理"), batch.opens_on, _at(batch), "open_batch", where=batch.name)
        return
    if batch.state == "open" and batch.closes_on is not None:
        yield days.due(N_("受理截止"), batch.closes_on, _at(batch), "close_batch", where=batch.name)
    every = office.store.reads.title_applications(batch.id)
    ends, mending = day_of(batch.details, "correct_until"), sum(one.state == "correcting" for one in every)
    if ends is not None and mending:
        over = ends < days.today
        yield days.due(
            N_("补正已截止，按逾期办理") if over else N_("补正截止"), ends, _at(batch, "applicants", "correcting"),
            "decide_applications", where=batch.name, whose=_("{count} 人待补正").format(count=mending),
        )  # fmt: skip
    yield from _to_tell(office, batch, days, every)
    yield from _to_archive(office, batch, days, every)


def _to_tell(office: Office, batch: WholeBatch, days: Days, every: list[WholeApplication]) -> Iterator[TitleDue]:
    for submission in office.store.reads.title_submissions(batch.id):
        own = [one for one in every if one.submission_id == submission.id]
        waits = [one for one in own if one.state in {"received", "checking"}]
        last = answer_due(office.policy, "notice_days", submission.received_on).end
        # Told, or everybody in order: nothing is owed to the employer.
        if last is not None and own and (untold(office, own) or (waits and submission.told_on is None)):
            at = _at(batch, "submissions", str(submission.id))
            yield days.due(
                N_("一次性告知单位"), last, at, "tell_employer", whose=submission.employer_name, where=batch.name
            )


def _to_archive(office: Office, batch: WholeBatch, days: Days, every: list[WholeApplication]) -> Iterator[TitleDue]:
    if every and not why_not_archive(office, batch.id):
        since = max(one.since for one in every)
        yield days.now(
            N_("全部办完，可以归档"), since, _at(batch, "results", "archive"), "archive_batch", where=batch.name
        )


def _at(batch: WholeBatch, part: str = "overview", field: str = "") -> At:
    return At("batch", batch.id, part, field)
