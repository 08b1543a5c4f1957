"""Keep what stands on a paper a person holds."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.case_types.credential import KEPT, CredentialAnswers, kept_of
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.casework.people.permit_line.one_number import must_be_theirs
from desktop.forms.complaints import complaints
from desktop.store.tables import Credential, Employer


def save_credential(office: Office, person_id: int, credential_id: int | None, raw: Answers) -> Changed:
    """Write a paper as it stands; None makes a new one, which takes the place of a living one of its kind and number.

    In: raw answers of `CredentialAnswers`. Raises `Expected` with `field` for what cannot be so, for a paper that was
    ended, or for a permit number that belongs to somebody else (one person, one number, for life).
    """
    for trouble in complaints(CredentialAnswers, raw, day=office.clock.today()):
        raise Expected(trouble.says, _("请核对证件后更正。"), field=trouble.name)
    told = CredentialAnswers.model_validate(raw)
    with deed(office, "save_credential") as act:
        act.unit.person(person_id)
        row = act.unit.get(Credential, credential_id) if credential_id is not None else None
        if row is not None and (row.person_id != person_id or row.state != "alive"):
            raise Expected(_("这份证件已经终止，不能再改。"), _("如有新的证件，请另行登记。"))
        if told.kind == "permit":
            must_be_theirs(office, person_id, told.number or "", field="number")
        if row is None:
            row = Credential(person_id=person_id, kind=told.kind)
            row.created_at = act.unit.now
        before = {
            "kind": row.kind,
            "number": row.number,
            "first_day": row.first_day.isoformat() if row.first_day else "",
            "last_day": row.last_day.isoformat() if row.last_day else "",
            "employer_name": row.employer_name,
        }
        row.kind = told.kind
        row.number = (told.number or "").upper() if told.kind != "contract" else told.number or ""
        row.first_day, row.last_day = told.first_day, told.last_day
        row.employer_name = told.employer or ""
        employers = act.unit.rows(Employer, name=row.employer_name) if row.employer_name else []
        row.employer_id = employers[0].id if len(employers) == 1 else None
        asked = {*KEPT, *kept_of(told)}  # what the form does not ask for stays as a decision left it
        row.data = {**{name: value for name, value in row.data.items() if name not in asked}, **kept_of(told)}
        key = key_of(act.unit.add(row).id)
        act.note("credential", key, fields=tuple(raw), before=before if credential_id is not None else None)
    return Changed(person=person_id)
