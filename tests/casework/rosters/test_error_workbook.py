"""What was not taken in comes back in the same workbook, is mended, and comes in."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.rosters.error_workbook import error_workbook
from desktop.casework.rosters.import_roster import import_roster
from desktop.casework.rosters.read_roster import read_roster
from desktop.documents.sheets.parts import ENTRIES
from desktop.documents.sheets.read import read
from tests.casework.rosters.roster_tools import a_firm, cell, put, rows_of, workbook


def test_reasons_stand_in_the_first_column_and_the_cells_are_as_they_were(office) -> None:
    firm, rows = a_firm(office), rows_of(office, 3)
    rows[1] = put(rows[1], "person.birth_date", "03/04/1988")
    trial = read_roster(office, workbook(*rows), employer_id=firm)
    back = read(error_workbook(office, trial))[ENTRIES].rows
    assert len(back) == 4
    assert str(back[3][0]).startswith("原第 5 行")
    assert "出生日期：“03/04/1988”分不清日和月" in str(back[3][0])
    assert "03/04/1988" in back[3]


def test_mended_it_comes_in_and_nobody_comes_in_twice(office) -> None:
    firm, rows = a_firm(office), rows_of(office, 4)
    good = cell(rows[2], "person.surname")
    rows[2] = put(rows[2], "person.surname", "金")
    trial = read_roster(office, workbook(*rows, rows[0]), employer_id=firm)
    taken = import_roster(office, trial)
    assert len(taken.cases) == 3
    back = read_roster(office, error_workbook(office, trial, taken), employer_id=firm)
    assert [line.state for line in back.lines] == ["bad", "taken"], "the double is known as taken in"
    mended = put(rows[2], "person.surname", good)
    assert len(import_roster(office, read_roster(office, workbook(mended, rows[0]), employer_id=firm)).cases) == 1
    assert office.store.reads.count_cases() == 4


def test_rows_left_undecided_come_back_and_decided_ones_do_not(office) -> None:
    firm, row = a_firm(office), rows_of(office, 1)[0]
    trial = read_roster(office, workbook(row, put(row, "person.passport_number", "K1234567")), employer_id=firm)
    assert len(read(error_workbook(office, trial))[ENTRIES].rows) == 4
    taken = import_roster(office, trial, {5: "new"})
    with pytest.raises(Expected, match="没有要退回"):
        error_workbook(office, trial, taken)
