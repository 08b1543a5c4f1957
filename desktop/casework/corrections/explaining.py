"""The correction that goes with every change of an accepted entry, inside the deed that changes it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.basics.visible import visible
from desktop.casework.answers_changed import Edit
from desktop.casework.casefile.rows import key_of
from desktop.casework.corrections.settled import must_be_open
from desktop.casework.deed import Act
from desktop.store.audit.entries import UNDECIDED
from desktop.store.tables import Correction, OfficeCase

Subject = Literal["case", "person", "employer"]


def explain(act: Act, subject: Subject, key: int, change: Edit, reason: str) -> None:
    """Write down a change of what accepted cases rest on: once for each of them, joined with the sitting's others.

    A sitting is what one person puts right on one day for one reason, until a correction notice has told of it.
    Raises `Expected` (field `reason`) when a case is accepted and no reason is given. A case not accepted needs none.
    Raises it also for the title applied for, once a committee has the application.
    """
    if subject == "case":
        must_be_open(act, key, change.fields)
    words = visible(reason)
    cases = accepted_cases(act.unit.rows(OfficeCase, **{column_of(subject): key}), subject)
    if cases and not words:
        numbers = _("、").join(case.number for case in cases[:3])
        raise Expected(
            _("{numbers} 已受理，更正须写明原因。").format(numbers=numbers),
            _("请在“更正”中写明原因；更正前后的内容会列入更正说明。"),
            field="reason",
        )
    for case in cases:
        _write(act, key_of(case.id), subject, change, words)


def accepted_cases(rows: Sequence[OfficeCase], subject: Subject) -> list[OfficeCase]:
    """Those whose entries may no longer change silently.

    A case's own answers until it is closed; person and employer until it is decided: life goes on after that.
    """
    return [
        row
        for row in rows
        if row.accepted_on is not None and (row.stage in UNDECIDED or (subject == "case" and row.stage != "closed"))
    ]


def column_of(subject: Subject) -> str:
    """The column of a case that names the subject."""
    return {"case": "id", "person": "person_id", "employer": "employer_id"}[subject]


def _write(act: Act, case_id: int, subject: Subject, change: Edit, reason: str) -> None:
    today, by = act.office.clock.today(), act.office.actor.name
    told = {name: change.after.get(name) for name in change.fields}
    before = {name: change.before.get(name) for name in change.fields}
    for row in act.unit.rows(Correction, case_id=case_id, subject=subject, on_day=today, reason=reason, by_name=by):
        if row.filing_id is None:
            row.before = {**before, **row.before}  # what stood there first stays
            row.after = {**row.after, **told}
            return
    act.unit.add(
        Correction(
            case_id=case_id, subject=subject, on_day=today, before=before, after=told, reason=reason, by_name=by
        )
    )
