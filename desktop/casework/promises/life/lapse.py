"""A promise that was not kept: the record it leaves and what becomes of the case, inside an open deed."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.material_words import PROMISED
from desktop.casework.deadlines.pausing import begin_pause, end_pause
from desktop.casework.deed import Act
from desktop.casework.materials.note_material import Note, note_line
from desktop.casework.materials.promised import PAUSED_BY, end_checks
from desktop.policy.reckoning.age import months_later
from desktop.policy.reckoning.promises import Terms, terms_of
from desktop.store.tables import CreditRecord, Material, OfficeCase, Promise

if TYPE_CHECKING:
    from desktop.casework.office import Office

DECIDED = frozenset({"decided", "closed"})


def terms_at(office: Office, case: OfficeCase, promise: Promise) -> Terms | None:
    """The terms as they stood when the promise was made: what was signed is what follows."""
    return terms_of(
        office.policy, f"{kind_of(case.kind).family}/promises", promise.kind, promise.promised_on
    )


def break_promise_row(act: Act, promise: Promise, case: OfficeCase, on: date, why: str) -> None:
    """End a promise as broken on a day, write the credit record, and pause or end a case that is not yet decided.

    The record runs the months that were signed, from the day it was broken.
    """
    terms = terms_at(act.office, case, promise)
    promise.state, promise.ended_on, promise.ended_why = "broken", on, why
    act.note("promise", promise.id, case=case.id, fields=("state",), before={"state": "open"}, reason=why)
    record = CreditRecord(
        employer_id=case.employer_id,
        person_id=case.person_id,
        case_id=promise.case_id,
        promise_id=promise.id,
        first_day=on,
        last_day=months_later(on, terms.bar_months if terms is not None else 0),
        reason=why,
        basis=promise.basis,
        created_at=act.unit.now,
    )
    act.note("credit_record", act.unit.add(record).id, case=case.id, reason=why)
    if case.stage in DECIDED:
        return
    _uncover(act, promise)
    lapse = terms.lapse if terms is not None else ""
    if lapse == "end":
        _end(act, case, on, why)
    elif lapse == "pause" and case.accepted_on is not None:
        begin_pause(act, promise.case_id, PAUSED_BY, why, promise.basis, since=on)


def withdraw_open(act: Act, case: OfficeCase, on: date, why: str) -> None:
    """Let go of every open promise of a case that has ended: nothing is owed any more, and nobody is to blame."""
    for row in act.unit.rows(Promise, case_id=case.id, state="open"):
        row.state, row.ended_on, row.ended_why = "withdrawn", on, why
        act.note("promise", row.id, case=case.id, fields=("state",), before={"state": "open"}, reason=why)
        end_checks(act, row, "waived", on, why)


def _uncover(act: Act, promise: Promise) -> None:
    noted = act.unit.find(Material, (promise.case_id, promise.material_key))
    if noted is not None and noted.state in PROMISED:
        note_line(act, promise.case_id, promise.material_key, Note("missing"))


def _end(act: Act, case: OfficeCase, on: date, why: str) -> None:
    before = {"stage": case.stage}
    end_pause(act, int(case.id or 0), reason=why)
    case.stage, case.closed_on = "closed", on
    act.note("case", case.id, case=case.id, fields=("stage",), before=before, reason=why)
    withdraw_open(act, case, on, _("本件因另一项承诺逾期而终止"))
