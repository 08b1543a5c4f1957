"""How levels are obtained, row by row of an independent table."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.reckoning.titles.eligibility.modes import exam_valid_until, mode_of

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2025, 12, 31)
EXAM = {
    "accounting": "ZL ZJ", "economics": "ZL ZJ", "statistics": "ZL ZJ", "audit": "ZL ZJ", "translation": "ZL ZJ",
    "publishing": "ZL ZJ", "health": "YJ ZL ZJ",
}  # fmt: skip


@pytest.mark.parametrize(("series", "level"), [(s, level) for s, levels in EXAM.items() for level in levels.split()])
@pytest.mark.parametrize("way", ["review", "recognition"])
def test_by_exam_alone(series: str, level: str, way: str) -> None:
    found = mode_of(LIBRARY, series, "", level, way, DAY)  # type: ignore[arg-type]
    assert found.exam_only
    assert not found.open
    assert found.row is not None
    assert "以考代评" in found.row.says


@pytest.mark.parametrize("specialty", ["计算机软件", "软件工程", "通信工程", "移动通信"])
@pytest.mark.parametrize("level", ["ZL", "ZJ"])
def test_software_and_telecommunications(specialty: str, level: str) -> None:
    assert mode_of(LIBRARY, "engineering", specialty, level, "review", DAY).exam_only  # type: ignore[arg-type]
    assert mode_of(LIBRARY, "engineering", specialty, "FG", "review", DAY).open
    assert mode_of(LIBRARY, "engineering", "机械设计", level, "review", DAY).open  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "series", ["engineering", "agriculture", "natural_science", "experiment", "arts_crafts", "archives"]
)
def test_reviewed_or_recognised(series: str) -> None:
    assert mode_of(LIBRARY, series, "", "ZL", "recognition", DAY).open
    assert mode_of(LIBRARY, series, "", "ZL", "review", DAY).open
    assert mode_of(LIBRARY, series, "", "ZJ", "review", DAY).open
    assert not mode_of(LIBRARY, series, "", "FG", "recognition", DAY).open
    doctor = mode_of(LIBRARY, series, "", "ZJ", "recognition", DAY)
    assert doctor.row is not None
    assert doctor.row.confidence == "to_check"


@pytest.mark.parametrize("series", ["accounting", "economics", "statistics", "audit"])
def test_exam_and_then_review(series: str) -> None:
    assert mode_of(LIBRARY, series, "", "FG", "review", DAY).needs_exam
    top = mode_of(LIBRARY, series, "", "ZG", "review", DAY)
    assert top.open
    assert not top.needs_exam


def test_other_series_are_reviewed_and_that_is_to_be_checked() -> None:
    found = mode_of(LIBRARY, "journalism", "", "FG", "review", DAY)
    assert found.open
    assert found.row is not None
    assert found.row.confidence == "to_check"


def test_a_passed_exam_lasts_so_long() -> None:
    passed = date(2022, 9, 10)
    assert exam_valid_until(LIBRARY, "accounting", "national", passed, DAY) == date(2025, 9, 10)
    assert exam_valid_until(LIBRARY, "accounting", "provincial", passed, DAY) == date(2023, 9, 10)
