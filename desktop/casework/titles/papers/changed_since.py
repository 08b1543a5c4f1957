"""Whether an issued paper about a batch would say something else today."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.papers.inside.draw import content_of, paper_called, values_of


def changed_since(office: Office, batch_id: int, paper: str, filing_id: int, of: int | None = None) -> bool:
    """True once what it rests on was changed: somebody withdrew, a day was moved. The paper itself stays as it is.

    A new one may be issued beside it, the old one voided. Raises `Expected` as the preview does.
    """
    chosen = paper_called(paper)
    allowed(office, "preview_panel_paper" if chosen.secret else "preview_batch_paper")
    kept = office.store.reads.filing_evidence(filing_id).get("content")
    if kept is None:  # issued before this was kept
        return False
    try:
        values = values_of(office, batch_id, chosen, of)
    except Expected:  # what it was about is gone
        return True
    return bool(chosen.idle(values)) or content_of(chosen, values) != kept
