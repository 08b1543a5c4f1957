"""Keep what was entered for one person, finished or not."""

from __future__ import annotations

from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types.case_type import Answers
from desktop.casework.answers_changed import edit
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.corrections.explaining import explain
from desktop.casework.corrections.reweigh import reweigh
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.people.columns import PersonColumns, columns_of
from desktop.casework.people.permit_line.passport import keep_passport
from desktop.store.tables import Person, PersonNumber

PASSPORT_ANSWERS: Final = {"passport_number", "passport_issued_on", "passport_expires_on"}


def save_person(
    office: Office, person_id: int | None, raw: Answers, version: int | None = None, *, reason: str = ""
) -> Changed:  # fmt: skip
    """Lay answers over what is known of a person; a null takes an answer away, `person_id` None makes a new person.

    Formats are not enforced: a wrong check digit is a complaint beside its question.
    While an accepted case rests on this person a change is a correction, and `reason` says why.
    Raises `Expected` when `version` is given and somebody else saved meanwhile, when a new person has nothing, or for a
    correction without a reason.
    """
    with deed(office, "save_person") as act:
        return keep_person(act, person_id, raw, version, reason=reason)


def keep_person(
    act: Act, person_id: int | None, raw: Answers, version: int | None = None, *, reason: str = ""
) -> Changed:  # fmt: skip
    """Inside an open deed: keep a person's answers and note them; in, out and trouble as `save_person`."""
    person = act.unit.person(person_id) if person_id is not None else None
    if person is not None and version is not None and person.version != version:
        raise Expected(_("此人的资料已被改动。"), _("请刷新后再改。"))
    change = edit(person.data if person is not None else {}, raw)
    if not change.fields:
        if person is None:
            raise Expected(_("还没有填写任何内容。"), _("请至少填写姓名。"), field="surname")
        return Changed()
    columns = columns_of(change.after)
    if person_id is not None:
        explain(act, "person", person_id, change, reason)
    if person is None:
        person = Person()
    person.data = change.after
    _fill(person, columns)
    key = key_of(act.unit.add(person).id)
    _keep_numbers(act, key, columns)
    if PASSPORT_ANSWERS & set(change.fields):
        keep_passport(act, key, change.after)
    act.note("person", key, fields=change.fields, before=change.before, reason=reason)
    if person_id is not None:
        reweigh(act, "person", person_id, reason)
    return Changed(person=key)


def _fill(person: Person, columns: PersonColumns) -> None:
    person.name_zh = columns.name_zh
    person.name_latin = columns.name_latin
    person.name_original = columns.name_original
    person.sex = columns.sex
    person.birth_date = columns.birth_date
    person.nationality = columns.nationality


def _keep_numbers(act: Act, person_id: int, columns: PersonColumns) -> None:
    kept = {(row.kind, row.number): row for row in act.unit.rows(PersonNumber, person_id=person_id)}
    for pair, row in kept.items():
        if pair not in columns.numbers:
            act.unit.delete(row)
    for kind, number in columns.numbers:
        if (kind, number) not in kept:
            act.unit.add(PersonNumber(person_id=person_id, kind=kind, number=number))
