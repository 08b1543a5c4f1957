"""Answers as they stand on papers."""

from __future__ import annotations

import pytest
from pydantic import JsonValue

from desktop.case_types.employer import EmployerAnswers
from desktop.case_types.in_words import in_words
from desktop.case_types.person import PersonAnswers
from desktop.case_types.work_permit.answers import WorkPermitAnswers


@pytest.mark.parametrize(
    ("name", "raw", "words"),
    [
        ("sex", "female", "女"),
        ("nationality", "KOR", "韩国"),
        ("birth_date", "1988-03-05", "1988年3月5日"),
        ("former_chinese_national", False, "否"),
        ("passports_held", ["KOR", "CHN"], "韩国、中国"),
        ("given_names", "anna maria", "ANNA MARIA"),
        ("native_name", "김민수", "김민수"),
        ("email", "not yet", "not yet"),  # a draft shows what was typed
        ("birth_date", "1988-02-30", ""),
        ("sex", "other", ""),
        ("family", "x", ""),
    ],
)
def test_answers_of_a_person(name: str, raw: JsonValue, words: str) -> None:
    assert in_words(PersonAnswers, {name: raw}, name) == words
    assert in_words(PersonAnswers, {}, name) == ""


def test_numbers_carry_their_unit() -> None:
    raw: dict[str, JsonValue] = {"annual_pay_yuan": 480000.5, "months_applied": 24}
    assert in_words(WorkPermitAnswers, raw, "annual_pay_yuan") == "480,000.5元"
    assert in_words(WorkPermitAnswers, raw, "annual_pay_yuan", unit=False) == "480,000.5"
    assert in_words(WorkPermitAnswers, raw, "months_applied") == "24个月"


def test_codes_are_tidied() -> None:
    assert in_words(EmployerAnswers, {"uscc": "91220101ma17x1y2 0c"}, "uscc") == "91220101MA17X1Y20C"
