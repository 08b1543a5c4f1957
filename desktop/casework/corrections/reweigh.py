"""Class, points and last day of accepted cases follow what was put right, in the deed that puts it right."""

from __future__ import annotations

from dataclasses import replace

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.visible import visible
from desktop.casework.casefile.case_file import case_file
from desktop.casework.casefile.rows import key_of
from desktop.casework.corrections.explaining import Subject, accepted_cases, column_of
from desktop.casework.deadlines.reckon import reckon
from desktop.casework.deed import Act
from desktop.store.audit.entries import UNDECIDED
from desktop.store.tables import OfficeCase


def reweigh(act: Act, subject: Subject, key: int, reason: str = "") -> None:
    """Judge anew every accepted, undecided case that rests on this case, person or employer; call after the change.

    The class that stands (a signed act goes before the rules), the points and the last day are written as they come
    out, with an audit row of their own where one of them moved. A case that cannot be judged while an answer is wrong
    keeps what it had: the complaint stands beside its question.
    """
    act.unit.flush()
    for case in accepted_cases(act.unit.rows(OfficeCase, **{column_of(subject): key}), subject):
        if case.stage in UNDECIDED:
            _weigh(act, case, reason)


def _weigh(act: Act, case: OfficeCase, reason: str) -> None:
    try:
        verdict = case_file(act.office, key_of(case.id)).verdict()
    except Expected:
        return
    before = _stands(case)
    case.talent_class = verdict.class_that_stands or ""
    case.points_total = verdict.points.total if verdict.points is not None else None
    reckon(act, case)
    moved = {name: value for name, value in before.items() if _stands(case)[name] != value}
    if moved:
        replace(act, verb="reweigh_case").note(
            "case", case.id, case=case.id, fields=tuple(moved), before=moved, reason=visible(reason)
        )


def _stands(case: OfficeCase) -> dict[str, JsonValue]:
    return {
        "talent_class": case.talent_class,
        "points_total": case.points_total,
        "due_on": None if case.due_on is None else case.due_on.isoformat(),
    }
