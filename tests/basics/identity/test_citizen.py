"""Citizens' numbers."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.identity import citizen
from desktop.basics.identity.check_digits import mod_11_2
from desktop.basics.identity.invented import invented_citizen

VALID = ("11010519491231002X", "220102198501010019", "222404199006150028")


@pytest.mark.parametrize("number", VALID)
def test_valid_numbers(number: str) -> None:
    assert citizen.check(number).valid


def test_what_a_number_says() -> None:
    says = citizen.check("222404199006150028").says
    assert (says["birth_date"], says["sex"], says["province"], says["holder"]) == (
        "1990-06-15",
        "female",
        "吉林省",
        "citizen",
    )


def test_a_small_x_is_taken() -> None:
    assert citizen.check("11010519491231002x").number == "11010519491231002X"


@pytest.mark.parametrize("number", VALID)
def test_any_one_digit_changed_is_caught(number: str) -> None:
    for place, sign in enumerate(number):
        for other in "0123456789X":
            if other != sign:
                assert not citizen.check(number[:place] + other + number[place + 1 :]).valid


@pytest.mark.parametrize(("area", "holder"), [("810000", "hong_kong"), ("820000", "macao"), ("830000", "taiwan")])
def test_residence_permits_of_hong_kong_macao_and_taiwan(area: str, holder: str) -> None:
    start = f"{area}19900615002"
    reading = citizen.check(start + mod_11_2(start))
    assert reading.valid
    assert reading.says["holder"] == holder
    assert not reading.warning


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("922410198803150010", "永久居留"),
        ("022410198803150010", "第一位"),
        ("220102198502300019", "出生日期"),
        ("22010219850101001", "18位"),
        ("22010219850101001A", "18位"),
    ],
)
def test_what_is_wrong_is_told(number: str, told: str) -> None:
    reading = citizen.check(number)
    assert not reading.valid
    assert told in reading.why


def test_an_area_of_no_province_is_a_doubt() -> None:
    start = "26010219850101001"
    reading = citizen.check(start + mod_11_2(start))
    assert reading.valid
    assert reading.warning


@given(st.randoms(), st.dates(date(1930, 1, 1), date(2020, 1, 1)), st.sampled_from(["male", "female"]))
def test_invented_numbers_are_valid_and_say_what_they_were_made_of(random: Random, born: date, sex: str) -> None:
    reading = citizen.check(invented_citizen(random, born, sex))
    assert reading.valid
    assert (reading.says["birth_date"], reading.says["sex"]) == (born.isoformat(), sex)
