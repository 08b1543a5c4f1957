"""Files that are no rosters, or would burst, are told what they are before anything reads them."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
import xlsxwriter

from desktop.basics.errors import Expected
from desktop.documents.sheets.inspect import LARGEST, must_be_readable
from desktop.documents.sheets.scan import ROWS


def workbook(fill) -> bytes:
    kept = BytesIO()
    book = xlsxwriter.Workbook(kept)
    fill(book.add_worksheet("名册"))
    book.close()
    return kept.getvalue()


def packed(**parts: bytes) -> bytes:
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in parts.items():
            file.writestr(name.replace("__", "/"), data)
    return kept.getvalue()


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "空的"),
        ("姓名,护照\n金,M1\n".encode(), ".csv"),
        (b"\xff\xfe" + "姓名\t护照".encode("utf-16-le"), ".csv"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "旧格式"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "密码"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "不是 Excel"),
        (b"PK\x03\x04 broken", "损坏"),
        (packed(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), ".ods"),
        (packed(xl__workbook_xml=b""), "不是 .xlsx"),
        (b"PK" + bytes(LARGEST), "过大"),
    ],
)
def test_what_is_no_workbook_is_told_what_it_is(data: bytes, says: str) -> None:
    with pytest.raises(Expected) as trouble:
        must_be_readable(data)
    assert says in trouble.value.what
    assert trouble.value.remedy or "损坏" in says


def test_a_workbook_passes() -> None:
    must_be_readable(workbook(lambda sheet: sheet.write(0, 0, "好")))


def test_a_part_that_unpacks_to_very_much_is_refused() -> None:
    bomb = packed(**{"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": bytes(40_000_000)})
    assert len(bomb) < 100_000
    with pytest.raises(Expected, match="展开后过大"):
        must_be_readable(bomb)


def test_one_cell_far_away_is_refused_before_it_makes_a_sheet_of_millions() -> None:
    with pytest.raises(Expected, match="A20001"):
        must_be_readable(workbook(lambda sheet: sheet.write(ROWS, 0, "远")))
    with pytest.raises(Expected, match="XFD1"):
        must_be_readable(workbook(lambda sheet: sheet.write(0, 16_383, "远")))


def test_formatted_but_empty_cells_far_away_do_no_harm() -> None:
    kept = BytesIO()
    book = xlsxwriter.Workbook(kept)
    sheet = book.add_worksheet()
    sheet.write_blank(1_000_000, 5, None, book.add_format({"bold": True}))
    sheet.write(0, 0, "好")
    book.close()
    must_be_readable(kept.getvalue())


def test_a_formula_that_failed_or_was_never_worked_out_is_named() -> None:
    with pytest.raises(Expected, match="单元格 B3 的公式出错"):
        must_be_readable(workbook(lambda sheet: sheet.write_formula(2, 1, "=1/0", None, "#DIV/0!")))
    with pytest.raises(Expected, match="没有算出结果"):
        must_be_readable(workbook(lambda sheet: sheet.write_formula(2, 1, "=A1", None, "")))
    must_be_readable(workbook(lambda sheet: sheet.write_formula(2, 1, "=A1", None, "值")))


def test_macros_are_refused() -> None:
    with pytest.raises(Expected, match="宏"):
        must_be_readable(packed(**{"xl/workbook.xml": b"<workbook/>", "xl/vbaProject.bin": b"x"}))


FAR = [
    '<row r="1048576"><c r = "XFD1048576" t="n"><v>1</v></c></row>',
    '<row r="1048576"><c t="n"><v>1</v></c></row>',
    '<row r="30000"><c r="&#88;FD1048576" t="n"><v>1</v></c></row>',
    "<row r='20001'\n><c\nr='A20001'><is><t>x</t></is></c></row>",
    '<row r="1">' + '<c t="n"><v>1</v></c>' * 301 + "</row>",
    "".join('<row><c t="n"><v>1</v></c></row>' for _row in range(20_001)),
]


@pytest.mark.parametrize("place", ["xl/worksheets/sheet1.xml", "xl/elsewhere/anything.bin"])
@pytest.mark.parametrize("rows", FAR, ids=lambda rows: rows[:40])
def test_a_far_cell_is_found_however_it_is_written(rows: str, place: str) -> None:
    named = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{named}"><sheetData>{rows}</sheetData></worksheet>'
    with pytest.raises(Expected, match="超出名册的范围"):
        must_be_readable(packed(**{"xl/workbook.xml": b"<workbook/>", place: sheet.encode()}))


def test_a_sheet_that_declares_entities_is_broken() -> None:
    cell = '<row r="1"><c><v>&a;</v></c></row>'
    sheet = f'<!DOCTYPE a [<!ENTITY a "aaaa">]><worksheet><sheetData>{cell}</sheetData></worksheet>'
    with pytest.raises(Expected, match="损坏"):
        must_be_readable(packed(**{"xl/workbook.xml": b"<workbook/>", "xl/worksheets/sheet1.xml": sheet.encode()}))
