from __future__ import annotations

import io
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desktop.casework.register.book.sheet import FULL, fitting, text_sheet
from desktop.documents.typeset.text import clean

HOSTILE = [
    "=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", '=HYPERLINK("x")', "00123", "http://x", "_x0041_", "\x07甲",
    "\u202e乙", "'", "TRUE", "2026-11-23", "𠮷" * 40, " 前后 ",
]  # fmt: skip


def read(data: bytes) -> list[list[object]]:
    return CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()


def test_hostile_words_come_back_as_words() -> None:
    data = text_sheet("册", [("甲", 10)], [[word] for word in HOSTILE])
    assert [row[0] for row in read(data)] == ["甲", *(clean(word) for word in HOSTILE)]
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        sheet = book.read("xl/worksheets/sheet1.xml").decode()
    assert "<f>" not in sheet
    assert 't="s"' in sheet
    assert "hyperlink" not in sheet.lower()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_text_is_a_text_cell(word: str) -> None:
    rows = read(text_sheet("册", [("甲", 10), ("乙", 10)], [[word, "末"]]))
    assert rows[1] == [clean(word), "末"]


def test_what_a_cell_cannot_hold_is_cut_where_it_ends_and_says_so() -> None:
    for text in ("长" * 40_000, "𠮷" * 20_000, "a𠮷" * 15_000):
        kept = fitting(text)
        assert len(kept.encode("utf-16-le")) // 2 <= FULL
        assert kept.endswith("…")
        assert text.startswith(kept[:-1])
    assert fitting("长" * FULL) == "长" * FULL
