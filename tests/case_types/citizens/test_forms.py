"""Everybody has one of two forms; what was typed on the other one stays on file and is not read."""

from __future__ import annotations

from datetime import date

from desktop.case_types.citizens.citizen import CitizenAnswers
from desktop.case_types.citizens.forms import CITIZEN, FOREIGNER, is_citizen, of_form, person_complaints, person_form
from desktop.case_types.person import PersonAnswers

DAY = date(2026, 11, 22)


def test_the_nationality_chooses_the_form() -> None:
    assert person_form({}) is FOREIGNER
    assert person_form({"nationality": "KOR"}) is FOREIGNER
    assert person_form({"nationality": "CHN"}) is CITIZEN
    assert is_citizen({"nationality": "CHN"})


def test_names_that_both_forms_have_are_kept_by_both() -> None:
    shared = set(PersonAnswers.model_fields) & set(CitizenAnswers.model_fields)
    assert {"chinese_name", "sex", "birth_date", "nationality", "email", "phone", "citizen_number"} <= shared


def test_a_form_left_behind_is_neither_read_nor_complained_of() -> None:
    raw = {"nationality": "CHN", "surname": "LI", "passport_number": "E12345678", "chinese_name": "李伟"}
    assert of_form(raw) == {"nationality": "CHN", "chinese_name": "李伟"}
    assert {c.name for c in person_complaints(raw, DAY)} == {"citizen_number", "sex", "birth_date", "phone"}
    back = {"household_address": "长春市", "nationality": "KOR"}
    assert of_form(back) == {"nationality": "KOR"}


def test_what_neither_form_asks_is_still_told() -> None:
    assert "nobody" in {c.name for c in person_complaints({"nationality": "CHN", "nobody": "x"}, DAY)}
