"""Which way up passes, which is the nearest, and whose rules speak."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from desktop.basics.paths import resource
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.local_values import LocalValue
from desktop.policy.reckoning.titles.eligibility.climb import SETTINGS, Sought, Standing, climb, rule_sets, sets_of
from desktop.policy.reckoning.titles.eligibility.climber import Climber, Educated, Skilled
from desktop.policy.reckoning.titles.eligibility.holdings import Holding
from desktop.policy.reckoning.titles.eligibility.years import Counting, Span

LIBRARY: Final = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2025, 12, 31)
COUNTING = Counting("exact_day", DAY)
COLLEGE = Climber(
    (Educated("COLLEGE", date(2003, 7, 1)),),
    (Holding("engineering", "ZJ", 3, date(2015, 1, 1), "工程师"),),
    work=(Span(date(2003, 8, 1)),),
)


def switched(value: str) -> PolicyLibrary:
    entry = LocalValue(SETTINGS, "jilin_2017", "", value, date(2020, 1, 1), None, "核对记录", "张三", date(2020, 1, 1))
    return LIBRARY.with_local([entry])


def stand(climber: Climber, target: str, library: PolicyLibrary = LIBRARY, rule_set: str = "") -> Standing:
    sought = Sought("engineering", target)  # type: ignore[arg-type]
    return climb(library, sets_of(library, sought, DAY, rule_set), climber, sought, COUNTING, DAY)


def test_the_overlay_is_off_until_somebody_switches_it_on() -> None:
    assert "JL-2017" not in {one.rule_set for one in sets_of(LIBRARY, Sought("engineering", "FG"), DAY)}
    assert not stand(COLLEGE, "FG").passes
    beside = stand(COLLEGE, "FG", switched("beside"))
    assert beside.passes
    assert beside.best is not None
    assert (beside.best.rung.id, beside.best.rung.confidence.value) == ("jl17_fg_college", "to_check")
    assert {one.rule_set for one in beside.sets} >= {"CN-2019-16", "JL-2017", "SKILL-2018"}


def test_in_its_place_the_national_standard_no_longer_speaks() -> None:
    instead = stand(COLLEGE, "FG", switched("instead"))
    assert "CN-2019-16" not in {one.rule_set for one in instead.sets}
    assert instead.passes


def test_a_batch_names_its_own_rule_sets() -> None:
    assert {one.rule_set for one in stand(COLLEGE, "FG", rule_set="SPECIAL").sets} >= {"SPECIAL"}
    assert "CN-2019-16" not in {one.rule_set for one in stand(COLLEGE, "FG", rule_set="SPECIAL").sets}
    for beside in ("CN-2019-16+JL-2017", "+JL-2017"):
        both = stand(COLLEGE, "FG", rule_set=beside)
        assert both.passes
        assert {"CN-2019-16", "JL-2017"} <= {one.rule_set for one in both.sets}
    assert {"CN-2019-16", "GENERIC", "JL-2017", "SPECIAL"} <= {one.rule_set for one in rule_sets(LIBRARY)}


def test_a_series_without_rows_of_its_own_uses_the_general_ones() -> None:
    found = sets_of(LIBRARY, Sought("archives", "FG"), DAY)
    assert [one.rule_set for one in found if one.standing != "side"] == ["GENERIC"]
    engineering = sets_of(LIBRARY, Sought("engineering", "FG"), DAY)
    assert "GENERIC" not in {one.rule_set for one in engineering}
    top = sets_of(LIBRARY, Sought("statistics", "ZG"), DAY)
    assert [one.rule_set for one in top if one.standing != "side"] == ["GENERIC"]


def test_the_nearest_way_is_told_with_its_day() -> None:
    climber = Climber(
        (Educated("BACHELOR", date(2012, 7, 1)),), (Holding("engineering", "ZJ", 3, date(2021, 1, 10), "工程师"),)
    )
    found = stand(climber, "FG")
    assert found.best is not None
    assert (found.best.rung.id, found.reached) == ("eng_fg_bachelor_zj5", date(2026, 1, 10))
    assert COUNTING.short_days(date(2026, 1, 10)) == 10


@pytest.mark.parametrize(
    ("education", "told"),
    [
        ("BACHELOR", "eng_zj_bachelor_zl4"),
        ("MASTER", "eng_zj_second_bachelor_zl2"),
        ("SECONDARY", "eng_zj_college_zl4"),
    ],
)
def test_without_a_title_the_way_of_the_own_education_is_told(education: str, told: str) -> None:
    climber = Climber((Educated(education, date(2025, 6, 1)),))
    best = stand(climber, "ZJ").best
    assert best is not None
    assert best.rung.id == told


def test_skill_opens_a_way_of_its_own() -> None:
    worker = Climber((Educated("SECONDARY", date(2000, 7, 1)),), skills=(Skilled("TECHNICIAN", date(2022, 12, 31)),))
    found = stand(worker, "ZJ")
    assert found.passes
    assert found.best is not None
    assert found.best.rung.id == "skill_zj"


def test_what_would_open_it_is_asked() -> None:
    climber = Climber((Educated("BACHELOR", date(2023, 7, 1)),), post_since=date(2023, 7, 10))
    assert stand(climber, "ZL").open == ("fit_assessed",)
    assert stand(Climber((Educated("BACHELOR", date(2023, 7, 1)),)), "ZL").open == ("post_since", "fit_assessed")
