"""Take a promise in: a paper that comes later, or a declaration in its place."""

from __future__ import annotations

from datetime import date

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import key_of, writable
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.materials.note_material import Note, note_line
from desktop.casework.materials.promised import STATES
from desktop.casework.office import Office
from desktop.casework.promises.read_promises import word_promise
from desktop.casework.promises.views import KIND_TITLES
from desktop.store.tables import Promise


def make_promise(office: Office, case_id: int, material: str, kind: str, due_on: date | None = None) -> Changed:
    """Keep a promise for one paper of a case that is not yet accepted; its line counts as covered from now on.

    In: `kind` "later" (容缺) or "declared" (告知承诺); `due_on` the day it is due, by default the longest the rules
    allow. Text, consequence and basis are frozen as the rules of today have them. Raises `Expected` when the rules do
    not allow it, when the paper is there or promised already, outside the term, or while a broken promise on record
    bars this person or employer.
    """
    if kind not in KIND_TITLES:
        raise Expected(_("没有“{kind}”这种承诺。").format(kind=kind), field="kind")
    today = office.clock.today()
    with deed(office, "make_promise", case=case_id) as act:
        writable(act.unit, case_id)
        choice = word_promise(office, case_id, material, kind, due_on)
        if choice.why_not or choice.due_on is None or choice.offer.terms is None:
            raise Expected(_(choice.why_not), _("请补交材料，或按一次性告知办理。"), field="kind")
        row = Promise(
            case_id=case_id,
            material_key=material,
            kind=kind,
            text=choice.text,
            promised_on=today,
            due_on=choice.due_on,
            consequence=choice.offer.terms.consequence,
            basis=choice.offer.basis,
            by_name=office.actor.name,
            created_at=act.unit.now,
        )
        key = key_of(act.unit.add(row).id)
        note_line(act, case_id, material, Note(STATES[kind], expires_on=choice.due_on))
        act.note("promise", key, case=case_id, fields=(material,), reason=choice.offer.basis)
    return Changed(case=case_id)
