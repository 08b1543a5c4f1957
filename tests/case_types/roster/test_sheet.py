"""Which workbook is our template, and what is read of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
import xlsxwriter

from desktop.basics.errors import Expected
from desktop.case_types.roster.sheet import letters, roster_sheet
from desktop.case_types.roster.template import template_of
from desktop.documents.sheets.parts import ENTRIES, MARK, EntryRow
from desktop.documents.sheets.read import ReadSheet, read
from desktop.documents.sheets.write import write

KEY = "work_permit_extend"
BOOK = template_of(KEY)
ROW = replace(BOOK.samples[0], remark="")


def sheets(*rows: EntryRow) -> dict[str, ReadSheet]:
    return read(write(replace(BOOK, rows=rows)))


def changed(change: Callable[[list[list[object]]], object]) -> dict[str, ReadSheet]:
    found = sheets(ROW)
    rows = [list(row) for row in found[ENTRIES].rows]
    change(rows)
    found[ENTRIES] = ReadSheet(tuple(tuple(row) for row in rows))
    return found


def test_examples_and_empty_rows_are_left_out_and_rows_keep_their_numbers() -> None:
    empty = EntryRow(("",) * len(ROW.cells), "只有说明")
    found = roster_sheet(sheets(ROW, empty, ROW, replace(ROW, remark="示例二")))
    assert [row.number for row in found.rows] == [5, 7]


def swapped(rows: list[list[object]]) -> None:
    for row in rows:
        row[1], row[2] = row[2], row[1]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (swapped, "“姓（护照拼写）”一栏被移动了：应在 B 列，现在在 C 列"),
        (lambda rows: rows[1].__setitem__(1, "英文姓"), "B 列的表头应为“姓（护照拼写）”，现在是“英文姓”"),
        (lambda rows: [row.pop() for row in rows], "缺少"),
        (lambda rows: rows.clear(), "缺少"),
        (lambda rows: rows.__delitem__(slice(3, None)), "还没有填写任何人"),
        (lambda rows: rows.extend([rows[4]] * 5_001), "一份最多"),
    ],
)
def test_columns_that_moved_changed_or_vanished_are_named(change, says: str) -> None:
    with pytest.raises(Expected) as trouble:
        roster_sheet(changed(change))
    assert says in trouble.value.what
    assert trouble.value.remedy


def test_a_star_taken_away_does_no_harm() -> None:
    found = changed(lambda rows: rows[1].__setitem__(1, "姓（护照拼写）"))
    assert len(roster_sheet(found).rows) == 1


def test_columns_of_their_own_to_the_right_are_counted_and_not_read() -> None:
    found = changed(lambda rows: [row.append("单位备注") for row in rows])
    assert roster_sheet(found).further == 1


def test_another_workbook_and_another_version() -> None:
    other = {"Sheet1": ReadSheet((("姓名",),))}
    with pytest.raises(Expected, match="不是本程序的名册模板"):
        roster_sheet(other)
    old = read(write(replace(BOOK, rows=(ROW,), mark=(*BOOK.mark[:2], ("version", "00000000")))))
    with pytest.raises(Expected, match="另一版本"):
        roster_sheet(old)
    strange = read(write(replace(BOOK, rows=(ROW,), mark=(BOOK.mark[0], ("kind", "space_permit"), BOOK.mark[2]))))
    with pytest.raises(Expected, match="不认识"):
        roster_sheet(strange)
    assert MARK in old


def test_a_cell_merged_over_several_people_is_said_of_each_and_sideways_is_a_fault() -> None:
    found = sheets(ROW, ROW, ROW)
    place = next(n for n, one in enumerate(BOOK.columns) if one.key == "case.post")
    rows = [list(row) for row in found[ENTRIES].rows]
    for number in (4, 5):
        rows[number + 1][place + 1] = ""
    down = (((4, place + 1), (6, place + 1)),)
    found[ENTRIES] = ReadSheet(tuple(tuple(row) for row in rows), down)
    assert [row.cells[place] for row in roster_sheet(found).rows] == [ROW.cells[place]] * 3
    found[ENTRIES] = ReadSheet(found[ENTRIES].rows, (((5, 1), (5, 2)),))
    assert [sorted(row.merged) for row in roster_sheet(found).rows] == [[], [0, 1], []]


def test_letters() -> None:
    assert [letters(n) for n in (0, 25, 26, 51, 52, 701, 702)] == ["A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"]


def test_a_plain_workbook_of_somebody_else() -> None:
    kept = BytesIO()
    book = xlsxwriter.Workbook(kept)
    book.add_worksheet(ENTRIES).write(0, 0, "姓名")
    book.close()
    with pytest.raises(Expected, match="不是本程序的名册模板"):
        roster_sheet(read(kept.getvalue()))
