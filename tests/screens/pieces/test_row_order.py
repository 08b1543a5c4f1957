"""Rows in the order of a column."""

from __future__ import annotations

from desktop.screens.pieces.row_order import sorted_by


def test_chinese_by_its_sounds_numbers_by_their_size_what_is_empty_last():
    names = ["张示例", "", "阿一", "—", "李示例"]
    assert sorted_by(names, str) == ["阿一", "李示例", "张示例", "", "—"]
    assert sorted_by(names, str, ascending=False) == ["张示例", "李示例", "阿一", "", "—"]
    assert sorted_by(["12 人", "9 人", "100 人"], str) == ["9 人", "12 人", "100 人"]


def test_rows_alike_keep_their_order_either_way():
    rows = [("甲", 1), ("乙", 2), ("甲", 3)]
    for ascending in (True, False):
        found = sorted_by(rows, lambda row: row[0], ascending=ascending)
        assert [number for name, number in found if name == "甲"] == [1, 3]
