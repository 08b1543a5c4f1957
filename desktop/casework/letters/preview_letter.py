"""The sheet of a letter as it is now, or as it was issued."""

from __future__ import annotations

from desktop.case_types.letters.official import Signature
from desktop.casework.deed import allowed
from desktop.casework.filings.filing_bytes import filing_bytes
from desktop.casework.letters.made.ground import draft_of
from desktop.casework.letters.made.sheet import sheet
from desktop.casework.office import Office
from desktop.documents.parts import Rendered
from desktop.documents.preview import page_count


def preview_letter(office: Office, letter_id: int) -> Rendered:
    """A draft with its watermark and the place of the seal; an issued letter as its kept bytes.

    Raises `Expected` when there is none, or naming place and sign that cannot be printed.
    """
    allowed(office, "preview_letter")
    row = office.store.reads.letter(letter_id)
    if row.filing_id is not None:
        data = filing_bytes(office, row.filing_id)
        return Rendered(row.title, data, page_count(data))
    return sheet(office, draft_of(office, row), Signature())
