"""Freeze, number and keep a paper about a batch."""

from __future__ import annotations

import hashlib
from typing import Final

from desktop.case_types.professional_title.papers.about import BatchPaper, Values
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.filings.drawing.frozen import frozen
from desktop.casework.filings.drawing.keep import numbered
from desktop.casework.filings.views import Issued
from desktop.casework.office import Office
from desktop.casework.titles.papers.inside.draw import content_of, drawn, must_have_use, paper_called, values_of
from desktop.store.tables import Filing

OUTSIDE: Final = frozenset({"edge"})  # of the values: what is kept beside them in columns of their own


def issue_batch_paper(office: Office, batch_id: int, paper: str, of: int | None = None) -> Issued:
    """One unit draws the number, keeps the bytes and what they rest on, and enters the register; about no case.

    Raises `Expected` as the preview does, and for an actor who may not issue it; then no number is drawn.
    """
    chosen = paper_called(paper)
    with deed(office, "issue_panel_paper" if chosen.secret else "issue_batch_paper") as act:
        values = values_of(office, batch_id, chosen, of)
        must_have_use(chosen, values)
        return keep_paper(act, batch_id, chosen, values, of)


def keep_paper(act: Act, batch_id: int, paper: BatchPaper, values: Values, of: int | None) -> Issued:
    """The paper under its number, in the unit of `act`."""
    office = act.office
    edge = values.edge
    kept = numbered(act, edge.office.short_name, paper.series, lambda number: drawn(paper, values, number))
    made = kept.made
    told = {name: value for name, value in vars(values).items() if name not in OUTSIDE}
    filing = act.unit.add(
        Filing(
            case_id=None,
            paper=paper.key,
            title=paper.title,
            series=kept.series,
            year=kept.year,
            serial=kept.serial,
            number=kept.number,
            issued_at=act.unit.now,
            issued_day=edge.day,
            issued_by=int(office.actor.user_id),
            issued_by_name=office.actor.name,
            kind="",
            case_number=edge.reference,
            applicant="",
            employer_name="",
            answers={"about": [batch_id, paper.of, of], "values": frozen(told), "content": content_of(paper, values)},
            verdict={},
            edition=edge.edition,
            policy_day=edge.day,
            digest=kept.digest,
            pages=made.pages,
            size=len(made.pdf),
            reason="",
        )
    )
    key = key_of(filing.id)
    act.note("batch", batch_id, fields=(paper.key, kept.number))
    sha256 = hashlib.sha256(made.pdf).hexdigest()
    return Issued(key, kept.number, paper.title, made.pages, sha256, Changed(batch=batch_id, register=True))
