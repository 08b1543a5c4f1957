"""The choices that come from the policy book."""

from __future__ import annotations

from desktop.case_types.professional_title.choices import GROUNDS, LEVELS, QUALIFICATIONS, SERIES


def test_choices_of_the_book() -> None:
    assert len(SERIES.choices) == 27
    assert SERIES.title("engineering") == "工程技术人员"
    assert [choice.key for choice in LEVELS.choices] == ["ZG", "FG", "ZJ", "ZL", "YJ"]
    assert QUALIFICATIONS.title("cpa") == "注册会计师"
    assert GROUNDS.title("outstanding")
