"""Every ladder of every series on its last day and a day later, by a table written from the standards by hand.

One line a way up: series, level, education, the title or skill or post its years are of, years, and "firm" where the
rule refuses or "soft" where it is 待核 and only warns. The days are plain arithmetic on the year, not the program's.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pytest

from desktop.basics.paths import resource
from desktop.case_types.professional_title.judging.judge import judge_recognition, judge_review
from desktop.policy.book.library import PolicyLibrary

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
CUTOFF = date(2025, 12, 31)
LAPSED = date(2024, 2, 29)
TABLE: Final = """
engineering      YJ SECONDARY         post              1  firm
engineering      YJ COLLEGE           post              1  firm
engineering      YJ TECH_INTERMEDIATE post              1  firm
engineering      ZL BACHELOR          post              1  firm
engineering      ZL COLLEGE           YJ                2  firm
engineering      ZL SECONDARY         YJ                4  firm
engineering      ZL TECH_SENIOR       YJ                2  firm
engineering      ZL TECH_INTERMEDIATE YJ                4  firm
engineering      ZJ SECOND_BACHELOR   ZL                2  firm
engineering      ZJ MASTER            ZL                2  firm
engineering      ZJ BACHELOR          ZL                4  firm
engineering      ZJ COLLEGE           ZL                4  firm
engineering      ZJ TECH_PREPARATORY  ZL                4  firm
engineering      FG DOCTOR            ZJ                2  firm
engineering      FG MASTER            ZJ                5  firm
engineering      FG SECOND_BACHELOR   ZJ                5  firm
engineering      FG BACHELOR          ZJ                5  firm
engineering      ZG DOCTOR            FG                5  firm
engineering      ZG BACHELOR          FG                5  firm
engineering      ZL SECONDARY         SENIOR_WORKER     2  firm
engineering      ZJ SECONDARY         TECHNICIAN        3  firm
engineering      FG SECONDARY         SENIOR_TECHNICIAN 4  firm
arts_crafts      ZJ SECONDARY         TECHNICIAN        3  soft
museum           FG SECONDARY         SENIOR_TECHNICIAN 4  soft
experiment       ZJ SECONDARY         TECHNICIAN        3  soft
arts             ZL SECONDARY         SENIOR_WORKER     2  soft
sports           ZJ SECONDARY         TECHNICIAN        3  soft
technical_school FG SECONDARY         SENIOR_TECHNICIAN 4  soft
agriculture      ZL HIGH_SCHOOL       SENIOR_WORKER     2  firm
accounting       FG DOCTOR            ZJ                2  firm
accounting       FG MASTER            ZJ                5  firm
accounting       FG BACHELOR          ZJ                5  firm
accounting       FG COLLEGE           ZJ               10  firm
accounting       ZG BACHELOR          FG                5  firm
economics        FG DOCTOR            ZJ                2  firm
economics        FG BACHELOR          ZJ                5  firm
economics        FG COLLEGE           ZJ               10  firm
economics        ZG BACHELOR          FG                5  soft
statistics       FG DOCTOR            ZJ                2  soft
statistics       FG BACHELOR          ZJ                5  soft
statistics       FG COLLEGE           ZJ               10  soft
audit            FG BACHELOR          ZJ                5  soft
audit            ZG BACHELOR          FG                5  soft
agriculture      YJ HIGH_SCHOOL       post              1  firm
agriculture      ZL BACHELOR          post              1  firm
agriculture      ZL COLLEGE           YJ                2  firm
agriculture      ZL HIGH_SCHOOL       YJ                4  firm
agriculture      ZJ MASTER            ZL                2  soft
agriculture      ZJ BACHELOR          ZL                4  soft
agriculture      ZJ COLLEGE           ZL                4  soft
agriculture      ZJ HIGH_SCHOOL       ZL                5  soft
agriculture      FG DOCTOR            ZJ                2  soft
agriculture      FG BACHELOR          ZJ                5  soft
agriculture      ZG BACHELOR          FG                5  soft
natural_science  ZL BACHELOR          post              1  soft
natural_science  ZJ MASTER            ZL                2  soft
natural_science  ZJ BACHELOR          ZL                4  soft
natural_science  FG DOCTOR            ZJ                2  soft
natural_science  FG BACHELOR          ZJ                5  soft
natural_science  ZG BACHELOR          FG                5  soft
experiment       YJ SECONDARY         post              1  soft
experiment       ZL BACHELOR          post              1  soft
experiment       ZL COLLEGE           YJ                2  soft
experiment       ZL SECONDARY         YJ                4  soft
experiment       ZJ MASTER            ZL                2  soft
experiment       ZJ BACHELOR          ZL                4  soft
experiment       ZJ COLLEGE           ZL                4  soft
experiment       FG DOCTOR            ZJ                2  soft
experiment       FG BACHELOR          ZJ                5  soft
experiment       ZG BACHELOR          FG                5  soft
translation      FG DOCTOR            ZJ                2  soft
translation      FG BACHELOR          ZJ                5  soft
translation      ZG BACHELOR          FG                5  soft
sports           ZL COLLEGE           post              1  firm
archives         YJ SECONDARY         post              1  soft
archives         ZL BACHELOR          post              1  soft
archives         ZL COLLEGE           YJ                2  soft
archives         ZL COLLEGE           post              3  soft
archives         ZL SECONDARY         YJ                4  soft
arts_crafts      ZJ MASTER            ZL                2  soft
arts_crafts      ZJ COLLEGE           ZL                4  soft
library          FG BACHELOR          ZJ                5  soft
museum           ZG BACHELOR          FG                5  soft
journalism       FG DOCTOR            ZJ                2  soft
ship             FG BACHELOR          ZJ                5  soft
health           FG BACHELOR          ZJ                5  soft
"""
RECOGNISED: Final = """
engineering BACHELOR  yes 1
engineering BACHELOR  no  2
engineering COLLEGE   yes 3
engineering COLLEGE   no  4
engineering SECONDARY yes 5
engineering SECONDARY no  6
agriculture BACHELOR  yes 1
experiment  COLLEGE   no  4
archives    SECONDARY yes 5
arts_crafts TECH_PREPARATORY yes 1
engineering TECH_SENIOR yes 3
engineering TECH_INTERMEDIATE no 6
"""
SKILLS = ("SENIOR_WORKER", "TECHNICIAN", "SENIOR_TECHNICIAN")
ROWS = [tuple(line.split()) for line in TABLE.strip().splitlines()]
IDS = ["-".join(row[:5]) for row in ROWS]


def person(series: str, level: str, education: str, of: str, start: date) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "target_series": series, "target_level": level, "cutoff": CUTOFF.isoformat(), "fit_assessed": True,
        "education": [{"level": education, "graduated_on": "2001-07-01"}], "post_since": "2025-06-01",
    }  # fmt: skip
    if of == "post":
        facts["post_since"] = start.isoformat()
    elif of in SKILLS:
        facts["skills"] = [{"grade": of, "obtained_on": start.isoformat()}]
    else:
        facts["titles"] = [{"series": series, "level": of, "passed_on": start.isoformat()}]
    return facts


def ladder(judge: Any, facts: dict[str, Any], day: date) -> tuple[str, bool, list[float]]:
    verdict = judge(LIBRARY, facts, day)
    found = next(condition for condition in verdict.conditions if condition.id == "title_ladder")
    return found.outcome.value, found.blocks, [s.count for s in verdict.shortfalls if s.condition == "title_ladder"]


@pytest.mark.parametrize("row", ROWS, ids=IDS)
def test_the_last_day_counts_and_the_next_is_one_short(row: tuple[str, ...]) -> None:
    series, level, education, of, years, sort = row
    last = date(CUTOFF.year - int(years), 12, 31)
    after = date(CUTOFF.year - int(years) + 1, 1, 1)
    outcome, _blocks, short = ladder(judge_review, person(series, level, education, of, last), CUTOFF)
    assert (outcome, short) == ("met", [])
    outcome, blocks, short = ladder(judge_review, person(series, level, education, of, after), CUTOFF)
    assert (outcome, blocks, short) == ("unmet", sort == "firm", [1])


@pytest.mark.parametrize("row", [row for row in ROWS if row[3] != "post"], ids=lambda row: "-".join(row[:5]))
def test_a_leap_day_is_full_on_the_last_of_february(row: tuple[str, ...]) -> None:
    series, level, education, of, years, _sort = row
    year = LAPSED.year + int(years)
    leap = year % 4 == 0
    full, before = date(year, 2, 29 if leap else 28), date(year, 2, 28 if leap else 27)
    facts = person(series, level, education, of, LAPSED)
    assert ladder(judge_review, {**facts, "cutoff": full.isoformat()}, full)[0] == "met"
    outcome, _blocks, short = ladder(judge_review, {**facts, "cutoff": before.isoformat()}, before)
    assert (outcome, short) == ("unmet", [1])


@pytest.mark.parametrize("line", RECOGNISED.strip().splitlines())
def test_recognition_on_its_last_day(line: str) -> None:
    series, education, matches, years = line.split()
    for start, outcome in ((date(2025 - int(years), 12, 31), "met"), (date(2026 - int(years), 1, 1), "unmet")):
        facts = {**person(series, "ZL", education, "post", start), "post_related": matches == "yes"}
        assert ladder(judge_recognition, facts, CUTOFF)[0] == outcome


EDUCATION_ALONE: Final = (
    ("engineering", "YJ", "BACHELOR", True), ("engineering", "ZL", "SECOND_BACHELOR", True),
    ("engineering", "ZL", "MASTER", True), ("engineering", "ZJ", "DOCTOR", True),
    ("engineering", "ZJ", "MASTER", False), ("engineering", "FG", "DOCTOR", False),
    ("engineering", "ZL", "BACHELOR", False), ("engineering", "YJ", "TECH_PREPARATORY", True),
    ("agriculture", "ZL", "MASTER", True), ("agriculture", "ZJ", "DOCTOR", True),
    ("natural_science", "ZL", "SECOND_BACHELOR", False), ("natural_science", "ZL", "MASTER", True),
    ("experiment", "ZL", "MASTER", True), ("sports", "ZL", "MASTER", True), ("archives", "ZJ", "DOCTOR", True),
)  # fmt: skip


@pytest.mark.parametrize(("series", "level", "education", "enough"), EDUCATION_ALONE)
def test_an_education_that_is_enough_by_itself(series: str, level: str, education: str, enough: bool) -> None:
    facts = {
        "target_series": series, "target_level": level,
        "education": [{"level": education, "graduated_on": CUTOFF.isoformat()}],
    }  # fmt: skip
    outcome = ladder(judge_review, facts, CUTOFF)[0]
    assert (outcome == "met") is enough
