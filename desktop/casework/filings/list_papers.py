"""The papers this case can print."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.draw import FRONT, hindrances
from desktop.casework.filings.views import PaperChoice
from desktop.casework.office import Office


def list_papers(office: Office, case_id: int) -> tuple[PaperChoice, ...]:
    """The papers the case has a use for, in its kind's order, each with what hinders its issue (message ids)."""
    allowed(office, "list_filings", case=case_id)
    gathered = gather(office, case_id)
    context = gathered.context()
    standing = [row.paper for row in office.store.reads.filings_of(case_id) if row.voided_at is None]
    return tuple(
        PaperChoice(
            key=paper.key,
            title=paper.title,
            series=paper.series,
            hinders=tuple(gap.says for gap in hindrances(paper, gathered)),
            issued=standing.count(paper.key),
        )
        for paper in gathered.file.kind.papers
        if paper.key not in FRONT and (paper.key in standing or not paper.idle(context))
    )
