"""A verdict by conditions alone: what refuses, what is only told, and what is missing."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types.ruled.verdict import verdict_of
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.verdict import Condition, Confidence, Outcome

DAY = date(2026, 11, 22)
LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def condition(name: str, outcome: Outcome, *, blocks: bool = True) -> Condition:
    return Condition(
        name, f"条件{name}", outcome, f"事实{name}", "", "", Confidence.CONFIRMED, question=name, blocks=blocks
    )  # fmt: skip


@pytest.mark.parametrize(
    ("conditions", "headline", "missing", "warnings"),
    [
        ((condition("a", Outcome.MET), condition("b", Outcome.WAIVED)), "可以办", (), 0),
        ((condition("a", Outcome.MET), condition("b", Outcome.UNKNOWN)), "现有信息尚不能判断", ("b",), 0),
        ((condition("a", Outcome.UNKNOWN), condition("b", Outcome.UNMET)), "不能办：事实b", ("a",), 0),
        ((condition("a", Outcome.MET), condition("b", Outcome.UNMET, blocks=False)), "可以办", (), 1),
        ((condition("a", Outcome.MET), condition("b", Outcome.UNKNOWN, blocks=False)), "可以办", (), 1),
    ],
)
def test_what_blocks_refuses_and_what_does_not_is_told(
    conditions: tuple[Condition, ...], headline: str, missing: tuple[str, ...], warnings: int
) -> None:
    told = verdict_of(LIBRARY, DAY, conditions, answer="可以办。", refusal="不能办：{says}。")
    assert headline in told.headline
    assert told.missing == missing
    assert len(told.warnings) == warnings
    assert not told.classed
    assert told.ready is (headline == "可以办")
