"""Reads a workbook's cells as they stand: values only, formulas by their last result; nothing in it is run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from io import BytesIO

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.documents.sheets.inspect import broken, must_be_readable

Cell = str | int | float | bool | date | datetime | time | timedelta
Area = tuple[tuple[int, int], tuple[int, int]]  # (row, column) of the first and the last cell, from 0


@dataclass(frozen=True)
class ReadSheet:
    """One sheet from its first cell on; an empty cell is "". `merged` are the areas shown as one cell."""

    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Area, ...] = ()


def read(data: bytes) -> dict[str, ReadSheet]:
    """The sheets of an .xlsx by name, hidden ones too.

    Raises `Expected` for a file that is none, is encrypted, broken, or too large (`inspect.must_be_readable`).
    """
    must_be_readable(data)
    import python_calamine as calamine

    try:
        with calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            found: dict[str, ReadSheet] = {}
            for name in book.sheet_names:
                sheet = book.get_sheet_by_name(name)
                rows = tuple(tuple(row) for row in sheet.to_python(skip_empty_area=False))
                found[name] = ReadSheet(rows, tuple(sheet.merged_cell_ranges or ()))
            return found
    except calamine.PasswordError as trouble:
        raise Expected(_("文件设有打开密码，读不了。"), _("请在 Excel 或 WPS 中取消密码后另存。")) from trouble
    except (calamine.CalamineError, ValueError, OSError) as trouble:
        raise broken() from trouble
