"""What is short and the other ways on the opinion, in Chinese as papers have it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.case_types.work_permit.papers.other_ways import other_ways
from desktop.documents.parts import Rows, Words
from desktop.policy.nearest import OtherWay, Shortfall
from desktop.policy.verdict import Verdict

BARE = Verdict(date(2025, 12, 31), "0" * 12, None, "不能申报评审。", classed=False)


def test_nothing_where_nothing_is_told() -> None:
    assert other_ways(BARE) == []


def test_both_are_told() -> None:
    until = date(2026, 1, 10)
    told = replace(
        BARE,
        shortfalls=(Shortfall("title_ladder", 10, "days", "学历、资历差10天，2026-01-10 满", until),),
        other_ways=(
            OtherWay("professional_title_recognition", "engineering", "ZL", "助理工程师认定", "满1年", open=True),
            OtherWay("professional_title_review", "engineering", "ZL", "助理工程师评审", "满2年", from_day=until),
            OtherWay("professional_title_exceptional", "engineering", "FG", "高级工程师破格申报", "两名推荐"),
        ),
    )
    short, _head, table = other_ways(told)
    assert isinstance(short, Words)
    assert isinstance(table, Rows)
    assert "差10天，2026年1月10日满" in short.text
    assert [row[1] for row in table.rows] == ["符合", "2026年1月10日起", "可以考虑"]
