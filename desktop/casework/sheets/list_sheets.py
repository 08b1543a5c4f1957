"""Which sheets can be drawn, and in which languages."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.sheets.catalogue import BUNDLE_SHEET, CASE_SHEETS, RENEWAL
from desktop.case_types.sheets.tongue import languages, suggested
from desktop.casework.bundles.read_bundle import whole
from desktop.casework.casefile.case_file import case_file
from desktop.casework.deed import allowed
from desktop.casework.office import Office
from desktop.casework.sheets.views import LanguageChoice, SheetOffer


def list_sheets(
    office: Office, case_id: int | None = None, person_id: int | None = None, bundle_id: int | None = None
) -> SheetOffer:
    """The sheets of a case, of a person alone, or the one of a bundle. Raises `Expected` when there is none such.

    A bundle keeps the language its person was given before.
    """
    allowed(office, "preview_sheet", case=case_id)
    spoken = ""
    if case_id is not None:
        file = case_file(office, case_id)
        data, sheets = file.subject.person, CASE_SHEETS
        if not file.kind.needs_person:
            sheets = tuple(one for one in CASE_SHEETS if one.key != RENEWAL)
    elif person_id is not None:
        data, sheets = office.store.reads.person(person_id).data, tuple(s for s in CASE_SHEETS if s.key == RENEWAL)
    elif bundle_id is not None:
        row = whole(office, bundle_id)
        data, sheets = office.store.reads.person(row.person_id).data, (BUNDLE_SHEET,)
        spoken = row.language
    else:
        raise Expected(_("没有指明办件或人员。"), field="case")
    return SheetOffer(
        sheets=sheets,
        languages=tuple(LanguageChoice(one.language, one.name) for one in languages(office.policy)),
        suggested=spoken or suggested(office.policy, str(data.get("nationality") or "")),
    )
