"""Cells come as they stand; a broken workbook is told as such, whatever bytes it lost."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime
from io import BytesIO

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.documents.sheets.read import read


def workbook() -> bytes:
    kept = BytesIO()
    book = xlsxwriter.Workbook(kept)
    sheet = book.add_worksheet("名册")
    sheet.write_datetime(0, 0, datetime(2026, 3, 1), book.add_format({"num_format": "yyyy-mm-dd"}))  # noqa: DTZ001
    sheet.write_string(0, 1, "007")
    sheet.write_formula(1, 0, '="A"&"B"', None, "AB")
    sheet.merge_range(2, 0, 4, 0, "同一单位")
    book.add_worksheet("藏").very_hidden()
    book.close()
    return kept.getvalue()


def test_cells_dates_formulas_and_merged_areas() -> None:
    sheets = read(workbook())
    rows = sheets["名册"].rows
    assert rows[0] == (date(2026, 3, 1), "007")
    assert rows[1][0] == "AB"
    assert sheets["名册"].merged == (((2, 0), (4, 0)),)
    assert "藏" in sheets


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 10_000), byte=st.integers(0, 255), cut=st.booleans())
def test_a_damaged_workbook_is_read_or_told_never_a_fault(place: int, byte: int, cut: bool) -> None:
    whole = workbook()
    place %= len(whole)
    damaged = whole[:place] if cut else whole[:place] + bytes([byte]) + whole[place + 1 :]
    with suppress(Expected):
        read(damaged)


def test_not_a_workbook() -> None:
    with pytest.raises(Expected):
        read(b"PK\x05\x06" + bytes(18))
