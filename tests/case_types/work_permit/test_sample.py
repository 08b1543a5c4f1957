"""Invented cases."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from desktop.basics.identity import citizen, mrz, permanent_resident, uscc
from desktop.basics.paths import resource
from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.person import PersonAnswers
from desktop.case_types.work_permit import WORK_PERMIT_NEW_ABROAD as KIND
from desktop.case_types.work_permit.answers import WorkPermitAnswers
from desktop.case_types.work_permit.sample import SAMPLE_DAY, sample
from desktop.forms.complaints import complaints
from desktop.policy.book.library import PolicyLibrary

LIBRARY = PolicyLibrary.read(resource("resources", "policy"))


def said(seed: int, day: date = SAMPLE_DAY) -> list[str]:
    subject = sample(seed, day)
    return [
        f"{c.name}: {c.says}"
        for model, raw in (
            (PersonAnswers, subject.person),
            (EmployerAnswers, subject.employer),
            (WorkPermitAnswers, subject.answers),
        )
        for c in complaints(model, raw, day=day)
    ]


def test_the_same_seed_gives_the_same_case() -> None:
    assert [sample(seed) for seed in range(20)] == [sample(seed) for seed in range(20)]
    assert len({str(sample(seed).person) for seed in range(200)}) == 200


@pytest.mark.parametrize("day", [SAMPLE_DAY, date(2027, 1, 31), date(2028, 2, 29), date(2026, 12, 1)])
def test_three_of_four_are_complete_and_the_fourth_is_not(day: date) -> None:
    for seed in range(120):
        if seed % 4 != 3:
            assert said(seed, day) == []
    assert sum(bool(said(seed, day)) for seed in range(3, 120, 4)) > 20


def test_every_number_has_its_check_digit() -> None:
    for seed in range(200):
        subject = sample(seed)
        assert uscc.check(str(subject.employer["uscc"])).valid
        assert citizen.check(str(subject.employer["handler_id"])).valid
        if "passport_lines" in subject.person:
            assert mrz.check(str(subject.person["passport_lines"])).valid
        if "permanent_resident_number" in subject.person:
            assert permanent_resident.check(str(subject.person["permanent_resident_number"])).valid


def test_there_are_people_of_every_sort() -> None:
    subjects = [sample(seed) for seed in range(1500)]
    assert {s.person["nationality"] for s in subjects} >= {"KOR", "RUS", "JPN", "DEU", "MNG", "USA", "VNM", "GBR"}
    names = "".join(str(s.person.get(key, "")) for s in subjects for key in ("chinese_name", "native_name"))
    firms = "".join(str(s.employer["legal_representative"]) for s in subjects)
    assert all(sign in names + firms for sign in "㛃䶮𬱖김Ив髙ü")


def test_every_class_and_none_occurs() -> None:
    classes = Counter(
        KIND.judge(LIBRARY, KIND.facts(sample(seed), SAMPLE_DAY), SAMPLE_DAY).talent_class for seed in range(400)
    )
    assert classes["A"] > 40
    assert classes["B"] > 40
    assert classes["C"] > 2
    assert classes[None] > 5
