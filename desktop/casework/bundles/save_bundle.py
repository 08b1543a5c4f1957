"""Keep what was told once, and lay it into every case that asks for it."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.bundles.asked_once import answers_for, questions_together
from desktop.casework.answers_changed import edit
from desktop.casework.bundles.inside.row import living_cases, open_bundle_row, touched
from desktop.casework.casefile.rows import writable
from desktop.casework.changed import Changed
from desktop.casework.corrections.explaining import explain
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office


def save_bundle(
    office: Office, bundle_id: int, answers: Mapping[str, JsonValue], reason: str = "", language: str | None = None
) -> Changed:
    """Lay answers over the bundle's and over those of each of its cases that asks them; a null takes one away.

    An accepted case is put right, not edited: `reason` says why. In: `language` of the person's sheet, None leaves it.
    Out: falsy when nothing changed. Raises `Expected` for a question nobody asks, a closed bundle, or an accepted case
    that would change without a reason; then nothing is kept in any of them.
    """
    with deed(office, "save_bundle") as act:
        row = open_bundle_row(act, bundle_id)
        cases = living_cases(office, bundle_id)
        kinds = tuple(dict.fromkeys(case.kind for case in cases))
        asked = questions_together(kinds).model_fields
        for name in answers:
            if name not in asked:
                raise Expected(_("这一单里没有“{name}”这个问题。").format(name=name), field=name)
        change = edit(row.answers, answers)
        laid = [_lay(act, case.id, answers_for(case.kind, kinds, answers), reason) for case in cases]
        spoken = language is not None and language != row.language
        if not change.fields and not any(laid) and not spoken:
            return Changed()
        row.answers = change.after
        row.language = row.language if language is None else language
        touched(act, row)
        act.note("bundle", bundle_id, fields=change.fields, before=change.before, reason=reason)
        first = next((case.id for case, changed in zip(cases, laid, strict=True) if changed), None)
    return Changed(bundle=bundle_id, case=first)


def _lay(act: Act, case_id: int, answers: Mapping[str, JsonValue], reason: str) -> bool:
    case = writable(act.unit, case_id)
    change = edit(case.answers, answers)
    if not change.fields:
        return False
    explain(act, "case", case_id, change, reason)
    case.answers = change.after
    act.note("case", case_id, case=case_id, fields=change.fields, before=change.before, reason=reason)
    reweigh(act, "case", case_id, reason)
    return True
