from __future__ import annotations

import io

import pytest
from python_calamine import CalamineWorkbook

from desktop.basics.errors import Expected
from desktop.casework.duties.roles import Role
from desktop.casework.register.book.export_incoming import export_incoming
from desktop.casework.register.incoming.find_incoming import find_incoming
from desktop.casework.register.incoming.register_incoming import register_incoming
from desktop.casework.register.incoming.void_incoming import void_incoming

HOSTILE = "=cmd|' /C calc'!A0"


def test_every_line_stands_in_the_sheet_with_its_words_voided_ones_too(office, tmp_path):
    one = register_incoming(office, {"received_on": "2026-11-20", "from_whom": HOSTILE, "title": "+1 关于@的函"})
    register_incoming(office, {"received_on": "2026-11-21", "from_whom": "演示省公安厅", "title": "第二件"})
    void_incoming(office, one.incoming_id, "-误登")
    path = export_incoming(office, find_incoming(office, order="number"), tmp_path / "in.xlsx")
    rows = CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes())).get_sheet_by_index(0).to_python()
    assert [row[0] for row in rows] == ["收文号", "收〔2026〕1号", "收〔2026〕2号"]
    assert (rows[1][4], rows[1][6], rows[1][-2:]) == (HOSTILE, "+1 关于@的函", ["已作废", "-误登"])


def test_who_may_not_take_the_book_away_writes_no_file(acting, tmp_path):
    with pytest.raises(Expected):
        export_incoming(acting(Role.AUDITOR), [], tmp_path / "in.xlsx")
    assert not list(tmp_path.glob("*.xlsx"))
