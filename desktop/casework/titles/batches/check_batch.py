"""What is wrong with a batch's form, the committee's filing and scope included."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.case_types.case_type import Answers
from desktop.case_types.professional_title.batch.answers import BatchAnswers
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.batches.committees import filing_hindrance, scope_hindrance
from desktop.casework.titles.batches.told import text_of, texts_of
from desktop.forms.complaints import Complaint, complaint, complaints
from desktop.forms.draft import answered


def check_batch(office: Office, raw: Answers, committee_id: int | None = None) -> tuple[Complaint, ...]:
    """Every complaint, at the question it concerns. A committee's expired filing stands at the mode, its scope at
    series or levels; a batch without a committee yet may be prepared, and is refused only when it opens.
    """
    allowed(office, "read_batches")
    given = answered(raw)
    found = complaints(BatchAnswers, given, day=office.clock.today())
    return (*found, *_of_committee(office, given, committee_id))


def _of_committee(office: Office, given: Answers, committee_id: int | None) -> Iterator[Complaint]:
    if committee_id is None or text_of(given, "mode") in {"entrusted", "recognition"}:
        return
    committee = office.store.reads.batch_committee(committee_id)
    if committee is None:
        return
    if why := filing_hindrance(committee, office.clock.today()):
        yield complaint("mode", "{why}", why=why)
    for name in ("series", "levels"):
        told = {"series": (), "levels": (), name: texts_of(given, name)}
        if why := scope_hindrance(committee, told["series"], told["levels"]):
            yield complaint(name, "{why}", why=why)
