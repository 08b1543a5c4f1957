"""A paper about a batch as bytes: its values gathered, drawn, slips laid four to a sheet."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.professional_title.papers.about import BatchPaper, Values, batch_paper
from desktop.case_types.professional_title.papers.batch.ballots import how_many
from desktop.case_types.professional_title.papers.session_values import SessionValues
from desktop.casework.office import Office
from desktop.casework.titles.papers.inside.of_batch import of_batch
from desktop.casework.titles.papers.inside.of_complaint import of_complaint
from desktop.casework.titles.papers.inside.of_ledger import of_ledger
from desktop.casework.titles.papers.inside.of_pool import of_pool
from desktop.casework.titles.papers.inside.of_session import of_session
from desktop.documents.faces import Faces
from desktop.documents.packet.impose import sets, slips
from desktop.documents.parts import Document, Rendered
from desktop.documents.render import render

BOOK = "certificate_book"
POOL = "expert_pool"
OF_THEIR_OWN = frozenset({BOOK, POOL})  # papers about a batch that are drawn from other values than its lists


def paper_called(key: str) -> BatchPaper:
    """A paper by its key. Raises `Expected` when there is none."""
    try:
        return batch_paper(key)
    except StopIteration:
        raise Expected(
            _("批次没有“{key}”这份文书。").format(key=key), _("请从文书列表中选择。"), field="paper"
        ) from None


def values_of(office: Office, batch_id: int, paper: BatchPaper, of: int | None) -> Values:
    """What a paper is drawn from. Raises `Expected` when what it is about is gone or belongs to another batch."""
    if paper.key == BOOK:
        return of_ledger(office, batch_id)
    if paper.key == POOL:
        return of_pool(office, batch_id)
    if paper.of == "batch":
        return of_batch(office, batch_id)
    if of is None:
        raise Expected(_("请选择是哪次会议、哪件投诉的文书。"), field="of")
    if paper.of == "session":
        session = office.store.reads.title_session(of)
        if session is None or session.batch_id != batch_id:
            raise Expected(_("这次会议不属于本批次。"), _("请刷新列表后再试。"), field="of")
        return of_session(office, of)
    return of_complaint(office, of)


def must_have_use(paper: BatchPaper, values: Values) -> None:
    """Raises `Expected` when the paper would say nothing."""
    why = paper.idle(values)
    if why:
        raise Expected(_("{title}不能制发：{why}。").format(title=paper.title, why=_(why)), field="paper")


def content_of(paper: BatchPaper, values: Values) -> str:
    """What the paper says, without number and day, in 16 hex digits: another one means that it would say another thing.

    `values` are those of the present; a paper that was issued keeps its own.
    """
    told = replace(values, edge=replace(values.edge, number=""))
    slips = paper.slips(told) if paper.slips is not None and isinstance(told, SessionValues) else ()
    parts = [one.parts for one in (*slips, *(() if paper.draw is None else (paper.draw(told),)))]
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


def drawn(paper: BatchPaper, values: Values, number: str = "") -> Rendered:
    """The paper; slips as they are printed, as many of each as may be used. Raises `Expected` naming a character."""
    told = replace(values, edge=replace(values.edge, number=number))
    faces = Faces.shipped()
    if paper.slips is not None and isinstance(told, SessionValues):
        return _slips(paper, told, paper.slips(told), faces)
    if paper.draw is None:
        raise KeyError(paper.key)
    return render(paper.draw(told), faces)


def _slips(paper: BatchPaper, values: SessionValues, documents: Sequence[Document], faces: Faces) -> Rendered:
    each = [render(document, faces).pdf for document in documents]
    counts = how_many(values)
    if values.edge.forms[paper.form].page == "QUARTER":
        laid = slips(sets(each, 1, duplex=False).pdf, counts)
        return Rendered(paper.title, laid.pdf, laid.pages)
    many = [pdf for pdf, count in zip(each, counts, strict=True) for _copy in range(count)]
    made = sets(many, 1, duplex=False)
    return Rendered(paper.title, made.pdf, made.pages)
