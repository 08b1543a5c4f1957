"""What tests of rosters are made of: a firm on file, and workbooks as firms fill them in."""

from __future__ import annotations

from dataclasses import replace

from desktop.case_types.roster.asked import asked
from desktop.case_types.roster.invented import invented_rows
from desktop.case_types.roster.template import template_of
from desktop.case_types.samples.people import invented_employer
from desktop.casework.employers.save_employer import save_employer
from desktop.casework.office import Office
from desktop.documents.sheets.parts import EntryRow
from desktop.documents.sheets.write import write

EXTEND = "work_permit_extend"


def a_firm(office: Office, number: int = 3) -> int:
    """An invented employer on file."""
    key = save_employer(office, None, invented_employer(number)).employer
    assert key is not None
    return key


def rows_of(office: Office, count: int, faulty: int = 0, *, kind: str = EXTEND, seed: int = 1) -> list[EntryRow]:
    """Invented rows on the office's day."""
    return list(invented_rows(kind, count, faulty, day=office.clock.today(), seed=seed))


def workbook(*rows: EntryRow, kind: str = EXTEND) -> bytes:
    """A filled-in roster."""
    return write(template_of(kind, rows))


def put(row: EntryRow, key: str, value: str | float, *, kind: str = EXTEND) -> EntryRow:
    """The row with another value in one column."""
    place = [one.key for one in asked(kind)].index(key)
    return replace(row, cells=(*row.cells[:place], value, *row.cells[place + 1 :]))


def cell(row: EntryRow, key: str, *, kind: str = EXTEND) -> str:
    """What stands in one column."""
    return str(row.cells[[one.key for one in asked(kind)].index(key)])
