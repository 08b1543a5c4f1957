"""The workbook we draw: headings locked, entries not, drop-downs, text columns, a hidden mark."""

from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO

from desktop.documents.sheets.parts import CHOICES, ENTRIES, GUIDE, MARK, EntryBook, EntryRow, SheetColumn
from desktop.documents.sheets.read import read
from desktop.documents.sheets.write import write

COUNTRIES = tuple(f"国家{number}" for number in range(300))
BOOK = EntryBook(
    "试填　名册",
    (
        SheetColumn("name", "姓名", "人", "text", required=True, help="与护照一致"),
        SheetColumn("born", "出生日期", "人", "day"),
        SheetColumn("country", "国籍", "人", "choice", choices=COUNTRIES),
        SheetColumn("pay", "年薪", "岗位", "number"),
    ),
    ("一行一人。",),
    (("product", "x"), ("version", "1")),
    samples=(EntryRow(("=1+1", "1988-01-02", "国家1", "100"), "示例"),),
)


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(BytesIO(data)) as packed:
        return {name: packed.read(name).decode("utf-8") for name in packed.namelist() if name.endswith(".xml")}


def test_headings_groups_stars_and_the_mark_stand_where_they_are_read() -> None:
    sheets = read(write(BOOK))
    assert list(sheets) == [ENTRIES, GUIDE, CHOICES, MARK]
    rows = sheets[ENTRIES].rows
    assert rows[0][1:5] == ("人", "", "", "岗位")
    assert rows[1][:3] == ("说明", "★姓名", "出生日期")
    assert rows[2][1] == "与护照一致"
    assert rows[3][:2] == ("示例", "=1+1"), "a text that looks like a formula stays a text"
    assert sheets[MARK].rows == (("product", "x"), ("version", "1"))
    assert sheets[CHOICES].rows[299] == ("国家299",)


def test_entries_are_unlocked_and_headings_are_not() -> None:
    xml = parts(write(BOOK))
    sheet, styles = xml["xl/worksheets/sheet1.xml"], xml["xl/styles.xml"]
    assert "<sheetProtection" in sheet
    looks = re.findall(r"<xf [^>]*?(?:/>|>.*?</xf>)", styles.split("<cellXfs")[1].split("</cellXfs>")[0])
    columns = re.findall(r'<col min="(\d+)"[^>]*style="(\d+)"', sheet)
    assert len(columns) == 5
    assert all('locked="0"' in looks[int(style)] for _column, style in columns)
    head = re.search(r'<c r="B2" s="(\d+)"', sheet)
    assert head is not None
    assert 'locked="0"' not in looks[int(head[1])]


def test_drop_downs_days_and_numbers_are_checked_for_thousands_of_rows() -> None:
    sheet = parts(write(BOOK))["xl/worksheets/sheet1.xml"]
    rules = sheet.split("<dataValidation ")[1:]
    assert len(rules) == 4
    country = next(rule for rule in rules if 'type="list"' in rule)
    assert f"'{CHOICES}'!$A$1:$A$300" in country
    assert 'sqref="D4:D3003"' in country
    assert any('type="date"' in rule and 'errorStyle="warning"' in rule for rule in rules)


def test_rows_sent_back_show_why_beside_the_cell() -> None:
    back = replace(BOOK, samples=(), rows=(EntryRow(("金", "1988-13-01", "国家2", ""), "出生日期：不对", {1: "不对"}),))
    data = write(back)
    assert read(data)[ENTRIES].rows[3][:3] == ("出生日期：不对", "金", "1988-13-01")
    assert "不对" in parts(data)["xl/comments1.xml"]
