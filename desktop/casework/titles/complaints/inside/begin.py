"""A complaint laid into the file, inside somebody's deed: numbered, with the day its answer is due."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from pydantic import JsonValue

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.casework.casefile.rows import key_of
from desktop.casework.deed import Act
from desktop.policy.reckoning.titles.afterwards import answer_due
from desktop.store.tables import TitleComplaint

SERIES: Final = {"recheck": "FH", "complaint": "TS", "cancellation": "CX"}
TERMS: Final = {"recheck": "recheck_days", "complaint": "complaint_days"}


@dataclass(frozen=True)
class About:
    """Whom and what a complaint is about."""

    person_id: int | None = None
    application_id: int | None = None
    held_id: int | None = None
    follows: int | None = None


@dataclass(frozen=True)
class Told:
    """What came in."""

    received_on: date
    content: str
    from_name: str = ""
    contact: str = ""
    details: dict[str, JsonValue] = field(default_factory=dict)


def begin_complaint(act: Act, sort: str, about: About, told: Told) -> TitleComplaint:
    """Lay one into the file under the next number of its series; the term runs from the day after receipt."""
    day = act.office.clock.today()
    series = SERIES[sort]
    serial = act.unit.next_serial(series, day.year)
    number = f"{series}-{day.year}-{serial:03d}"
    term = TERMS.get(sort)
    row = act.unit.add(
        TitleComplaint(
            number=number,
            series=series,
            year=day.year,
            serial=serial,
            sort=sort,
            person_id=about.person_id,
            application_id=about.application_id,
            held_id=about.held_id,
            follows=about.follows,
            received_on=told.received_on,
            due_on=answer_due(act.office.policy, term, told.received_on).end if term else None,
            from_name=told.from_name,
            contact=told.contact,
            content=told.content,
            details=told.details,
            by_name=act.office.actor.name,
            created_at=act.unit.now,
            updated_at=act.unit.now,
        )
    )
    act.note("title_complaint", key_of(row.id), fields=(number,))
    return row


def open_complaint(act: Act, complaint_id: int) -> TitleComplaint:
    """The row of one that is not answered. Raises `Expected` when it is."""
    row = act.unit.get(TitleComplaint, complaint_id)
    if row.state not in {"open", "checked"}:
        raise Expected(_("{number} 已经办结。").format(number=row.number), _("请刷新后再看。"))
    return row
