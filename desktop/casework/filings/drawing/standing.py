"""How a case stands, as papers print it: read once from the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pydantic import BaseModel

from desktop.case_types.afterwards.corrected import corrected_lines
from desktop.case_types.afterwards.delivery import way_on_paper
from desktop.case_types.citizens.forms import person_form
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.notices.template import chapters, key_of
from desktop.case_types.standing.standing import CorrectionLine, DeliveryLine, Extension, Standing
from desktop.casework.casefile.case_file import DEPARTMENTS, CaseFile
from desktop.casework.deadlines.clock_now import running_now
from desktop.casework.deadlines.stills import changes_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.terms.term_book import TermBook
from desktop.policy.reckoning.workdays import Workdays
from desktop.store.reads.clocks import PauseRow
from desktop.store.reads.rows import FilingRow

SHORTFALL: Final = "shortfall_notice"  # 一次性补正告知书: a second one on the same case must say why


def delivered_papers(library: PolicyLibrary) -> tuple[str, ...]:
    """The keys of the notices whose delivery is written down."""
    return tuple(key_of(chapter) for chapter in chapters(library) if chapter.delivered)


def standing_of(file: CaseFile) -> Standing:
    """Everything about a case beside what was entered for it."""
    office, row = file.office, file.row
    reads = office.store.reads
    changes = reads.pauses_of([row.id]).get(row.id, [])
    stopped = [one for one in changes if one.kind == "pause" and one.why == "correction" and one.last_day is None]
    longer = [one for one in changes if one.kind == "extension"]
    filings = [one for one in reads.filings_of(row.id) if one.voided_at is None]
    return Standing(
        stage=row.stage,
        due_on=row.due_on,
        untimed=_untimed(file),
        term=term_words(file, changes),
        paused_on=stopped[-1].first_day if stopped and row.accepted_on is not None else None,
        decision=row.decision or {},
        extension=None
        if not longer
        else Extension(longer[-1].working_days, longer[-1].reason, longer[-1].basis, longer[-1].first_day),
        corrections=tuple(_corrections(file, {one.id: one.number for one in filings})),
        deliveries=tuple(_deliveries(file, filings)),
        told_before=tuple(one.number for one in filings if one.paper == SHORTFALL),
        review_authority=_department(file, "review_authority"),
        court=_department(file, "court"),
    )


def _department(file: CaseFile, key: str) -> str:
    told = file.office.policy.local(DEPARTMENTS, key, file.office.clock.today())
    return "" if told is None else told.value


def _untimed(file: CaseFile) -> bool:
    """Whether the book has no term of the decision for such a case on its day."""
    book = TermBook.of(file.office.policy, file.kind.family)
    return book.promised("decision", file.kind.key, file.row.talent_class, file.policy_day) is None


def term_words(file: CaseFile, changes: list[PauseRow]) -> str:
    """The promised term of the decision in words; "" while the case is not accepted."""
    found = running_now(file, changes_of(changes), Workdays.of(file.office.policy))
    if found is None or found.step != "decision":
        return ""
    return f"{found.term.limit + found.extended}{'日' if found.term.unit == 'days' else '个工作日'}"


def _corrections(file: CaseFile, numbers: dict[int, str]) -> Iterator[CorrectionLine]:
    for one in file.office.store.reads.corrections_of(file.row.id):
        number = numbers.get(one.filing_id, "") if one.filing_id is not None else ""
        for title, before, after in corrected_lines(model_of(file, one.subject), one.before, one.after):
            yield CorrectionLine(title, before, after, one.reason, one.by_name, one.on_day, number)


def model_of(file: CaseFile, subject: str) -> type[BaseModel]:
    """The questions behind a correction's subject: case, person or employer."""
    models: dict[str, type[BaseModel]] = {
        "person": person_form(file.subject.person).model,
        "employer": EmployerAnswers,
    }
    return models.get(subject, file.kind.answers)


def _deliveries(file: CaseFile, filings: list[FilingRow]) -> Iterator[DeliveryLine]:
    """Each standing notice with its deliveries, or alone while it has none."""
    papers = delivered_papers(file.office.policy)
    told = file.office.store.reads.deliveries_of(file.row.id)
    for filing in filings:
        if filing.paper not in papers:
            continue
        found = [one for one in told if one.filing_id == filing.id]
        if not found:
            yield DeliveryLine(filing.title, filing.number, filing.issued_day)
        for one in found:
            whom = f"{one.to_whom}（{one.relation}）" if one.relation else one.to_whom
            note = "；".join(part for part in (one.tracking, one.place, one.note) if part)
            yield DeliveryLine(
                filing.title, filing.number, filing.issued_day, way_on_paper(one.way), whom, one.on_day, one.place, note
            )
