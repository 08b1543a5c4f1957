"""Rows of a specialty come before those of its series, and those before the ones for all."""

from __future__ import annotations

from datetime import date

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.modes import ModesChapter

CHAPTER = PolicyLibrary.read(resource("resources", "policy")).chapter("professional_title/modes", ModesChapter)
DAY = date(2025, 12, 31)


def test_which_rows_speak() -> None:
    assert [row.id for row in CHAPTER.modes_of("engineering", "软件开发", "ZJ", DAY)] == ["software_telecom"]
    assert [row.id for row in CHAPTER.modes_of("engineering", "机械", "FG", DAY)] == ["technical_senior"]
    assert [row.id for row in CHAPTER.modes_of("museum", "", "FG", DAY)] == ["others"]


def test_every_level_of_every_series_has_a_row() -> None:
    for series in ("engineering", "accounting", "translation", "health", "school_teaching"):
        for level in ("ZG", "FG", "ZJ", "ZL"):
            assert CHAPTER.modes_of(series, "", level, DAY), (series, level)


def test_terms_of_exams() -> None:
    found = CHAPTER.exam_of("accounting", "national", DAY)
    assert found is not None
    assert (found.years, found.confidence.value) == (3, "confirmed")
    other = CHAPTER.exam_of("economics", "provincial", DAY)
    assert other is not None
    assert (other.years, other.confidence.value) == (1, "to_check")


def test_a_specialty_is_known_however_it_is_written() -> None:
    for written in ("软件", "软 件工程", "软\u200b件", "计算机軟件", "通讯工程", "通信"):
        assert [row.id for row in CHAPTER.modes_of("engineering", written, "ZJ", DAY)] == ["software_telecom"], written
    for other in ("电子硬件（不含软件）", "软件园物业", "非软件类"):
        assert "software_telecom" not in {row.id for row in CHAPTER.modes_of("engineering", other, "ZJ", DAY)}, other
