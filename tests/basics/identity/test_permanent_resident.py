"""Permanent residents' numbers, new and old."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.identity import permanent_resident
from desktop.basics.identity.invented import invented_permanent_resident

NEW = ("911398199012310021", "922410198803150010", "922643197509090022", "922392196201010037", "922410199202290020")
OLD = ("KAZ110090123105", "KOR220188031516", "RUS222475090916", "USA220182070422")


@pytest.mark.parametrize("number", NEW + OLD)
def test_valid_numbers(number: str) -> None:
    reading = permanent_resident.check(number)
    assert reading.valid
    assert not reading.warning


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("911398199012310022", "校验码"),
        ("999398199012310021", "地区代码"),
        ("KAZ110090123107", "校验码"),
        ("922410199302290020", "出生日期"),
        ("KAZ11009012310", "18位新号码"),
        ("220102198501010019", "18位新号码"),
    ],
)
def test_what_is_wrong_is_told(number: str, told: str) -> None:
    reading = permanent_resident.check(number)
    assert not reading.valid
    assert told in reading.why


def test_what_numbers_say() -> None:
    assert permanent_resident.check("922410198803150010").says == {
        "form": "new",
        "province": "吉林省",
        "nationality": "KOR",
        "sex": "male",
        "birth_date": "1988-03-15",
    }
    assert permanent_resident.check("USA220182070422").says == {
        "form": "old",
        "province": "吉林省",
        "nationality": "USA",
        "sex": "female",
        "birth_date": "1982-07-04",
    }


@pytest.mark.parametrize("number", NEW + OLD)
def test_any_one_digit_changed_is_caught(number: str) -> None:
    for place, sign in enumerate(number):
        for other in "0123456789":
            if sign.isdigit() and other != sign:
                assert not permanent_resident.check(number[:place] + other + number[place + 1 :]).valid


@given(st.randoms(), st.dates(date(1930, 1, 1), date(2020, 1, 1)), st.sampled_from(["male", "female"]))
def test_invented_numbers_are_valid(random: Random, born: date, sex: str) -> None:
    reading = permanent_resident.check(invented_permanent_resident(random, "MNG", born, sex))
    assert reading.valid
    assert (reading.says["nationality"], reading.says["birth_date"], reading.says["sex"]) == (
        "MNG",
        born.isoformat(),
        sex,
    )
