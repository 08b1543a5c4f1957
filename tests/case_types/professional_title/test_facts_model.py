"""The facts of titles: read strictly, asked by kind, cut down to what rules read."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.case_types.professional_title.facts_model import OF_KIND, TitleFacts, asked_of_kind, only_facts


def test_rows_are_read_strictly() -> None:
    facts = TitleFacts.read({"titles": [{"series": "engineering", "level": "ZJ", "passed_on": "2021-01-10"}]})
    assert facts.titles is not None
    assert facts.titles[0].level == "ZJ"
    with pytest.raises(Expected) as trouble:
        TitleFacts.read({"titles": [{"series": "engineering", "level": "高级"}]})
    assert trouble.value.field == "titles"


def test_every_kind_asks_only_for_facts_there_are() -> None:
    for kind, names in OF_KIND.items():
        assert set(names) <= set(TitleFacts.model_fields), kind
        assert {"target_series", "target_level", "posted_from", *names} <= set(asked_of_kind(kind).model_fields)
    assert "recommenders" not in asked_of_kind("professional_title_review").model_fields


def test_what_no_rule_reads_is_left_out() -> None:
    told = {
        "target_series": "engineering",
        "photo": "x",
        "work": [{"unit": "甲公司", "first_day": "2020-01-01", "witness": "某人"}],
    }
    assert only_facts(told) == {
        "target_series": "engineering",
        "work": [{"unit": "甲公司", "first_day": "2020-01-01"}],
    }
