"""Years as spreadsheets write them: marks, encodings, separators, heads, day numbers; every bad row by its number."""

from __future__ import annotations

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.errors import Expected
from desktop.policy.book.years.year_sheet import read_sheet
from desktop.policy.book.years.year_text import DayText, read_year, write_year

PLAIN = "日期,类型,名称,结束日期\n2027-01-01,休,元旦,2027-01-03\n2027-01-09,班,,\n"
EXPECTED = (
    DayText(date(2027, 1, 1), True, "元旦"),
    DayText(date(2027, 1, 2), True, "元旦"),
    DayText(date(2027, 1, 3), True, "元旦"),
    DayText(date(2027, 1, 9), False),
)


@pytest.mark.parametrize(
    "data",
    [
        PLAIN.encode(),
        PLAIN.encode("utf-8-sig"),
        PLAIN.encode("gbk"),
        PLAIN.encode("utf-16"),
        PLAIN.replace("\n", "\r\n").encode("gbk"),
        PLAIN.replace(",", ";").encode(),
        PLAIN.replace(",", "\t").encode("utf-16"),
        PLAIN.split("\n", 1)[1].encode(),  # no head
        PLAIN.replace("\n", ",,,\n").encode(),  # empty columns at the right
        ("\n,,,\n" + PLAIN + "\n,,,\n").encode(),
        "名称,日期（开始）,至,休班\n元旦,2027/1/1,2027/1/3,放假\n,2027年1月9日,,补班\n".encode(),
        "日期,类型,名称,结束日期\n46388,off,元旦,46390.0\n20270109,work,,\n".encode(),
        "日期,类 型,名称,结束日期\n".replace(" ", "").encode() + "１月１日,休,元旦,1月3日\n1月 9日,调休上班\n".encode(),
        'date,type,name,until\n"2027-01-01",1,元旦,"2027-01-03 00:00:00"\n2027.1.9,0,,\n'.encode(),
    ],
    ids=range(14),
)
def test_what_spreadsheets_write_is_read(data: bytes) -> None:
    sheet = read_sheet(data, 2027)
    assert sheet.troubles == ()
    assert sheet.days == EXPECTED


@pytest.mark.parametrize(
    ("row", "part"),
    [
        ("2027-02-30,休", "没有“2027-02-30”"),
        ("元旦,休", "读不懂"),
        (",休", "没有写日期"),
        ("2027-01-01,玩", "类型"),
        ("2027-01-01,", "类型"),
        ("2027-01-05,休,,2027-01-01", "早于"),
        ("2027-01-01,休,,2027-12-31", "最多"),
        ("1000000,休", "读不懂"),
    ],
)
def test_a_bad_row_is_told_by_its_number_and_the_others_are_read(row: str, part: str) -> None:
    sheet = read_sheet(f"日期,类型,名称,结束日期\n2027-01-01,休\n{row}\n2027-01-02,休\n".encode(), 2027)
    assert [trouble.row for trouble in sheet.troubles] == [3]
    assert part in sheet.troubles[0].says
    assert len(sheet.days) == 2


@pytest.mark.parametrize(
    "data", [b"", b" \n,,\n", b"\x00\x01\x02", b"\xff\xfe\x00", "名称,备注\n元旦,\n".encode(), b"x" * 300_000]
)
def test_what_is_no_sheet_at_all_is_refused(data: bytes) -> None:
    with pytest.raises(Expected) as trouble:
        read_sheet(data, 2027)
    assert trouble.value.field == "file"


@given(st.binary(max_size=400))
def test_no_bytes_bring_it_down(data: bytes) -> None:
    with suppress(Expected):
        read_sheet(data, 2027)


DAYS = st.builds(DayText, st.dates(), st.booleans(), st.sampled_from(["", "元旦", "国庆节、中秋节"]))


@given(st.lists(DAYS, max_size=40))
def test_what_is_written_is_read_again(days: list[DayText]) -> None:
    assert list(read_year(write_year(days))) == sorted(days)
