"""A new case of a kind, for a person and an employer."""

from __future__ import annotations

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.case_types.case_type import Answers, CaseType
from desktop.case_types.known import KnownCredential
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deadlines.reckon import reckon
from desktop.casework.deed import Act, deed
from desktop.casework.office import Office
from desktop.casework.onward.known_of import known_of
from desktop.forms.draft import answered
from desktop.store.tables import Data, OfficeCase


def open_case(
    office: Office, kind: str, person_id: int | None, employer_id: int, told: Answers | None = None
) -> Changed:  # fmt: skip
    """Register a case; its number (XK-2026-0001) is drawn inside the same unit, so numbers have no gaps.

    It begins with what is known of the person (`CaseType.starts_from`) and keeps that in `carried`; over it lies what
    was `told` already, of which the kind takes the questions it asks itself. A kind that needs no person is a case of
    the employer alone: nobody is kept with it.

    Raises `Expected` for an unknown kind, person or employer, for a missing person, or when there is an open case of
    the kind for the same person and employer.
    """
    with deed(office, "open_case") as act:
        case = begin_case(act, kind, person_id, employer_id, told)
        key = key_of(case.id)
        act.note("case", key, case=key)
    return Changed(case=key)


def begin_case(
    act: Act, kind: str, person_id: int | None, employer_id: int, told: Answers | None = None
) -> OfficeCase:  # fmt: skip
    """Inside an open deed: the row of a new case, not noted yet; in and trouble as `open_case`."""
    case_type = kind_of(kind)
    office, day = act.office, act.office.clock.today()
    if not case_type.needs_person:
        person_id = None
    elif person_id is None:
        raise Expected(_("这类事项须先选定申请人。"), _("请先查找或新建申请人。"), field="person_id")
    if person_id is not None:
        act.unit.person(person_id)
    act.unit.employer(employer_id)
    for other in act.unit.rows(OfficeCase, person_id=person_id, employer_id=employer_id, kind=kind):
        if other.stage != "closed" and not case_type.several:
            same = _("此人在该单位已有在办的同类事项 {number}。")
            if person_id is None:
                same = _("该单位已有在办的同类事项 {number}。")
            raise Expected(same.format(number=other.number), _("请打开该件继续办理。"), field="person_id")
    answers, carried = _begin(office, case_type, person_id, employer_id)
    answers |= {name: value for name, value in (told or {}).items() if name in case_type.answers.model_fields}
    serial = act.unit.next_serial(case_type.series, day.year)
    case = act.unit.add(
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
            answers=answers,
            carried=carried,
        )
    )
    reckon(act, case)
    return case


def _begin(
    office: Office, case_type: CaseType, person_id: int | None, employer_id: int
) -> tuple[Data, Data | None]:  # fmt: skip
    """The first answers, and what is kept of how the case began: None for a kind that always begins empty."""
    if case_type.starts_from is None or person_id is None:
        return {}, None
    known = known_of(office, person_id, employer_id)
    asked = case_type.answers.model_fields
    begun = answered(case_type.starts_from(known))  # "no" and 0 are answers too
    answers: Data = {name: value for name, value in begun.items() if name in asked}
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
