"""A person's renewal sheet in Chinese as it will be printed; nothing is kept. Printing is noted by `note_sheet`."""

from __future__ import annotations

from typing import Final

from desktop.case_types.plan.sheet import plan_sheet
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.people.plan.read_plan import read_plan
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.parts import Rendered
from desktop.documents.render import render

SHEET: Final = "plan"  # what `note_sheet` calls it
LANGUAGE: Final = "zh"


def preview_plan(office: Office, person_id: int) -> Rendered:
    """Draw it. Raises `Expected` when there is no such person, or naming the character that cannot be printed."""
    allowed(office, "preview_sheet")
    person = office.store.reads.person(person_id).data
    return render(plan_sheet(office_words(office), person, read_plan(office, person_id)), Faces.shipped())
