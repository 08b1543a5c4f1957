"""Re-checks and complaints to be answered, cancellations somebody is to be told of, bans and retention that end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from desktop.basics.language import N_, _
from desktop.case_types.person import person_name
from desktop.casework.office import Office
from desktop.casework.titles.complaints.inside.begin import TERMS
from desktop.casework.titles.complaints.views import TOLD
from desktop.casework.titles.due.days import Days
from desktop.casework.titles.due.views import At, TitleDue
from desktop.policy.reckoning.titles.afterwards import number_of
from desktop.store.reads.titles.grievances import WholeComplaint, WholeIntegrity

WORDS: Final[dict[tuple[str, str], str]] = {
    ("recheck", "open"): N_("复核核查"), ("recheck", "checked"): N_("复核答复"),
    ("complaint", "open"): N_("投诉核查"), ("complaint", "checked"): N_("投诉答复"),
}  # fmt: skip
REMINDED: Final = 90  # days for which a complaint found true reminds of the title it is about
RETENTION: Final = 30  # days before the end of a retention


def due_of_complaints(office: Office, days: Days) -> Iterator[TitleDue]:
    """Those not answered; then cancellations of which not everybody was told."""
    reads = office.store.reads
    for row in reads.title_complaints(reads.find_title_complaints(state="open")):
        term = TERMS.get(row.sort)
        if row.due_on is None or term is None:
            continue
        right = "answer_complaint" if row.state == "checked" else "check_complaint"
        yield days.due(
            WORDS[row.sort, row.state], row.due_on, At("titles", row.id, "complaints"), right,
            whose=_name(row), where=row.number, to_check=number_of(office.policy, term, row.received_on).to_check,
        )  # fmt: skip
    yield from _to_cancel(office, days)
    for row in reads.title_complaints(reads.find_title_complaints(sort="cancellation")):
        waiting = [_(title) for key, title in TOLD.items() if not row.details.get(key)]
        if waiting and row.answered_on is not None:
            at = At("titles", row.id, "complaints")
            whose = _("、").join(waiting)
            yield days.now(N_("撤销决定待告知"), row.answered_on, at, "note_told", whose=whose, where=row.number)


def _to_cancel(office: Office, days: Days) -> Iterator[TitleDue]:
    """Complaints found true lately about a title that still stands: whether it falls is to be decided."""
    reads, since = office.store.reads, days.today - timedelta(days=REMINDED)
    for row in reads.title_complaints(reads.find_title_complaints(sort="complaint", state="answered")):
        if row.conclusion != "upheld" or row.held_id is None or row.answered_on is None or row.answered_on < since:
            continue
        stands = any(line.state == "valid" for line in reads.titles_held([row.held_id]))
        if stands and not reads.title_complaints_after(row.id):
            at = At("titles", row.id, "complaints")
            what = N_("投诉属实，待决定是否撤销")
            yield days.now(what, row.answered_on, at, "cancel_title", whose=_name(row), where=row.number)


def due_of_bans(office: Office, days: Days) -> Iterator[TitleDue]:
    """Bans that hold and end soon."""
    for row in office.store.reads.integrity_entries():
        if row.lifted_on is None and row.ban_from <= days.today <= row.ban_to:
            at = At("titles", row.id, "complaints", "integrity")
            yield days.due(N_("诚信限制期满"), row.ban_to, at, "register_complaint", whose=_whose(row))


def due_of_archive(office: Office, days: Days) -> Iterator[TitleDue]:
    """Batches whose papers need be kept no longer: they are to be appraised, never thrown away by the program."""
    reads, last = office.store.reads, days.today + timedelta(days=RETENTION)
    names = {batch.id: batch.name for batch in reads.title_batches(states=("closed",))}
    ends: dict[int, date] = {}
    for row in reads.title_archives():
        for line in row.lines:
            if isinstance(line, dict) and line.get("until"):
                until = date.fromisoformat(str(line["until"]))
                ends[row.batch_id] = max(ends.get(row.batch_id, date.min), until)
    for batch_id, end in ends.items():
        if end <= last:
            at = At("batch", batch_id, "results", "archive")
            yield days.due(N_("归档材料保管期满，待鉴定"), end, at, "archive_batch", where=names.get(batch_id, ""))


def _name(row: WholeComplaint) -> str:
    return person_name(row.person) if row.person is not None else ""


def _whose(row: WholeIntegrity) -> str:
    if row.person is not None:
        return person_name(row.person)
    return row.expert if row.expert is not None else str((row.employer or {}).get("name") or "")
