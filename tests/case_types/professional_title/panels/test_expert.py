"""An expert's form."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types.professional_title.panels.expert import EXPERT_LAYOUT, ExpertAnswers
from desktop.forms.complaints import complaints
from tests.case_types.professional_title.panels.test_conflicts import expert

RAW = {name: value for name, value in expert().model_dump(mode="json").items() if value not in (None, [])}


def test_the_layout_asks_every_question_once() -> None:
    asked = [name for section in EXPERT_LAYOUT.sections for name in section.names]
    assert sorted(asked) == sorted(ExpertAnswers.model_fields)


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"term_until": "2025-12-31"}, "term_until"),
        ({"absences": [{"first_day": "2026-12-05", "last_day": "2026-12-01"}]}, "absences"),
        ({"title_on": "2027-01-01"}, "title_on"),
        ({"level": "ZL"}, "level"),
        ({"uscc": "1"}, "uscc"),
    ],
)
def test_the_fault_stands_at_its_question(told: dict, field: str) -> None:
    assert complaints(ExpertAnswers, RAW, day=date(2026, 11, 25)) == ()
    assert [one.name for one in complaints(ExpertAnswers, {**RAW, **told}, day=date(2026, 11, 25))] == [field]
