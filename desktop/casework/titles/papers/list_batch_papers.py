"""Which papers a batch has, how they are printed, which were issued."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from desktop.case_types.professional_title.papers.about import BATCH_PAPERS, BatchPaper, Values
from desktop.case_types.professional_title.papers.of_kind import PAPERS
from desktop.casework.deed import allowed
from desktop.casework.duties.rights import role_for
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import whole_batch
from desktop.casework.titles.papers.inside.draw import BOOK
from desktop.casework.titles.papers.inside.edge import forms_of
from desktop.casework.titles.papers.inside.of_applicant import plain
from desktop.casework.titles.papers.inside.of_batch import gone, of_batch
from desktop.casework.titles.papers.inside.of_complaint import of_complaint
from desktop.casework.titles.papers.inside.of_ledger import of_ledger
from desktop.casework.titles.papers.inside.of_session import of_session
from desktop.casework.titles.papers.letters_of import ENTRUST, OF_BATCH, OF_COMPLAINT
from desktop.casework.titles.papers.views import ApplicantPaper, BatchLetter, BatchPaperChoice, Standing
from desktop.policy.book.worded.letters import LetterChapter
from desktop.policy.reckoning.titles.forms import FormSheet

# The form by which an applicant's paper is printed; the application itself is another form in some kinds.
FORMS: Final = {
    "application": "F01", "exceptional_form": "F17", "transfer_form": "F17", "overview": "F02",
    "publicity_table": "F03", "integrity_promise": "F04", "material_list": "F05", "work_summary": "F04",
    "appraisal": "F09", "recheck_request": "F18",
}  # fmt: skip
APPLICATIONS: Final = {"professional_title_recognition": "F16", "professional_title_confirmation": "F17"}


def form_of(kind: str, paper: str) -> str:
    """The form of a kind's paper; "" for one that no run prints."""
    return APPLICATIONS.get(kind, FORMS["application"]) if paper == "application" else FORMS.get(paper, "")


@dataclass(frozen=True)
class PaperOffer:
    """What a batch can print: papers of its applicants for a run, and papers of its own."""

    applicants: tuple[ApplicantPaper, ...]
    batch: tuple[BatchPaperChoice, ...]
    letters: tuple[BatchLetter, ...] = ()


def list_batch_papers(office: Office, batch_id: int) -> PaperOffer:
    """All papers of a batch; those that tell of the experts only for who may know.

    Raises `Expected` when there is no such batch.
    """
    allowed(office, "list_batch_papers")
    reads = office.store.reads
    batch = whole_batch(office, batch_id)
    forms = forms_of(office, batch)
    committee = None if batch.committee_id is None else reads.batch_committee(batch.committee_id)
    size = committee.size if committee is not None else 0
    sessions = reads.title_sessions(batch_id)
    complaints = reads.title_complaints_of_batch(batch_id)
    issued = reads.papers_about([batch.number, *(one.number for one in complaints)])
    sees_all = role_for("preview_panel_paper", office.actor.roles) is not None

    def choices() -> Iterator[BatchPaperChoice]:
        about_batch = of_batch(office, batch_id, plain)
        book = of_ledger(office, batch_id)
        subjects: list[tuple[str, int | None, str, Values, int]] = [("batch", None, batch.name, about_batch, size)]
        for session in sessions if sees_all else ():
            told = of_session(office, session.id)
            subjects.append(("session", session.id, session.name, told, told.present))
        subjects += [
            ("complaint", one.id, one.number, of_complaint(office, one.id), 0) for one in complaints
        ]
        for about, of, name, values, present in subjects:
            for paper in BATCH_PAPERS:
                if paper.of != about or (paper.secret and not sees_all):
                    continue
                read = book if paper.key == BOOK else values
                why = paper.idle(read)
                if about == "complaint" and why:
                    continue
                standing = tuple(
                    Standing(one.id, one.number, one.pages)
                    for one in issued
                    if one.paper == paper.key and one.about == [batch_id, about, of]
                )
                yield _choice(paper, forms[paper.form], (about, of, name), why, size, present, standing)

    letters = [
        BatchLetter(key, None, batch.name, _title_of(office, key), form)
        for key, form in OF_BATCH.items()
        if key != ENTRUST or batch.mode == "entrusted"
    ]
    letters += [
        BatchLetter(key, one.id, one.number, _title_of(office, key), form)
        for one in complaints
        for key, form in OF_COMPLAINT.items()
        if one.sort == "cancellation" or one.conclusion == "upheld"
    ]
    return PaperOffer(_applicants(office, batch_id, forms, size), tuple(choices()), tuple(letters))


def _title_of(office: Office, template: str) -> str:
    return office.policy.chapter(f"letters/{template}", LetterChapter).title


def _choice(
    paper: BatchPaper, form: FormSheet, whose: tuple[str, int | None, str], why: str, size: int, present: int,
    standing: tuple[Standing, ...],
) -> BatchPaperChoice:  # fmt: skip
    about, of, name = whose
    counts = {"committee": size, "present": present, "experts": present}
    return BatchPaperChoice(
        key=paper.key, of=of, about=about, of_name=name, title=paper.title, form=paper.form[:3],
        page="A3P" if paper.key == "result_board" else form.page, duplex=form.duplex, impose=form.impose,
        copies=1 if paper.slips is not None else form.number_of(counts), secret=paper.secret, hinders=why,
        issued=standing,
    )  # fmt: skip


def _applicants(
    office: Office, batch_id: int, forms: dict[str, FormSheet], size: int
) -> tuple[ApplicantPaper, ...]:
    """The papers that at least one applicant of the batch has."""
    counts = {"committee": size, "present": size, "experts": size}
    found: dict[tuple[str, str], tuple[str, int, int]] = {}
    for one in office.store.reads.title_applications(batch_id):
        for paper in () if gone(one) else PAPERS.get(one.kind, ()):
            form = form_of(one.kind, paper.key)
            if form:
                title, many, sample = found.get((form, paper.key), (paper.title, 0, one.case_id))
                found[form, paper.key] = (title, many + 1, sample)
    return tuple(
        ApplicantPaper(
            f"{form}.{key}", title, form, forms[form].page, forms[form].duplex, forms[form].impose,
            forms[form].number_of(counts), many, sample,
        )
        for (form, key), (title, many, sample) in sorted(found.items())
    )  # fmt: skip
