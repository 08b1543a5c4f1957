"""What contradicts in a batch's form is told at the question it concerns, and nothing else is."""

from __future__ import annotations

import pytest

from desktop.case_types.professional_title.batch.answers import BatchAnswers
from desktop.forms.complaints import complaints


@pytest.mark.parametrize(
    ("wrong", "at"),
    [
        ({}, []),
        ({"closes_on": "2026-11-01"}, ["closes_on"]),
        ({"closes_on": "2026-11-02", "opens_at": "09:00", "closes_at": "09:00"}, ["closes_at"]),
        ({"closes_on": "2026-11-02", "opens_at": "09:00", "closes_at": "09:01"}, []),
        ({"closes_on": "2026-11-02"}, []),
        ({"correct_until": "2026-11-29"}, ["correct_until"]),
        ({"correct_until": "2026-11-30"}, []),
        ({"cutoff": "2024-12-31"}, ["cutoff"]),
        ({"cutoff": "2025-12-31"}, []),
        ({"training_from": 2023, "training_until": 2022}, ["training_until"]),
        ({"training_from": 2010, "training_until": 2026}, ["training_until"]),
        ({"training_from": 2022}, ["training_until"]),
        ({"training_until": 2022}, ["training_from"]),
        ({"mode": "entrusted"}, ["entrust_to"]),
        ({"mode": "entrusted", "entrust_to": "长春市工程系列评委会办公室"}, []),
        ({"mode": "special"}, ["rule_set", "score_sheet"]),
        ({"mode": "recognition"}, []),
        ({"series": []}, ["series"]),
        ({"levels": ["XX"]}, ["levels"]),
    ],
)
def test_each_contradiction_is_told_where_it_is(batch_raw, wrong, at):
    assert [one.name for one in complaints(BatchAnswers, {**batch_raw, **wrong})] == at
