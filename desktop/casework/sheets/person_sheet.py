"""The renewal sheet of a person, drawn from the line of papers."""

from __future__ import annotations

from typing import Final

from desktop.case_types.sheets.renewal import Held, renewal_sheet
from desktop.case_types.sheets.tongue import Tongue
from desktop.casework.office import Office
from desktop.casework.people.permit_line.answer import WINDOWS
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.parts import Rendered
from desktop.documents.render import render
from desktop.policy.book.shapes import RulesChapter

ASK_BY: Final = {"permit": "extension_latest", "residence": "residence_extension"}  # rules of the book
ALIVE: Final = "alive"


def person_sheet(office: Office, tongue: Tongue, person_id: int) -> Rendered:
    """Every paper that is alive or ran out unanswered, with what to do. Raises `Expected` for nobody."""
    reads, today = office.store.reads, office.clock.today()
    data = reads.person(person_id).data
    rules = office.policy.chapter(WINDOWS, RulesChapter)
    held = tuple(
        Held(row.kind, row.number, row.last_day, int(rules.limit(ASK_BY[row.kind], today)) if row.kind in ASK_BY else 0)
        for row in reads.credentials_of(person_id)
        if row.state == ALIVE
    )
    return render(renewal_sheet(tongue, office_words(office), data, held, today), Faces.shipped())
