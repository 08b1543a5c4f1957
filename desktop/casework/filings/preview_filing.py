"""The paper as it would be, before anything exists."""

from __future__ import annotations

from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.context import gather
from desktop.casework.filings.drawing.draw import draw, paper_of
from desktop.casework.filings.drawing.foreseen import foreseen
from desktop.casework.office import Office
from desktop.documents.parts import Rendered


def preview_filing(office: Office, case_id: int, paper: str, reason: str = "") -> Rendered:
    """Draw a paper as a draft without a number; nothing is kept. A notice says what it will say when it is issued.

    Raises `Expected` for an unknown paper, or naming the place and character that cannot be printed.
    """
    allowed(office, "preview_filing", case=case_id)
    gathered = gather(office, case_id)
    chosen = paper_of(gathered, paper)
    return draw(chosen, foreseen(gathered, chosen).context(reason=reason))
