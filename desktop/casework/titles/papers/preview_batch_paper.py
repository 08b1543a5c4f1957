"""A paper about a batch as it would be, before anything exists."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.titles.papers.inside.draw import drawn, must_have_use, paper_called, values_of
from desktop.documents.parts import Rendered


def preview_batch_paper(office: Office, batch_id: int, paper: str, of: int | None = None) -> Rendered:
    """Draw it as a draft without a number; nothing is kept.

    In: `of` is the session or complaint it is about. Raises `Expected` for an unknown paper, one that has nothing to
    say, one that tells of the experts when the actor may not know them, or a character that cannot be printed.
    """
    chosen = paper_called(paper)
    allowed(office, "preview_panel_paper" if chosen.secret else "preview_batch_paper")
    values = values_of(office, batch_id, chosen, of)
    must_have_use(chosen, values)
    return drawn(chosen, values)
