"""One cell read as its column asks."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest

from desktop.case_types.roster.asked import asked
from desktop.case_types.roster.cells import read_cell, shown
from desktop.case_types.roster.unreadable import Unreadable

COLUMNS = {one.key: one for one in asked("work_permit_extend")}


@pytest.mark.parametrize(
    ("key", "cell", "answer"),
    [
        ("person.passport_number", " m０１23 4567 ", "M01234567"),
        ("person.surname", "ＫＩＭ　", "KIM"),
        ("person.email", "ａ＠example.com", "a@example.com"),
        ("person.birth_date", date(1988, 3, 1), "1988-03-01"),
        ("person.birth_date", datetime(1988, 3, 1, 8, 30), "1988-03-01"),  # noqa: DTZ001
        ("person.birth_date", 19880301.0, "1988-03-01"),
        ("person.nationality", "韩国", "KOR"),
        ("person.nationality", " germany ", "DEU"),
        ("person.nationality", "kor", "KOR"),
        ("person.former_chinese_national", "否", False),
        ("person.former_chinese_national", True, True),
        ("case.permit_class", "Ａ类", "A"),
        ("case.permit_class", "B类（外国专业人才）", "B"),
        ("case.annual_pay_yuan", "２００，０００", 200000),
        ("case.annual_pay_yuan", "200,000.50 元", 200000.5),
        ("case.annual_pay_yuan", 180000.0, 180000),
        ("person.phone", 13800000000.0, "13800000000"),
        ("case.duties", "负责 研发　", "负责 研发"),
        ("case.post", "\u3000", None),
        ("case.post", "", None),
    ],
)
def test_what_is_read(key: str, cell: object, answer: object) -> None:
    assert read_cell(COLUMNS[key], cell) == answer


@pytest.mark.parametrize(
    ("key", "cell", "says"),
    [
        ("person.passport_number", 729123456.0, "存成了数值"),
        ("person.birth_date", 46082.0, "不是日期"),
        ("person.birth_date", time(8, 0), "时间"),
        ("person.birth_date", "下月", "不是真实存在的日期"),
        ("case.annual_pay_yuan", "二十万", "不是数字"),
        ("case.annual_pay_yuan", "1,00,000", "不是数字"),
        ("person.former_chinese_national", "也许", "“是”或“否”"),
        ("person.sex", "先生", "下拉列表"),
        ("case.post", date(2026, 1, 1), "时间"),
        ("case.post", True, "逻辑值"),
        ("person.surname", float("inf"), "超出范围"),
        ("person.surname", float("nan"), "超出范围"),
        ("person.chinese_name", float("-inf"), "超出范围"),
        ("case.annual_pay_yuan", float("inf"), "超出范围"),
        ("case.annual_pay_yuan", float("nan"), "超出范围"),
        ("person.birth_date", float("nan"), "超出范围"),
    ],
)
def test_what_cannot_be_read_says_why(key: str, cell: object, says: str) -> None:
    with pytest.raises(Unreadable) as trouble:
        read_cell(COLUMNS[key], cell)
    assert says in trouble.value.says


def test_cells_are_shown_as_people_see_them() -> None:
    assert shown(729123456.0) == "729123456"
    assert shown(1.5) == "1.5"
    assert shown(datetime(2026, 1, 2)) == "2026-01-02"  # noqa: DTZ001
    assert shown("\u00a0 a \u200b b ") == "a b"
    assert shown("软\u200b件") == "软件"  # an invisible sign parts no word
