"""The sheet a person takes home about all matters, in two languages."""

from __future__ import annotations

from desktop.case_types.sheets.bundle import Matter, Whose, bundle_sheet
from desktop.case_types.sheets.tongue import Tongue
from desktop.casework.bundles.read_bundle import read_bundle
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.settings.read_settings import office_words
from desktop.documents.faces import Faces
from desktop.documents.parts import Rendered
from desktop.documents.render import render

_WANTING = frozenset({"missing", "returned"})


def preview_bundle_sheet(office: Office, bundle_id: int, language: str) -> Rendered:
    """Draw it; nothing is kept. Raises `Expected` for an unknown language or a character that cannot be printed."""
    allowed(office, "preview_sheet")
    view = read_bundle(office, bundle_id)
    tongue = Tongue.of(office.policy, language)
    whose = Whose(
        sort=view.row.sort,
        number=view.row.number,
        person=office.store.reads.person(view.person_id).data,
        employer=view.row.employer_name,
        handler=office.actor.name,
        day=office.clock.today(),
        bring=tuple(one.title for one in view.papers if one.required and one.state in _WANTING),
    )
    matters = [Matter(one.title, one.department, one.state, one.case_stage, one.due_on) for one in view.items]
    return render(bundle_sheet(tongue, office_words(office), whose, matters), Faces.shipped())
