"""What of a batch goes to the archive, and what lies there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.basics.language import _
from desktop.case_types.professional_title.life import STATES
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.inside.unfinished import unfinished
from desktop.casework.titles.publicity.list_publishable import mode_of_batch
from desktop.policy.book.titles.afterwards import AfterwardsChapter
from desktop.policy.reckoning.titles.afterwards import CHAPTER, kept_until, number_of


@dataclass(frozen=True)
class Archived:
    """What went to the archive on a day."""

    archived_on: date
    place: str
    file_number: str
    by_name: str
    lines: tuple[dict[str, Any], ...]  # title, number, pieces, keep, until (a day as text, "" for good)


@dataclass(frozen=True)
class ArchiveView:
    """A batch before and after: what the form begins with, why it may not go yet, what lies there."""

    answers: dict[str, Any]
    hindrance: str
    years: int  # how long papers of the process are kept
    years_to_check: bool
    until: date  # their last day when archived today
    archived: tuple[Archived, ...]


def propose_archive(office: Office, batch_id: int) -> ArchiveView:
    """Everything the archive of a batch shows. Raises `Expected` when there is no such batch."""
    allowed(office, "read_results")
    mode_of_batch(office, batch_id)
    today = office.clock.today()
    years = number_of(office.policy, "keep_process", today)
    until = kept_until(office.policy, "process", today)
    if until is None:
        raise AssertionError("papers of the process are not kept for good")
    return ArchiveView(
        answers={"archived_on": today.isoformat(), "lines": list(_lines(office, batch_id))},
        hindrance=why_not_archive(office, batch_id),
        years=years.value,
        years_to_check=years.to_check,
        until=until,
        archived=tuple(
            Archived(
                row.archived_on,
                row.place,
                next((str(line.get("file_number") or "") for line in row.lines), ""),
                row.by_name,
                tuple(row.lines),
            )
            for row in office.store.reads.title_archives(batch_id)
        ),
    )


def why_not_archive(office: Office, batch_id: int) -> str:
    """Why a batch cannot be archived yet, in words; "" when it can."""
    rows = office.store.reads.title_applications(batch_id)
    if not rows:
        return _("这个批次没有申报人。")
    alive = [one.state for one in unfinished(office, batch_id)]
    if alive:
        told = _("、").join(
            _("{state} {count} 人").format(state=_(title), count=alive.count(state))
            for state, title in STATES.items()
            if state in alive
        )
        return _("还有人没有办完：{told}。").format(told=told)
    if all(one.state == "archived" for one in rows):
        return _("这个批次已经归档。")
    return ""


def _lines(office: Office, batch_id: int) -> Iterator[dict[str, Any]]:
    """The list the book has, with what there is of each sort; a sort of which there is nothing is left out."""
    reads = office.store.reads
    up = reads.title_publicities(batch_id)
    applied = len(reads.title_applications(batch_id))
    counted = reads.standing_counts(batch_id)
    there = {
        "plan": 1,
        "roster": 1 + len(reads.title_submissions(batch_id)),
        "forms": applied,
        "minutes": len({one.session_id for one in counted.values()}),
        "counts": len(counted),
        "publicity": len(up) + len(reads.title_objections([one.id for one in up])),
        "complaints": len(reads.title_complaints_of_batch(batch_id)),
        "result": sum(1 for one in reads.title_results(batch_id) if one.state == "issued"),
        "ledger": 1 if reads.titles_of_batch(batch_id) else 0,
    }
    for line in office.policy.chapter(CHAPTER, AfterwardsChapter).archived(office.clock.today()):
        if there.get(line.key):
            yield {"title": line.title, "pieces": there[line.key], "keep": line.keep}
