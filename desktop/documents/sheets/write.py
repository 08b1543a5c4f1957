"""Draws a workbook to be filled in: groups, headings, help, drop-downs, text formats, a hidden mark."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final

from desktop.documents.sheets.formats import Formats
from desktop.documents.sheets.parts import (
    CHOICES,
    ENTRIES,
    FIRST_ENTRY,
    GUIDE,
    MARK,
    READY,
    REMARK,
    EntryBook,
    EntryRow,
    SheetColumn,
)

if TYPE_CHECKING:
    from xlsxwriter.worksheet import Worksheet

_CELL: Final = 32_767  # signs a cell holds
_SAYS: Final = 250  # signs of a message beside a cell
_HEADS: Final = 31  # signs of such a message's title
_LINE: Final = 15.5  # points of a line
_WIDE: Final = (52, 62)  # width of the guide's columns of words
_REMARK: Final = (16, 46)  # width of the first column: in a template, and where rows come back with reasons
_MAY: Final = {
    "format_cells": True, "format_columns": True, "format_rows": True, "insert_rows": True, "delete_rows": True,
    "sort": True, "autofilter": True,
}  # fmt: skip


def write(book: EntryBook) -> bytes:
    """The workbook as .xlsx bytes.

    Headings and help are locked (without a password), entries are not; every text column keeps its digits. Rows given
    stand under the samples, their wrong cells coloured and remarked.
    """
    import xlsxwriter

    kept = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    made = xlsxwriter.Workbook(kept, options)
    made.set_properties({"title": book.title, "author": book.author})
    formats = Formats(made)
    entries, guide = made.add_worksheet(ENTRIES), made.add_worksheet(GUIDE)
    offered = _choices(made, book)
    _heads(entries, formats, book)
    _columns(entries, formats, book, offered)
    _rows(entries, formats, book)
    _guide(guide, formats, book)
    _mark(made, book)
    entries.activate()
    made.close()
    return kept.getvalue()


def _heads(sheet: Worksheet, formats: Formats, book: EntryBook) -> None:
    sheet.set_row(0, 24)
    sheet.set_row(1, 32)
    sheet.set_row(2, 48)
    sheet.write_string(0, 0, "", formats.band(0))
    sheet.write_string(1, 0, REMARK, formats.head(0, required=False))
    sheet.write_string(2, 0, "本列不用填写；导入后在此说明未能收下的原因。", formats.help)
    column = 1
    for number, (group, members) in enumerate(groupby(book.columns, key=lambda one: one.group)):
        many = list(members)
        if len(many) > 1:
            sheet.merge_range(0, column, 0, column + len(many) - 1, group, formats.band(number))
        else:
            sheet.write_string(0, column, group, formats.band(number))
        for one in many:
            sheet.write_string(1, column, one.heading, formats.head(number, required=one.required))
            sheet.write_string(2, column, one.help, formats.help)
            column += 1
    sheet.freeze_panes(FIRST_ENTRY, 3)
    sheet.protect("", _MAY)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0, 1)
    sheet.set_selection(FIRST_ENTRY + len(book.samples), 1, FIRST_ENTRY + len(book.samples), 1)


def _columns(sheet: Worksheet, formats: Formats, book: EntryBook, offered: dict[str, str]) -> None:
    sheet.set_column(0, 0, _REMARK[bool(book.rows)], formats.remark)
    last = FIRST_ENTRY + max(READY, len(book.rows)) - 1
    for column, one in enumerate(book.columns, start=1):
        sheet.set_column(column, column, one.width, formats.entry(one.kind))
        sheet.data_validation(FIRST_ENTRY, column, last, column, _validation(one, offered))


def _validation(one: SheetColumn, offered: dict[str, str]) -> dict[str, Any]:
    """What a cell says when it is entered, and what it refuses: choices strictly, days and numbers with a warning."""
    rule: dict[str, Any] = {"validate": "any"}
    if one.kind == "choice":
        rule = {
            "validate": "list", "source": offered[one.key], "error_type": "stop", "error_title": "请从列表中选择",
            "error_message": "这一格只能填下拉列表里的项目。",
        }  # fmt: skip
    elif one.kind == "day":
        rule = {
            "validate": "date", "criteria": "between", "minimum": "=DATE(1900,1,1)", "maximum": "=DATE(2199,12,31)",
            "error_type": "warning", "error_title": "不像日期", "error_message": "请写作 2026-03-01。仍要保留吗？",
        }  # fmt: skip
    elif one.kind == "number":
        rule = {
            "validate": "decimal", "criteria": ">=", "value": 0, "error_type": "warning", "error_title": "不像数字",
            "error_message": "请只填数字，不写单位。仍要保留吗？",
        }  # fmt: skip
    rule |= {"input_title": one.heading[:_HEADS], "ignore_blank": True}
    if one.help:
        rule["input_message"] = one.help[:_SAYS]
    return rule


def _rows(sheet: Worksheet, formats: Formats, book: EntryBook) -> None:
    row = FIRST_ENTRY
    for sample in book.samples:
        sheet.write_string(row, 0, sample.remark, formats.sample("text"))
        for column, (one, cell) in enumerate(zip(book.columns, sample.cells, strict=True), start=1):
            _put(sheet, row, column, cell, formats.sample(one.kind))
        row += 1
    for entry in book.rows:
        _entry(sheet, formats, book, row, entry)
        row += 1


def _entry(sheet: Worksheet, formats: Formats, book: EntryBook, row: int, entry: EntryRow) -> None:
    sheet.set_row(row, _height(entry.remark, _REMARK[True]))
    sheet.write_string(row, 0, entry.remark[:_CELL], formats.fault_remark)
    for column, (one, cell) in enumerate(zip(book.columns, entry.cells, strict=True), start=1):
        why = entry.faults.get(column - 1, "")
        _put(sheet, row, column, cell, formats.fault(one.kind) if why else formats.entry(one.kind))
        if why:
            sheet.write_comment(row, column, why[:_CELL], {"x_scale": 1.6, "author": "", "font_size": 10})


def _height(text: str, width: float) -> float:
    """Points a row needs for a text in a column this wide; programs do not all find out by themselves."""
    signs = (sum(2 if ord(sign) > 0x2E7F else 1 for sign in line) for line in text.split("\n"))
    return _LINE * sum(max(1, -int(-count // (width - 1))) for count in signs)


def _put(sheet: Worksheet, row: int, column: int, cell: str | float | date, look: Any) -> None:
    """A text stays a text whatever its column: it shows what was typed, and is read alike."""
    if isinstance(cell, str):
        sheet.write_string(row, column, cell[:_CELL], look)
    elif isinstance(cell, date):
        sheet.write_datetime(row, column, datetime.combine(cell, time()), look)
    else:
        sheet.write_number(row, column, cell, look)


def _choices(made: Any, book: EntryBook) -> dict[str, str]:
    """The hidden sheet of what drop-downs offer, one column each; gives where each list stands, by column key."""
    sheet = made.add_worksheet(CHOICES)
    sheet.hide()
    placed: dict[str, str] = {}
    known: dict[tuple[str, ...], str] = {}
    for one in book.columns:
        if one.kind != "choice":
            continue
        if one.choices not in known:
            column = len(known)
            sheet.write_column(0, column, one.choices)
            letter = _letters(column)
            known[one.choices] = f"='{CHOICES}'!${letter}$1:${letter}${len(one.choices)}"
        placed[one.key] = known[one.choices]
    return placed


def _letters(column: int) -> str:
    from xlsxwriter.utility import xl_col_to_name

    return str(xl_col_to_name(column))


def _guide(sheet: Worksheet, formats: Formats, book: EntryBook) -> None:
    sheet.hide_gridlines(2)
    for column, width in enumerate((4, 26, 8, 10, *_WIDE)):
        sheet.set_column(column, column, width)
    sheet.set_row(0, 30)
    sheet.write_string(0, 1, book.title, formats.title)
    row = 1
    for number, line in enumerate(book.guide, start=1):
        sheet.merge_range(row, 1, row, 5, f"{number}. {line}", formats.guide)
        sheet.set_row(row, 18 if len(line) < 76 else 34)
        row += 1
    row += 1
    for column, word in enumerate(("栏目", "必填", "填法", "说明", "可选项目"), start=1):
        sheet.write_string(row, column, word, formats.head(0, required=False))
    first = row
    for one in book.columns:
        row += 1
        told = tuple(_told(one))
        sheet.set_row(row, max(_height(told[3], _WIDE[0]), _height(told[4], _WIDE[1])))
        for column, word in enumerate(told, start=1):
            sheet.write_string(row, column, word, formats.told)
    sheet.freeze_panes(first + 1, 0)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.protect("", {"format_columns": True, "format_rows": True})


_WAYS: Final = {"text": "文字", "number": "数字", "day": "日期", "choice": "下拉选择"}
_MANY: Final = 24  # choices written out in the guide


def _told(one: SheetColumn) -> Iterator[str]:
    yield one.title
    yield "必填" if one.required else ""
    yield _WAYS[one.kind]
    yield one.help
    yield "、".join(one.choices) if len(one.choices) <= _MANY else f"共 {len(one.choices)} 项，见下拉列表"


def _mark(made: Any, book: EntryBook) -> None:
    sheet = made.add_worksheet(MARK)
    sheet.very_hidden()
    for row, (name, value) in enumerate(book.mark):
        sheet.write_string(row, 0, name)
        sheet.write_string(row, 1, value)
