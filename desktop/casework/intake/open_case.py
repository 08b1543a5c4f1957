"""A new case of a kind, for a person and an employer."""

from __future__ import annotations

from collections.abc import Mapping

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import CaseType
from desktop.case_types.known import KnownCredential
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.onward.known_of import known_of
from desktop.store.tables import Data, OfficeCase


def open_case(office: Office, kind: str, person_id: int, employer_id: int) -> Changed:
    """Register a case; its number (XK-2026-0001) is drawn inside the same unit, so numbers have no gaps.

    It begins with what is known of the person (`CaseType.starts_from`), and keeps what it began with in `carried`.

    Raises `Expected` for an unknown kind, person or employer, or when the same person already has an open case of the
    kind with the same employer.
    """
    with deed(office, "open_case") as act:
        key = key_of(begin_case(act, kind, person_id, employer_id).id)
        act.note("case", key, case=key)
    return Changed(case=key)


def begin_case(
    act: Act, kind: str, person_id: int, employer_id: int, given: Mapping[str, JsonValue] | None = None
) -> OfficeCase:
    """Inside an open deed: the row of a new case, `given` laid over what it begins with; raises as `open_case`."""
    case_type = kind_of(kind)
    office, day = act.office, act.office.clock.today()
    act.unit.person(person_id)
    act.unit.employer(employer_id)
    for other in act.unit.rows(OfficeCase, person_id=person_id, employer_id=employer_id, kind=kind):
        if other.stage != "closed":
            raise Expected(
                _("此人在该单位已有在办的同类事项 {number}。").format(number=other.number),
                _("请打开该件继续办理。"),
                field="person_id",
            )
    answers, carried = _begin(office, case_type, person_id, employer_id)
    serial = act.unit.next_serial(case_type.series, day.year)
    return act.unit.add(
        OfficeCase(
            number=case_number(case_type.series, day.year, serial),
            series=case_type.series,
            year=day.year,
            serial=serial,
            kind=kind,
            person_id=person_id,
            employer_id=employer_id,
            stage=case_type.stages[0],
            opened_on=day,
            handler_id=int(office.actor.user_id),
            answers={**answers, **(given or {})},
            carried=carried,
        )
    )


def _begin(office: Office, case_type: CaseType, person_id: int, employer_id: int) -> tuple[Data, Data | None]:
    """The first answers, and what is kept of how the case began: None for a kind that always begins empty."""
    if case_type.starts_from is None:
        return {}, None
    known = known_of(office, person_id, employer_id)
    asked = case_type.answers.model_fields
    answers: Data = {name: value for name, value in case_type.starts_from(known).items() if name in asked and value}
    carried: Data = {"answers": dict(answers), "credentials": [_papers(one) for one in known.credentials]}
    finished = office.store.reads.finished_cases_of(person_id)
    if finished:
        last = office.store.reads.case(finished[0])
        carried["since"] = last.number
        # What was known of person and employer on the day of the last decision; without one, nothing to compare with.
        carried |= {name: (last.decision or {}).get(name) for name in ("person", "employer")}
    return answers, carried


def _papers(one: KnownCredential) -> dict[str, JsonValue]:
    days = {"first_day": one.first_day, "last_day": one.last_day}
    told: dict[str, JsonValue] = {name: day.isoformat() for name, day in days.items() if day is not None}
    return {"kind": one.kind, "number": one.number, "state": one.state, **told}


def case_number(series: str, year: int, serial: int) -> str:
    """The number of a case as it stands on its cover."""
    return f"{series}-{year}-{serial:04d}"
