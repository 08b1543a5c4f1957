"""Invented applicants: the same for the same seed, whole but for every fourth, of one firm when asked."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.case_types.professional_title.questions import own
from desktop.case_types.professional_title.samples.kinds import applicant, sampler
from desktop.case_types.samples.people import invented_employer
from desktop.forms.complaints import complaints

DAY = date(2026, 11, 22)
MODELS = {
    "professional_title_review": own.ReviewAnswers,
    "professional_title_recognition": own.RecognitionAnswers,
    "professional_title_exceptional": own.ExceptionalAnswers,
    "professional_title_transfer": own.TransferAnswers,
    "professional_title_confirmation": own.ConfirmationAnswers,
}


@pytest.mark.parametrize("kind", MODELS)
@pytest.mark.parametrize("day", [DAY, date(2025, 12, 1), date(2026, 3, 2)])
def test_whole_but_for_every_fourth(kind: str, day: date) -> None:
    sample = sampler(kind)
    for seed in range(24):
        subject = sample(seed, day)
        assert subject == sample(seed, day)
        found = complaints(MODELS[kind], subject.answers, day=day)
        assert seed % 4 == 3 or not found, (seed, [(c.name, c.row, c.column, c.literal) for c in found])
        assert seed % 8 != 3 or subject.answers != {}


def test_a_hundred_and_forty_three_people_of_one_firm() -> None:
    firm = invented_employer(7)
    people = [applicant("professional_title_review", seed, DAY, firm) for seed in range(143)]
    assert {one.employer["name"] for one in people} == {firm["name"]}
    assert len({one.person["citizen_number"] for one in people}) == 143
    assert {one.answers["insurance"][0]["payer"] for one in people} >= {firm["name"]}
    assert {one.person["sex"] for one in people} == {"male", "female"}
    assert {one.answers["target_level"] for one in people} >= {"ZJ", "FG", "ZG"}
    assert len({one.answers.get("target_specialty") for one in people}) >= 6
