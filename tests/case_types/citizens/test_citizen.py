"""A citizen is asked for the identity card, and the card's number tells birth date and sex."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.identity.invented import invented_citizen
from desktop.case_types.citizens.citizen import CitizenAnswers
from desktop.forms.complaints import complaints
from desktop.forms.questions import filled_by, questions_of

DAY = date(2026, 11, 22)
BORN = date(1988, 2, 29)


def number_of(born: date, sex: str, seed: int = 1) -> str:
    return invented_citizen(Random(seed), born, sex)  # noqa: S311 - an invented number, no secret


NUMBER = number_of(BORN, "female")
WHOLE: dict[str, Any] = {
    "citizen_number": NUMBER, "chinese_name": "李𠮷", "sex": "female", "birth_date": "1988-02-29",
    "nationality": "CHN", "phone": "13900000000",
}  # fmt: skip


def test_a_whole_citizen_has_no_complaint() -> None:
    assert complaints(CitizenAnswers, WHOLE, day=DAY) == ()


def test_nobody_asks_a_citizen_for_a_passport() -> None:
    assert not [q.name for q in questions_of(CitizenAnswers) if "passport" in q.name or "护照" in q.title]
    told = [c.name for c in complaints(CitizenAnswers, {"nationality": "CHN"}, day=DAY)]
    assert told == ["citizen_number", "chinese_name", "sex", "birth_date", "phone"]


@given(st.dates(date(1930, 1, 1), date(2020, 1, 1)), st.sampled_from(["male", "female"]), st.integers(0, 999))
def test_the_number_tells_birth_date_and_sex(born: date, sex: str, seed: int) -> None:
    number = number_of(born, sex, seed)
    assert filled_by(CitizenAnswers, "citizen_number", {"citizen_number": number}) == {
        "birth_date": born.isoformat(), "sex": sex,
    }  # fmt: skip


def test_what_disagrees_with_the_number_is_named_where_it_stands() -> None:
    raw = WHOLE | {"birth_date": "1988-03-01", "sex": "male"}
    assert [c.name for c in complaints(CitizenAnswers, raw, day=DAY)] == ["sex", "birth_date"]


def test_a_wrong_check_digit_fills_nothing() -> None:
    last = "0" if NUMBER[-1] != "0" else "1"
    assert filled_by(CitizenAnswers, "citizen_number", {"citizen_number": NUMBER[:-1] + last}) == {}
    assert [c.name for c in complaints(CitizenAnswers, WHOLE | {"citizen_number": NUMBER[:-1] + last}, day=DAY)] == [
        "citizen_number"
    ]


def test_nobody_is_born_tomorrow() -> None:
    tomorrow = date(2026, 11, 23)
    raw = WHOLE | {"birth_date": tomorrow.isoformat(), "citizen_number": number_of(tomorrow, "female")}
    assert [c.name for c in complaints(CitizenAnswers, raw, day=DAY)] == ["birth_date"]
