"""The 27 series and their levels."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.errors import Expected
from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.series import SeriesChapter

DAY = date(2025, 12, 31)
CHAPTER = PolicyLibrary.read(resource("resources", "policy")).chapter("professional_title/series", SeriesChapter)


def test_there_are_27_with_a_name_at_every_level_from_assistant_up() -> None:
    assert [one.number for one in CHAPTER.series] == list(range(1, 28))
    assert all({"ZG", "FG", "ZJ", "ZL"} <= set(one.names) for one in CHAPTER.series if one.key != "technical_school")
    lowest = {one.key for one in CHAPTER.series if "YJ" in one.names}
    assert lowest == {
        "health", "engineering", "agriculture", "library", "archives", "arts_crafts", "technical_school", "experiment",
        "vocational_school", "school_teaching", "ship",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("series", "level", "name"),
    [
        ("engineering", "ZG", "正高级工程师"),
        ("engineering", "YJ", "技术员"),
        ("translation", "ZG", "译审"),
        ("accounting", "FG", "高级会计师"),
        ("accounting", "YJ", ""),
        ("economics", "ZJ", "经济师/人力资源管理师/知识产权师"),
        ("natural_science", "ZL", "研究实习员"),
        ("audit", "ZJ", "审计师"),
    ],
)
def test_names(series: str, level: str, name: str) -> None:
    assert CHAPTER.series_of(series, DAY).name_at(level) == name  # type: ignore[arg-type]


def test_below() -> None:
    engineering, accounting = CHAPTER.series_of("engineering", DAY), CHAPTER.series_of("accounting", DAY)
    assert CHAPTER.below("ZG", engineering) == "FG"
    assert CHAPTER.below("ZL", engineering) == "YJ"
    assert CHAPTER.below("ZL", accounting) is None


def test_a_series_nobody_knows() -> None:
    with pytest.raises(Expected) as trouble:
        CHAPTER.series_of("lawyer", DAY)
    assert trouble.value.field == "target_series"
