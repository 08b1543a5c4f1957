"""Unified social credit codes."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.identity import uscc
from desktop.basics.identity.check_digits import USCC_SIGNS, organisation_check
from desktop.basics.identity.invented import invented_uscc

VALID = (
    "11220000013544357T",
    "91350100M000100Y43",
    "91220101MA17X1Y20C",
    "912201017345678900",
    "91222404734567890K",
)


@pytest.mark.parametrize("code", VALID)
def test_valid_codes(code: str) -> None:
    assert uscc.check(code).valid


def test_what_a_code_says() -> None:
    says = uscc.check("91220101MA17X1Y20C").says
    assert says == {
        "department": "市场监管",
        "kind": "企业",
        "area": "220101",
        "province": "吉林省",
        "organisation": "MA17X1Y2-0",
    }


@pytest.mark.parametrize("code", VALID)
def test_any_one_sign_changed_is_caught(code: str) -> None:
    for place, sign in enumerate(code):
        for other in USCC_SIGNS:
            if other != sign:
                assert not uscc.check(code[:place] + other + code[place + 1 :]).valid


def test_the_organisation_code_inside_is_checked_too() -> None:
    # a whole code with a right last sign around an organisation code with a wrong one
    from desktop.basics.identity.check_digits import uscc_check

    body = "MA17X1Y2"
    wrong = "1" if organisation_check(body) != "1" else "2"
    start = f"91220101{body}{wrong}"
    reading = uscc.check(start + uscc_check(start))
    assert not reading.valid
    assert "第9至17位" in reading.why


@pytest.mark.parametrize("code", ["", "9122", "91220101MA17X1Y20CC", "91220101MA17X1Y2OC", "9122010IMA17X1Y20C"])
def test_wrong_forms(code: str) -> None:
    reading = uscc.check(code)
    assert not reading.valid
    assert reading.why


def test_blanks_small_letters_and_wide_signs_do_not_matter() -> None:
    assert uscc.check(" 91220101ma17x1y2 0c ").number == "91220101MA17X1Y20C"
    assert uscc.check("９１２２０１０１MA17X1Y20C").valid


def test_an_unknown_province_is_a_doubt_not_a_refusal() -> None:
    from desktop.basics.identity.check_digits import uscc_check

    start = "91990101MA17X1Y20"
    reading = uscc.check(start + uscc_check(start))
    assert reading.valid
    assert reading.warning


@given(st.randoms())
def test_invented_codes_are_valid(random: Random) -> None:
    reading = uscc.check(invented_uscc(random))
    assert reading.valid
    assert reading.says["province"] == "吉林省"
