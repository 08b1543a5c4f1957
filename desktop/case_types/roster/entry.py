"""One row of a roster as raw answers of person, employer and case, with what could not be read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from pydantic import JsonValue

from desktop.basics.language import said
from desktop.case_types.citizens.citizen import CHINA, CitizenAnswers
from desktop.case_types.roster.asked import Asked, asked, roster_form
from desktop.case_types.roster.cells import read_cell, shown
from desktop.case_types.roster.sheet import MERGED, EntryCells
from desktop.case_types.roster.unreadable import Unreadable
from desktop.forms.complaints import MISSING, Complaint
from desktop.forms.questions import filled_by


@dataclass(frozen=True)
class Entry:
    """What a row says. `faults` are words by the place of the column; `texts` the cells as people see them."""

    number: int
    texts: tuple[str, ...]
    person: Mapping[str, JsonValue]
    employer: Mapping[str, JsonValue]
    answers: Mapping[str, JsonValue]
    faults: Mapping[int, str]
    rows: Mapping[str, tuple[int, ...]] = field(default_factory=dict)  # of a question that repeats, which rows are told


def entry_of(key: str, row: EntryCells) -> Entry:
    """Read a row cell by cell; a cell that cannot be read is a fault, and gives no answer."""
    given: dict[str, dict[str, JsonValue]] = {"person": {}, "employer": {}, "case": {}}
    repeated: dict[str, dict[int, dict[str, JsonValue]]] = {}
    faults: dict[int, str] = {}
    for place, (one, cell) in enumerate(zip(asked(key), row.cells, strict=True)):
        if place in row.merged:
            faults[place] = said(MERGED)
            continue
        try:
            value = read_cell(one, cell)
        except Unreadable as trouble:
            faults[place] = trouble.says
            continue
        if value is not None and one.column.row:
            repeated.setdefault(one.column.name, {}).setdefault(one.column.row, {})[one.column.part] = value
        elif value is not None:
            given[one.column.whose][one.column.name] = value
        elif one.required:
            faults[place] = said(MISSING)
    texts = tuple(shown(cell) for cell in row.cells)
    told = {name: tuple(sorted(rows)) for name, rows in repeated.items()}
    for name, numbers in told.items():
        given["case"][name] = [dict(repeated[name][number]) for number in numbers]
    person = given["person"]
    if roster_form(key).of_citizens:  # the card's number tells birth date and sex
        person = {**filled_by(CitizenAnswers, "citizen_number", person), **person, "nationality": CHINA}
    return Entry(row.number, texts, person, given["employer"], given["case"], faults, told)


def weighed(
    columns: tuple[Asked, ...],
    found: Mapping[str, tuple[Complaint, ...]],
    rows: Mapping[str, tuple[int, ...]] = MappingProxyType({}),
) -> dict[int, str]:
    """The faults a form finds, by the place of the column that leads to each.

    In: complaints about all answers of the person, the employer and the case; the rows told of questions that repeat.
    What is only missing in a column without a star, or concerns a question the roster does not ask, waits in the case.
    """
    faults: dict[int, str] = {}
    for place, one in enumerate(columns):
        for complaint in found.get(one.column.whose, ()):
            if _leads_to(one, complaint, rows) and (not complaint.missing or _speaks(one, complaint)):
                faults.setdefault(place, complaint.literal)
    return faults


def _leads_to(one: Asked, complaint: Complaint, rows: Mapping[str, tuple[int, ...]]) -> bool:
    """Whether a complaint is about this column; about a question that repeats, about its row and cell."""
    column = one.column
    if complaint.name != column.name:
        return False
    if not column.row:
        return True
    told = rows.get(column.name, ())
    return (
        complaint.row is not None
        and complaint.row < len(told)
        and (told[complaint.row], complaint.column) == (column.row, column.part)
    )


def _speaks(one: Asked, complaint: Complaint) -> bool:
    """True for an answer that a star or another answer of the row makes necessary."""
    return one.required or complaint.message != MISSING


