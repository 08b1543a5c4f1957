from __future__ import annotations

import zipfile
from xml.etree import ElementTree as ET

from desktop.casework.filings.issue_filing import issue_filing
from desktop.casework.filings.void_filing import void_filing
from desktop.casework.intake.read_case import read_case
from desktop.casework.people.save_person import save_person
from desktop.casework.register.book.export_register import export_register
from desktop.casework.register.outgoing.find_register import find_register

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def test_hostile_cells_are_words_and_numbers_keep_their_digits(office, case_id, tmp_path):
    hostile, person = '=HYPERLINK("x")', read_case(office, case_id).person_id
    save_person(office, person, {"chinese_name": hostile, "former_chinese_national": True})
    issued = issue_filing(office, case_id, "receipt")
    void_filing(office, issued.filing_id, "+cmd|' /C calc'!A0")
    path = export_register(office, find_register(office), tmp_path / "book.xlsx")
    with zipfile.ZipFile(path) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
        strings = ET.fromstring(book.read("xl/sharedStrings.xml"))  # noqa: S314 - our own file
        texts = ["".join(item.itertext()) for item in strings.iter(f"{MAIN}si")]
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet.lower()
    assert {hostile, issued.number, "+cmd|' /C calc'!A0"} <= set(texts)
