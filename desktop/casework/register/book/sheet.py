"""A list of lines as a spreadsheet in which every cell is a text: numbers keep their digits, no name is a formula."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from pathlib import Path
from typing import Final

from desktop.basics.errors import Expected
from desktop.basics.language import _
from desktop.documents.typeset.text import clean

FULL: Final = 32_767  # what a cell of a spreadsheet holds, counted in UTF-16 units


def text_sheet(title: str, columns: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]]) -> bytes:
    """The workbook's bytes. In: the sheet's name, columns (title already translated, width in characters), rows.

    Unseen signs (controls, direction marks) are left out; what is longer than a cell holds ends with an ellipsis.
    """
    import xlsxwriter

    kept = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(kept, options)
    text = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
    head = book.add_format({"bold": True, "bottom": 1, "num_format": "@"})
    sheet = book.add_worksheet(title)
    for column, (name, width) in enumerate(columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, head)
    count = 0
    for count, row in enumerate(rows, start=1):
        for column, value in enumerate(row):
            sheet.write_string(count, column, fitting(value), text)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(count, 1), len(columns) - 1)
    sheet.repeat_rows(0)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    book.close()
    return kept.getvalue()


def fitting(value: str) -> str:
    """A text as a cell can hold it."""
    text = clean(value)
    units = len(text) + sum(ord(char) > 0xFFFF for char in text)
    if units <= FULL:
        return text
    cut, room = 0, FULL - 1
    while cut < len(text) and room >= (2 if ord(text[cut]) > 0xFFFF else 1):
        room -= 2 if ord(text[cut]) > 0xFFFF else 1
        cut += 1
    return f"{text[:cut]}…"


def write_out(path: Path, data: bytes) -> None:
    """Write the bytes. Raises `Expected` when the file cannot be written."""
    try:
        path.write_bytes(data)
    except OSError as trouble:
        raise Expected(
            _("写不到这个文件：{why}").format(why=trouble.strerror or ""), _("请换一个位置。"), field="path"
        ) from trouble
