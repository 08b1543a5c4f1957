"""From acceptance on nobody changes what was applied for, with or without a reason."""

from __future__ import annotations

import pytest

from desktop.basics.errors import Expected
from desktop.casework.intake.save_answers import save_answers
from tests.casework.titles.after_fixtures import put_voted


def case_of(office, application: int) -> int:
    return office.store.reads.title_application(application).case_id


@pytest.mark.parametrize("field", ["target_level", "target_series", "target_title", "target_specialty"])
@pytest.mark.parametrize("state", ["accepted", "before_publicity", "objected", "reviewing", "passed", "failed"])
def test_not_what_is_voted_on(office, state, field) -> None:
    voted = put_voted(office, 1, state)
    told = {"target_level": "ZG", "target_series": "economics"}.get(field, "正高级经济师")
    with pytest.raises(Expected, match="不能再改") as trouble:
        save_answers(office, case_of(office, voted.applications[0]), {field: told}, "申报人要求")
    assert trouble.value.field == field
    assert office.store.reads.title_application(voted.applications[0]).level == "ZJ"


def test_other_facts_and_an_earlier_application_may_be_put_right(office) -> None:
    voted = put_voted(office, 1, "reviewing")
    assert save_answers(office, case_of(office, voted.applications[0]), {"summary": "补充。"}, "笔误")
    early = put_voted(office, 1, "received")
    assert save_answers(office, case_of(office, early.applications[0]), {"target_level": "FG"})
