"""A batch for its lists: who applies, who reviews, what is posted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Final

from desktop.basics.chinese import day_in_words
from desktop.case_types.professional_title.batch.names import MODES
from desktop.case_types.professional_title.choices import LEVELS, SERIES
from desktop.case_types.professional_title.papers.values import Applicant, BatchValues, Committee, Posting
from desktop.case_types.work_permit.papers.sheet import span
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import text_of, texts_of, whole_batch
from desktop.casework.titles.papers.inside.edge import edge_of
from desktop.casework.titles.papers.inside.of_applicant import whole
from desktop.policy.reckoning.titles.publicity import publicity_held
from desktop.store.reads.titles.applications import WholeApplication
from desktop.store.reads.titles.batches import WholeBatch
from desktop.store.reads.titles.public import WholePublicity

GONE: Final = frozenset({"refused", "lapsed", "withdrawn"})
STAGES: Final = {"before_review": "评前公示", "result": "结果公示"}
COMMITTEE_LEVELS: Final = {"high": "高级", "middle": "中级", "junior": "初级"}
Listed = Callable[[Office, WholeApplication], Applicant]


def of_batch(office: Office, batch_id: int, listed: Listed = whole) -> BatchValues:
    """The batch in words. In: how applicants are read, `plain` where a list only asks whether there are any.

    A publicity that stands names whom it names; without one, those who passed are the names of a result.
    """
    batch = whole_batch(office, batch_id)
    reads = office.store.reads
    posting = next((one for one in reads.title_publicities(batch_id) if one.state != "dropped"), None)
    applications = [one for one in reads.title_applications(batch_id) if not gone(one)]
    counts = reads.standing_counts(batch_id)
    applicants = []
    named = set() if posting is None else set(reads.title_publicised([posting.id])[posting.id])
    for one in applications:
        read = listed(office, one)
        count = counts.get(one.id)
        if named:
            read = _passed(read, one.id in named)
        elif read.passed is None and count is not None:
            read = _passed(read, count.passed)
        applicants.append(read)
    session = next(iter(reads.title_sessions(batch_id)), None)
    return BatchValues(
        edge=edge_of(office, batch),
        name=batch.name,
        year=batch.year,
        mode=MODES.title(batch.mode),
        series="、".join(SERIES.title(key) or key for key in texts_of(batch.details, "series")),
        levels="、".join(LEVELS.title(key) or key for key in texts_of(batch.details, "levels")),
        committee=committee_of(office, batch),
        applicants=tuple(applicants),
        window=span(_day(batch.opens_on), _day(batch.closes_on)),
        cutoff=_day(batch.cutoff),
        entrusted_to="，".join(
            part for part in (text_of(batch.details, "entrust_to"), text_of(batch.details, "entrust_committee")) if part
        ),
        posting=None if posting is None else posting_of(office, posting),
        meeting="，".join(part for part in (_day(session.day), session.place) if part) if session is not None else "",
    )


def gone(application: WholeApplication) -> bool:
    """Whether an application ended before it was reviewed; also once it lies in the archive."""
    days = application.data.get("days")
    stood = days.keys() if isinstance(days, dict) else set()
    return application.state in GONE or (application.state == "archived" and bool(GONE & stood))


def _passed(one: Applicant, passed: bool) -> Applicant:
    return replace(one, passed=passed)


def committee_of(office: Office, batch: WholeBatch) -> Committee | None:
    """The committee of a batch in words; None where none was chosen."""
    found = None if batch.committee_id is None else office.store.reads.batch_committee(batch.committee_id)
    if found is None:
        return None
    return Committee(
        name=found.name,
        size=found.size,
        level=COMMITTEE_LEVELS.get(found.level, found.level),
        filing_number=found.filing_number,
        filed=span(_day(found.filed_from), _day(found.filed_until)),
    )


def posting_of(office: Office, row: WholePublicity) -> Posting:
    """A publicity of this office, counted by the book."""
    held = publicity_held(office.policy, row.stage, row.posted_on, row.until_on)
    counts = held.ends.stage.counts_posting_day
    said = {key: str(value) for key, value in row.details.items() if isinstance(value, str)}
    return Posting(
        stage=STAGES.get(row.stage, row.stage),
        posted=day_in_words(row.posted_on),
        until=day_in_words(row.until_on),
        days=held.days,
        counted="发布当日计入" if counts else "发布当日不计",
        place=said.get("place", ""),
        phone=said.get("telephone", "") or said.get("phone", ""),
        supervisor=said.get("supervisor", ""),
    )


def _day(day: date | None) -> str:
    return "" if day is None else day_in_words(day)
