"""A whole batch's papers in one go: files for the printer, sorted, and a list of what was made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.papers.about import BatchPaper, Values
from desktop.case_types.professional_title.papers.batch.run_list import run_list
from desktop.case_types.professional_title.papers.page import CALLED
from desktop.casework.changed import Changed
from desktop.casework.deed import allowed, deed
from desktop.casework.filings.drawing.context import Gathered, gather
from desktop.casework.filings.drawing.draw import draw, must_be_complete, must_have_use, paper_of
from desktop.casework.filings.drawing.keep import evidence
from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.office import Office
from desktop.casework.titles.batches.told import whole_batch
from desktop.casework.titles.papers.changed_since import changed_since
from desktop.casework.titles.papers.inside.draw import OF_THEIR_OWN, drawn, paper_called, values_of
from desktop.casework.titles.papers.inside.edge import edge_of
from desktop.casework.titles.papers.inside.of_batch import gone
from desktop.casework.titles.papers.inside.run_files import Bundle, must_be_folder, write_bundle, write_new
from desktop.casework.titles.papers.issue_batch_paper import issue_batch_paper
from desktop.casework.titles.papers.list_batch_papers import PaperOffer, form_of, list_batch_papers
from desktop.casework.titles.papers.views import (
    Progress,
    Run,
    RunChoice,
    RunLine,
    RunSkipped,
    on_and_on,
)
from desktop.documents.faces import Faces
from desktop.documents.render import render
from desktop.store.reads.titles.applications import WholeApplication

LIST: Final = "00_打印清单"
STALE: Final = "制发后内容有更改，打印的是已制发的一份"
STOPPED: Final = "打印中途停止"


@dataclass
class _Made:
    """What a run has so far."""

    papers: dict[str, list[bytes]] = field(default_factory=dict)
    skipped: list[RunSkipped] = field(default_factory=list)
    noted: list[RunSkipped] = field(default_factory=list)
    issued: int = 0
    values: dict[tuple[str, int | None], Values] = field(default_factory=dict)  # read once for all papers about it


def print_run(
    office: Office, batch_id: int, choice: RunChoice, into: Path, progress: Progress = on_and_on
) -> Run:
    """Draw what was chosen and lay it into a folder, one file a form, in as many sorted sets as the form has copies.

    A paper that stands issued is printed as it was kept, with a word in the list where it would say another thing
    today; whoever withdrew, lapsed or was refused has none. In: `progress(done, of)` answers False to stop after the
    applicant in hand; what was drawn by then is written all the same. What cannot be printed is told with its reason
    and stops nothing. Raises `Expected` for a folder that cannot be written to, or an empty choice.
    """
    allowed(office, "print_run")
    must_be_folder(into)
    batch = whole_batch(office, batch_id)
    offer = list_batch_papers(office, batch_id)
    applications = [one for one in office.store.reads.title_applications(batch_id) if not gone(one)]
    wanted = [one.key for one in offer.applicants if one.key in choice.applicants]
    if not wanted and not choice.batch:
        raise Expected(_("请先选择要打印的文书。"), field="choice")
    made, files = _Made(), []
    steps = (len(applications) if wanted else 0) + len(choice.batch) + 1
    done, going = 0, progress(0, steps)
    for application in applications if wanted else ():
        if not going:
            break
        _of_applicant(office, application, wanted, made, issue=choice.issue)
        done += 1
        going = progress(done, steps)
    left = len(applications) - done if wanted else 0
    number = 0
    for bundle in _bundles(offer, made):
        number += 1
        files.append(write_bundle(into, batch.number, number, bundle))
    for key, of in choice.batch:
        if not going:
            made.skipped.append(RunSkipped("", paper_called(key).title, STOPPED))
            continue
        number += 1
        files += _of_batch(office, (batch_id, key, of), offer, into, number, made, issue=choice.issue)
        done += 1
        going = progress(done, steps)
    changed = Changed(batch=batch_id, register=made.issued > 0)
    listed = f"{LIST}_{batch.number}.pdf"
    run = Run(tuple(files), tuple(made.skipped), made.issued, left, changed, tuple(made.noted), listed)
    _write_list(office, batch_id, into, run)
    progress(steps, steps)
    with deed(office, "print_run") as act:
        act.note("batch", batch_id, fields=(f"files={len(files)}", f"sheets={run.sheets}", f"left={left}"))
    return run


def _of_applicant(
    office: Office, application: WholeApplication, wanted: Sequence[str], made: _Made, *, issue: bool
) -> None:
    gathered = gather(office, application.case_id)
    has = {paper.key for paper in gathered.file.kind.papers}
    standing = {row.paper: row for row in office.store.reads.filings_of(application.case_id) if not row.voided_at}
    for choice in wanted:
        form, _dot, key = choice.partition(".")
        if key not in has or form_of(gathered.file.kind.key, key) != form:
            continue
        title = key
        try:
            paper = paper_of(gathered, key)
            title = paper.title
            must_have_use(paper, gathered)
            if issue and key not in standing:
                must_be_complete(paper, gathered)
                issued = issue_filing(office, application.case_id, key)
                pdf = office.store.files.get(office.store.reads.filing(issued.filing_id).digest)
                made.issued += 1
            elif key in standing:
                pdf = office.store.files.get(standing[key].digest)
                if _told_otherwise(office, standing[key].id, gathered):
                    made.noted.append(RunSkipped(application.receipt, title, STALE))
            else:
                pdf = draw(paper, gathered.context()).pdf
        except Expected as trouble:
            made.skipped.append(RunSkipped(application.receipt, title, trouble.what))
            continue
        made.papers.setdefault(choice, []).append(pdf)


def _told_otherwise(office: Office, filing_id: int, gathered: Gathered) -> bool:
    """Whether person, employer or answers were changed since a paper of the case was issued."""
    kept, now = office.store.reads.filing_evidence(filing_id), evidence(gathered)
    return any(kept.get(part) != now[part] for part in ("person", "employer", "answers"))


def _bundles(offer: PaperOffer, made: _Made) -> list[Bundle]:
    return [
        Bundle(one.form, one.title, one.page, tuple(made.papers[one.key]), max(1, one.copies), one.duplex, one.impose)
        for one in offer.applicants
        if made.papers.get(one.key)
    ]


def _of_batch(
    office: Office, whose: tuple[int, str, int | None], offer: PaperOffer, into: Path, number: int, made: _Made, *,
    issue: bool,
) -> list[RunLine]:  # fmt: skip
    batch_id, key, of = whose
    line = next((one for one in offer.batch if one.key == key and one.of == of), None)
    title = key
    try:
        paper = paper_called(key)
        title = paper.title
        if line is None:
            raise Expected(_("您不能打印{title}。").format(title=title), field="choice")
        if line.hinders:
            raise Expected(_(line.hinders), field="choice")
        if line.issued:
            newest = line.issued[-1].filing_id
            pdf = office.store.files.get(office.store.reads.filing(newest).digest)
            if changed_since(office, batch_id, key, newest, of):
                made.noted.append(RunSkipped("", title, STALE))
        elif issue:
            issued = issue_batch_paper(office, batch_id, key, of)
            pdf = office.store.files.get(office.store.reads.filing(issued.filing_id).digest)
            made.issued += 1
        else:
            pdf = drawn(paper, _values(office, batch_id, paper, of, made)).pdf
    except Expected as trouble:
        made.skipped.append(RunSkipped("", title, trouble.what))
        return []
    bundle = Bundle(line.form, line.title, line.page, (pdf,), max(1, line.copies), line.duplex, line.impose)
    return [write_bundle(into, whole_batch(office, batch_id).number, number, bundle)]


def _values(office: Office, batch_id: int, paper: BatchPaper, of: int | None, made: _Made) -> Values:
    about = paper.key if paper.key in OF_THEIR_OWN else paper.of, of
    if about not in made.values:
        made.values[about] = values_of(office, batch_id, paper, of)
    return made.values[about]


def _write_list(office: Office, batch_id: int, into: Path, run: Run) -> None:
    batch = whole_batch(office, batch_id)
    lines = tuple(
        (
            line.file,
            CALLED.get(line.page, line.page) + ("双面" if line.duplex else ""),
            str(line.papers),
            str(line.copies),
            str(line.pages),
            str(line.sheets),
        )
        for line in run.files
    )
    missed, noted = (tuple((one.receipt, one.title, one.why) for one in told) for told in (run.skipped, run.noted))
    document = run_list(edge_of(office, batch), batch.name, lines, missed, run.left, noted)
    write_new(into, run.listed, render(document, Faces.shipped()).pdf)
