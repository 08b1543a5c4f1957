"""A committee's form: what is wrong is told at its own question."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.basics.paths import resource
from desktop.case_types.professional_title.panels.committee import (
    COMMITTEE_LAYOUT,
    CommitteeAnswers,
    committee_complaints,
    rules_ask,
)
from desktop.policy.book.library import PolicyLibrary

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))
DAY = date(2026, 11, 25)
RAW = {
    "name": "演示区工程系列高级职称评审委员会", "title_series": "engineering", "per": "series", "level": "high",
    "size": 25, "filing_number": "演人社备〔2026〕1号", "filed_from": "2026-01-01", "filed_until": "2028-12-31",
}  # fmt: skip


def test_a_good_one_has_no_complaint() -> None:
    assert committee_complaints(LIBRARY, RAW, DAY) == ()
    assert committee_complaints(LIBRARY, {**RAW, "size": 21, "size_document": "演人社函〔2026〕2号"}, DAY) == ()


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"size": 24}, "size"),
        ({"size": 23}, "size"),
        ({"per": "specialty", "specialty": "机械", "size": 9}, "size"),
        ({"per": "specialty"}, "specialty"),
        ({"filed_until": "2029-01-01"}, "filed_until"),
        ({"filed_until": "2025-12-31"}, "filed_until"),
        ({"filing_number": None}, "filing_number"),
        ({"quotas": [{"origin": "province", "count": 20}, {"origin": "outside", "count": 6}]}, "quotas"),
        ({"quotas": [{"origin": "province", "count": 2}, {"origin": "province", "count": 2}]}, "quotas"),
        ({"level": "middle", "size": 15, "levels": ["FG"]}, "levels"),
        ({"name": None}, "name"),
    ],
)
def test_the_fault_stands_at_its_question(told: dict, field: str) -> None:
    found = committee_complaints(LIBRARY, {**RAW, **told}, DAY)
    assert field in {one.name for one in found}
    assert all(one.says for one in found)


def test_the_layout_asks_every_question_once() -> None:
    asked = [name for section in COMMITTEE_LAYOUT.sections for name in section.names]
    assert sorted(asked) == sorted(CommitteeAnswers.model_fields)


def test_several_specialties_are_told_apart() -> None:
    told = rules_ask(CommitteeAnswers.model_validate({**RAW, "specialty": "机械、电气，材料"}))
    assert told.specialties == ("机械", "电气", "材料")
