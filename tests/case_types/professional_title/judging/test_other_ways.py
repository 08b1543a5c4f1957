"""Which other level or route would pass, for people who fall short of the one they asked for."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.basics.paths import resource
from desktop.case_types.professional_title.judging.judge import judge_recognition, judge_review
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.nearest import OtherWay

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2025, 12, 31)
BEGIN: dict[str, Any] = {
    "target_series": "engineering", "target_specialty": "机械设计", "birth_date": "1990-05-01", "civil_servant": False,
    "employment": "employed", "fit_assessed": True,
}  # fmt: skip


def ways(judge: Any, **facts: Any) -> dict[tuple[str, str], OtherWay]:
    verdict = judge(LIBRARY, {**BEGIN, **facts}, DAY)
    return {(way.kind.removeprefix("professional_title_"), way.level): way for way in verdict.other_ways}


def learned(level: str, day: str) -> list[dict[str, str]]:
    return [{"level": level, "graduated_on": day}]


def test_a_college_graduate_is_shown_recognition_where_the_review_lacks_a_title() -> None:
    found = ways(
        judge_review, target_level="ZL", education=learned("COLLEGE", "2021-07-01"), post_since="2021-08-01",
        post_related=True,
    )  # fmt: skip
    assert found["recognition", "ZL"].open
    assert "满3年" in found["recognition", "ZL"].says


def test_what_opens_later_is_told_with_its_day() -> None:
    found = ways(
        judge_review, target_level="ZL", education=learned("COLLEGE", "2023-07-01"), post_since="2023-08-01",
        post_related=True,
    )  # fmt: skip
    assert not found["recognition", "ZL"].open
    assert found["recognition", "ZL"].from_day == date(2026, 8, 1)
    assert found["review", "YJ"].open


def test_who_seeks_a_level_too_high_is_shown_the_next_one_below() -> None:
    found = ways(
        judge_review, target_level="ZJ", education=learned("BACHELOR", "2023-07-01"), post_since="2023-08-01",
        post_related=True,
    )  # fmt: skip
    assert found["review", "ZL"].open
    assert found["recognition", "ZL"].open
    assert ("review", "YJ") not in found


def test_who_could_go_higher_is_told() -> None:
    doctor = learned("DOCTOR", "2025-06-20")
    found = ways(judge_recognition, target_level="ZL", education=doctor, post_since="2025-07-01")
    assert found["review", "ZJ"].open


def test_a_title_of_another_series_is_transferred_first() -> None:
    found = ways(
        judge_review, target_level="FG", education=learned("BACHELOR", "2012-07-01"),
        titles=[{"series": "economics", "level": "ZJ", "way": "exam", "last_exam_day": "2018-11-03"}],
    )  # fmt: skip
    assert found["transfer", "ZJ"].title == "工程师转评"
    assert ("exceptional", "FG") not in found, "level by level: the middle title of the series comes first"


def test_an_exam_level_shows_the_exam() -> None:
    seeking: dict[str, Any] = {"target_series": "accounting", "target_level": "ZJ"}
    open_ = ways(
        judge_recognition, **seeking, education=learned("BACHELOR", "2010-07-01"),
        work=[{"unit": "甲公司", "first_day": "2010-08-01", "in_specialty": True}],
    )  # fmt: skip
    assert open_["exam", "ZJ"].open
    later = ways(
        judge_recognition, **seeking, education=learned("BACHELOR", "2024-07-01"),
        work=[{"unit": "甲公司", "first_day": "2024-08-01", "in_specialty": True}],
    )  # fmt: skip
    assert later["exam", "ZJ"].from_day == date(2028, 8, 1)


def test_what_no_waiting_mends_names_the_other_ways() -> None:
    """College alone, straight for a senior title: the sentence names what is open, or says that nothing is."""
    verdict = judge_review(
        LIBRARY,
        {
            **BEGIN, "target_level": "FG", "education": learned("COLLEGE", "2021-07-01"), "post_since": "2021-08-01",
            "post_related": True,
        },
        DAY,
    )  # fmt: skip
    (ladder,) = (one for one in verdict.conditions if one.id == "title_ladder")
    assert "等待不能解决，可看其他途径：" in ladder.note
    assert verdict.other_ways
    assert verdict.other_ways[0].title in ladder.note
    nobody = judge_review(
        LIBRARY, {**BEGIN, "target_level": "ZL", "education": learned("HIGH_SCHOOL", "2021-07-01"), "titles": []}, DAY
    )
    notes = [one.note for one in nobody.conditions if "等待不能解决" in one.note]
    assert all(("没有符合的" in note) is not bool(nobody.other_ways) for note in notes)
    assert notes


def test_where_nothing_is_open_the_lower_levels_tell_their_day() -> None:
    found = ways(
        judge_review, target_level="ZJ", education=learned("COLLEGE", "2025-07-01"), post_since="2025-08-01",
        post_related=True,
    )  # fmt: skip
    assert not any(way.open for way in found.values())
    assert any(way.from_day is not None and level in {"ZL", "YJ"} for (_kind, level), way in found.items())
