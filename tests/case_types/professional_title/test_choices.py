"""The choices that come from the policy book."""

from __future__ import annotations

from desktop.case_types.professional_title.choices import BESIDE, GROUNDS, LEVELS, QUALIFICATIONS, RULE_SETS, SERIES


def test_choices_of_the_book() -> None:
    assert len(SERIES.choices) == 27
    assert SERIES.title("engineering") == "工程技术人员"
    assert [choice.key for choice in LEVELS.choices] == ["ZG", "FG", "ZJ", "ZL", "YJ"]
    assert QUALIFICATIONS.title("cpa") == "注册会计师"
    assert GROUNDS.title("outstanding")


def test_rule_sets_a_batch_may_go_by() -> None:
    keys = {choice.key for choice in RULE_SETS.choices}
    assert {"CN-2019-16", "ACC", "GENERIC", "JL-2017", "+JL-2017", "SPECIAL", "+SPECIAL"} <= keys
    assert not {"SKILL-2018", "DIRECT", "JL-recognition-2019"} & keys
    assert {key.removeprefix("+") for key in keys if key.startswith("+")} == set(BESIDE)
