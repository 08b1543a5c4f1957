"""A new case of a kind, for a person and an employer."""

from __future__ import annotations

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.case_types import kind as kind_of
from desktop.casework.casefile.rows import key_of
from desktop.casework.changed import Changed
from desktop.casework.deed import deed
from desktop.casework.office import Office
from desktop.store.tables import OfficeCase


def open_case(office: Office, kind: str, person_id: int, employer_id: int) -> Changed:
    """Register a case; its number (XK-2026-0001) is drawn inside the same unit, so numbers have no gaps.

    Raises `Expected` for an unknown kind, person or employer, or when the same person already has an open case of the
    kind with the same employer.
    """
    case_type = kind_of(kind)
    day = office.clock.today()
    with deed(office, "open_case") as act:
        act.unit.person(person_id)
        act.unit.employer(employer_id)
        for other in act.unit.rows(OfficeCase, person_id=person_id, employer_id=employer_id, kind=kind):
            if other.stage != "closed":
                raise Expected(
                    _("此人在该单位已有在办的同类事项 {number}。").format(number=other.number),
                    _("请打开该件继续办理。"),
                    field="person_id",
                )
        serial = act.unit.next_serial(case_type.series, day.year)
        case = OfficeCase(
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
        )
        key = key_of(act.unit.add(case).id)
        act.note("case", key, case=key)
    return Changed(case=key)


def case_number(series: str, year: int, serial: int) -> str:
    """The number of a case as it stands on its cover."""
    return f"{series}-{year}-{serial:04d}"
