"""The pool's workbook: what is written comes back the same, and nothing known is lost by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.panels.expert_sheet import (
    cells_of,
    columns,
    expert_book,
    expert_lines,
    laid_over,
)
from desktop.documents.sheets.parts import ENTRIES, EntryRow
from desktop.documents.sheets.read import ReadSheet, read
from desktop.documents.sheets.write import write
from tests.case_types.professional_title.panels.test_expert import RAW

WHOLE = {
    **RAW,
    "relatives": [{"name": "李明", "relation": "子"}, {"name": "王芳"}],
    "co_authors": [{"name": "赵敏"}, {"name": "钱进"}],
    "disputes": [{"party": "演示公司"}],
    "absences": [{"first_day": "2026-12-01", "last_day": "2026-12-05"}],
    "phone": "0431-88880000",
}


def sheets(*rows: EntryRow) -> dict[str, ReadSheet]:
    return read(write(expert_book(rows)))


def test_what_is_written_comes_back() -> None:
    (line,) = expert_lines(sheets(EntryRow(cells_of(WHOLE))))
    assert (line.faults, line.number) == ({}, 4)
    assert line.answers == WHOLE


def test_a_wrong_cell_is_named_and_the_others_are_read() -> None:
    cells = list(cells_of(WHOLE))
    names = [one.column.name for one in columns()]
    cells[names.index("absences")] = "十二月"
    cells[names.index("level")] = "特级"
    cells[names.index("employer_name")] = ""
    (line,) = expert_lines(sheets(EntryRow(tuple(cells))))
    assert {names[place] for place in line.faults} == {"absences", "level", "employer_name"}


def test_what_only_the_office_knows_stays() -> None:
    known = {**WHOLE, "relatives": [{"name": "李明", "relation": "子", "identity_number": "X"}], "remark": "老专家"}
    laid = laid_over(known, {"relatives": [{"name": "李明"}, {"name": "新人"}], "title": "研究员"})
    assert laid["relatives"] == [known["relatives"][0], {"name": "新人"}]
    assert (laid["remark"], laid["title"]) == ("老专家", "研究员")


def test_an_empty_or_foreign_workbook_is_told() -> None:
    with pytest.raises(Expected, match="没有填写"):
        expert_lines(read(write(expert_book())))  # the example is none
    with pytest.raises(Expected, match="模板"):
        expert_lines({})
    mark = (("product", "talent-desk experts"), ("version", "00000000"))
    with pytest.raises(Expected, match="另一版本"):
        expert_lines(read(write(replace(expert_book(), mark=mark))))


def test_a_column_that_moved_is_told() -> None:
    found = sheets(EntryRow(cells_of(WHOLE)))
    rows = [list(row) for row in found[ENTRIES].rows]
    rows[1][1], rows[1][2] = rows[1][2], rows[1][1]
    found[ENTRIES] = ReadSheet(tuple(tuple(row) for row in rows))
    with pytest.raises(Expected, match="姓名"):
        expert_lines(found)
