"""The ladders against an independent table, written from the standards by hand: education → years of which title."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.titles.eligibility.ladders import EducationChapter, LadderChapter
from desktop.policy.book.titles.series import SeriesChapter

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2025, 12, 31)
CHAPTERS = {key: c for key, c in LIBRARY.chapters.items() if isinstance(c, LadderChapter)}
# rule set → target → (education, previous, years, years in the post)
TABLE = {
    "CN-2019-16": {
        "YJ": {("BACHELOR", None, 0, 0), ("SECONDARY", None, 0, 1)},
        "ZL": {
            ("SECOND_BACHELOR", None, 0, 0), ("BACHELOR", None, 0, 1), ("COLLEGE", "YJ", 2, 0),
            ("SECONDARY", "YJ", 4, 0),
        },
        "ZJ": {
            ("DOCTOR", None, 0, 0), ("SECOND_BACHELOR", "ZL", 2, 0), ("BACHELOR", "ZL", 4, 0),
            ("COLLEGE", "ZL", 4, 0),
        },
        "FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0)},
        "ZG": {("BACHELOR", "FG", 5, 0)},
    },
    "ACC": {
        "FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0), ("COLLEGE", "ZJ", 10, 0)},
        "ZG": {("BACHELOR", "FG", 5, 0)},
    },
    "ECON": {
        "FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0), ("COLLEGE", "ZJ", 10, 0)},
        "ZG": {("BACHELOR", "FG", 5, 0)},
    },
    "STAT-AUDIT": {"FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0), ("COLLEGE", "ZJ", 10, 0)}},
    "AGR": {
        "YJ": {("BACHELOR", None, 0, 0), ("HIGH_SCHOOL", None, 0, 1)},
        "ZL": {
            ("SECOND_BACHELOR", None, 0, 0), ("BACHELOR", None, 0, 1), ("COLLEGE", "YJ", 2, 0),
            ("HIGH_SCHOOL", "YJ", 4, 0),
        },
        "ZJ": {
            ("DOCTOR", None, 0, 0), ("SECOND_BACHELOR", "ZL", 2, 0), ("BACHELOR", "ZL", 4, 0),
            ("COLLEGE", "ZL", 4, 0), ("HIGH_SCHOOL", "ZL", 5, 0),
        },
        "FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0)},
        "ZG": {("BACHELOR", "FG", 5, 0)},
    },
    "NAT": {
        "ZL": {("MASTER", None, 0, 0), ("BACHELOR", None, 0, 1)},
        "ZJ": {("DOCTOR", None, 0, 0), ("MASTER", "ZL", 2, 0), ("BACHELOR", "ZL", 4, 0)},
        "FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0)},
        "ZG": {("BACHELOR", "FG", 5, 0)},
    },
    "EXP": {
        "YJ": {("SECONDARY", None, 0, 1)},
        "ZL": {("MASTER", None, 0, 0), ("BACHELOR", None, 0, 1), ("COLLEGE", "YJ", 2, 0), ("SECONDARY", "YJ", 4, 0)},
        "ZJ": {("DOCTOR", None, 0, 0), ("MASTER", "ZL", 2, 0), ("BACHELOR", "ZL", 4, 0), ("COLLEGE", "ZL", 4, 0)},
        "FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0)},
        "ZG": {("BACHELOR", "FG", 5, 0)},
    },
    "TRANS": {"FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0)}, "ZG": {("", "FG", 5, 0)}},
    "SPORT": {"ZL": {("MASTER", None, 0, 0), ("COLLEGE", None, 0, 1)}},
    "GENERIC": {
        "YJ": {("SECONDARY", None, 0, 1)},
        "ZL": {
            ("MASTER", None, 0, 0), ("BACHELOR", None, 0, 1), ("COLLEGE", "YJ", 2, 0), ("COLLEGE", None, 0, 3),
            ("SECONDARY", "YJ", 4, 0),
        },
        "ZJ": {("DOCTOR", None, 0, 0), ("MASTER", "ZL", 2, 0), ("BACHELOR", "ZL", 4, 0), ("COLLEGE", "ZL", 4, 0)},
        "FG": {("DOCTOR", "ZJ", 2, 0), ("BACHELOR", "ZJ", 5, 0)},
        "ZG": {("BACHELOR", "FG", 5, 0)},
    },
}  # fmt: skip


@pytest.mark.parametrize("rule_set", TABLE)
def test_rungs_of_a_rule_set(rule_set: str) -> None:
    chapter = next(c for c in CHAPTERS.values() if c.rule_set == rule_set)
    found: dict[str, set[tuple[str, str | None, int, int]]] = {}
    for rung in chapter.rung:
        if rung.way == "review":
            row = (rung.education_from, rung.previous, rung.years, rung.post_years)
            found.setdefault(rung.target, set()).add(row)
    assert found == TABLE[rule_set]


def test_jilin_recognition() -> None:
    chapter = CHAPTERS["professional_title/ladders/jl_recognition_2019"]
    rows = {(r.education_from, r.post_related): r.post_years for r in chapter.rung if r.target == "ZL"}
    assert rows == {
        ("BACHELOR", True): 1, ("BACHELOR", False): 2, ("COLLEGE", True): 3, ("COLLEGE", False): 4,
        ("SECONDARY", True): 5, ("SECONDARY", False): 6,
    }  # fmt: skip
    assert [(row.level, row.education_from) for row in chapter.deemed] == [("ZL", "MASTER")]


def test_the_overlay_is_off_and_every_rung_of_it_is_to_be_checked() -> None:
    chapter = CHAPTERS["professional_title/ladders/jl_2017"]
    assert (chapter.standing, chapter.switch) == ("off", "jilin_2017")
    assert {rung.confidence.value for rung in chapter.rung} == {"to_check"}
    rows = {(r.target, r.education_from): (r.total_work, r.previous, r.years) for r in chapter.rung}
    assert rows == {
        ("ZG", "DOCTOR"): (7, "FG", 5), ("ZG", "MASTER"): (12, "FG", 5), ("ZG", "BACHELOR"): (15, "FG", 5),
        ("ZG", "COLLEGE"): (25, "FG", 5), ("ZG", "SECONDARY"): (30, "FG", 5), ("FG", "DOCTOR"): (0, "ZJ", 0),
        ("FG", "MASTER"): (7, "ZJ", 5), ("FG", "BACHELOR"): (10, "ZJ", 5), ("FG", "COLLEGE"): (20, "ZJ", 5),
    }  # fmt: skip


def test_exams() -> None:
    rows = {
        (c.rule_set, r.target, r.education_from): r.series_work or (r.previous, r.years)
        for c in CHAPTERS.values() for r in c.rung if r.way == "exam"
    }  # fmt: skip
    assert [rows["ACC", "ZJ", e] for e in ("COLLEGE", "BACHELOR", "SECOND_BACHELOR", "MASTER")] == [5, 4, 2, 1]
    assert [rows["ECON", "ZJ", e] for e in ("COLLEGE", "BACHELOR", "SECOND_BACHELOR", "MASTER")] == [6, 4, 2, 1]
    assert rows["ECON", "ZJ", "HIGH_SCHOOL"] == ("ZL", 10)
    assert {("ACC", "ZL", "HIGH_SCHOOL"), ("ECON", "ZL", "HIGH_SCHOOL"), ("ACC", "ZJ", "DOCTOR")} <= set(rows)


def test_skill() -> None:
    chapter = CHAPTERS["professional_title/ladders/skill_2018"]
    assert {(r.target, r.skill, r.skill_years) for r in chapter.rung} == {
        ("ZL", "SENIOR_WORKER", 2), ("ZJ", "TECHNICIAN", 3), ("FG", "SENIOR_TECHNICIAN", 4),
    }  # fmt: skip
    assert set(chapter.series) == {
        "engineering", "agriculture", "arts_crafts", "museum", "experiment", "arts", "sports", "technical_school",
    }  # fmt: skip


def test_every_name_a_rung_uses_is_in_the_book() -> None:
    education = LIBRARY.chapter("professional_title/education", EducationChapter)
    series = LIBRARY.chapter("professional_title/series", SeriesChapter)
    known, titles = {row.key for row in education.education}, {row.key for row in series.series}
    for chapter in CHAPTERS.values():
        assert set(chapter.series) <= titles
        for rung in chapter.rung:
            assert set(rung.series) | set(rung.previous_series) <= titles, rung.id
            assert not rung.education_from or rung.education_from in known, rung.id
            assert not rung.skill or education.skill_of(rung.skill)
    ids = [rung.id for chapter in CHAPTERS.values() for rung in chapter.rung]
    assert len(ids) == len(set(ids))


def test_technical_schools_are_treated_as() -> None:
    education = LIBRARY.chapter("professional_title/education", EducationChapter)
    ranks = education.rank_of
    assert ranks("TECH_PREPARATORY") == ranks("BACHELOR")
    assert ranks("TECH_SENIOR") == ranks("COLLEGE")
    assert ranks("TECH_INTERMEDIATE") == ranks("SECONDARY")
    assert ranks("DOCTOR") > ranks("MASTER") > ranks("SECOND_BACHELOR") > ranks("BACHELOR") > ranks("COLLEGE")
