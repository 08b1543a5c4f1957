"""A sheet as it will be printed; nothing is kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.sheets.appointment import AppointmentAnswers, appointment_sheet
from desktop.case_types.sheets.catalogue import APPOINTMENT, GUIDE, MATERIALS, MISSING, PROGRESS, RENEWAL
from desktop.case_types.sheets.guide import guide_sheet
from desktop.case_types.sheets.of_case import materials_sheet, missing_sheet
from desktop.case_types.sheets.progress import progress_sheet
from desktop.case_types.sheets.tongue import Tongue
from desktop.casework.deed import allowed
from desktop.casework.filings.drawing.context import Gathered, gather
from desktop.casework.office import Office
from desktop.casework.sheets.person_sheet import person_sheet
from desktop.casework.sheets.told import fees_of, limits_of
from desktop.documents.faces import Faces
from desktop.documents.parts import Document, Rendered
from desktop.documents.render import render
from desktop.forms.complaints import complaints


def preview_sheet(
    office: Office, sheet: str, language: str, case_id: int, told: Mapping[str, Any] | None = None
) -> Rendered:
    """Draw a sheet of a case. `told` are raw answers about an appointment.

    Raises `Expected` for an unknown sheet or language, for an appointment that nothing was told of, or naming the place
    and character that cannot be printed.
    """
    allowed(office, "preview_sheet", case=case_id)
    tongue = Tongue.of(office.policy, language)
    gathered = gather(office, case_id)
    if sheet == RENEWAL and gathered.file.row.person_id is not None:
        return person_sheet(office, tongue, gathered.file.row.person_id)
    return render(_drawn(tongue, gathered, sheet, told or {}), Faces.shipped())


def _drawn(tongue: Tongue, gathered: Gathered, sheet: str, told: Mapping[str, Any]) -> Document:
    context = gathered.context()
    if sheet == MISSING:
        return missing_sheet(tongue, context)
    if sheet == MATERIALS:
        return materials_sheet(tongue, context)
    if sheet == PROGRESS:
        return progress_sheet(tongue, context, gathered.file.kind.stages)
    if sheet == GUIDE:
        return guide_sheet(tongue, context, limits_of(gathered))
    if sheet == APPOINTMENT:
        answers = _appointment(gathered.file.office, told)
        return appointment_sheet(tongue, context, answers, fees_of(gathered, answers.months))
    raise Expected(_("没有“{key}”这种告知单。").format(key=sheet), _("请从列表中选择。"), field="sheet")


def _appointment(office: Office, told: Mapping[str, Any]) -> AppointmentAnswers:
    for trouble in complaints(AppointmentAnswers, told, day=office.clock.today()):
        raise Expected(trouble.says, _("请按预约的情况填写。"), field=trouble.name)
    return AppointmentAnswers.model_validate(told)
