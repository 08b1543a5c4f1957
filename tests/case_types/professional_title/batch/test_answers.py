"""What a batch's form takes."""

from __future__ import annotations

import pytest

from desktop.case_types.professional_title.batch.answers import BATCH_LAYOUT, BatchAnswers, is_entrusted, is_voted
from desktop.forms.complaints import complaints
from desktop.forms.questions import questions_of


def test_every_question_stands_on_the_form_once():
    assert sorted(BATCH_LAYOUT.names) == sorted(question.name for question in questions_of(BatchAnswers))


@pytest.mark.parametrize(("typed", "kept"), [("17:00", "17:00"), ("9：05", "09:05"), ("1730", "17:30")])
def test_a_time_of_day_is_read_as_people_write_it(batch_raw, typed, kept):
    raw = {**batch_raw, "closes_at": typed}
    assert complaints(BatchAnswers, raw) == ()
    assert BatchAnswers.model_validate(raw).closes_at == kept


@pytest.mark.parametrize("typed", ["24:00", "17:60", "五点", "17"])
def test_what_is_no_time_is_told_at_its_question(batch_raw, typed):
    assert [one.name for one in complaints(BatchAnswers, {**batch_raw, "closes_at": typed})] == ["closes_at"]


def test_a_recognition_has_no_vote_and_only_an_entrusted_batch_names_who_reviews(batch_raw):
    assert is_voted(batch_raw)
    assert not is_voted({**batch_raw, "mode": "recognition"})
    assert is_entrusted({**batch_raw, "mode": "entrusted"})
    assert not is_entrusted(batch_raw)
