"""Days, amounts and numbers in Chinese words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.basics.chinese import (
    CAPITALS,
    amount_in_words,
    day_from_words,
    day_in_characters,
    day_in_words,
    figures,
    number_in_characters,
)


def test_days() -> None:
    assert day_in_words(date(2026, 11, 2)) == "2026年11月2日"
    assert day_in_characters(date(2026, 11, 22)) == "二〇二六年十一月二十二日"
    assert day_in_characters(date(2010, 10, 20)) == "二〇一〇年十月二十日"


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_written_is_the_day_read(day: date) -> None:
    assert day_from_words(day_in_words(day)) == day
    assert day_from_words(day_in_characters(day)) == day
    assert day_from_words(day.isoformat()) == day
    assert day_from_words(f"{day:%Y%m%d}") == day


@pytest.mark.parametrize(
    "text", ["", "2026年", "2026年13月1日", "2026-02-30", "二〇二六年十三月一日", "明天", "二六年一月一日"]
)
def test_what_is_no_day(text: str) -> None:
    assert day_from_words(text) is None


def test_other_ways_to_write_a_day() -> None:
    assert day_from_words("二零二六年十一月二十二日") == date(2026, 11, 22)
    assert day_from_words("2026. 1. 2") == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("number", "words"), [(0, "零"), (5, "五"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九")]
)
def test_small_numbers(number: int, words: str) -> None:
    assert number_in_characters(number) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("0", "零元整"),
        ("0.05", "伍分"),
        ("0.50", "伍角整"),
        ("10", "壹拾元整"),
        ("325.04", "叁佰贰拾伍元零肆分"),
        ("1680.32", "壹仟陆佰捌拾元零叁角贰分"),
        ("6007.14", "陆仟零柒元壹角肆分"),
        ("16409.02", "壹万陆仟肆佰零玖元零贰分"),
        ("107000.53", "壹拾万柒仟元零伍角叁分"),
        ("480000", "肆拾捌万元整"),
        ("100010001", "壹亿零壹万零壹元整"),
        ("1000000000000", "壹万亿元整"),
        ("1200000000000", "壹万贰仟亿元整"),
        ("0.005", "壹分"),
    ],
)
def test_amounts(amount: str, words: str) -> None:
    assert amount_in_words(amount) == words


@pytest.mark.parametrize("amount", ["-0.01", "100000000000000000"])
def test_amounts_beyond_the_form(amount: str) -> None:
    with pytest.raises(ValueError, match=amount):
        amount_in_words(amount)


def _read_back(words: str) -> Decimal:
    """An independent reader of amounts in capitals."""
    total = section = digit = Decimal(0)
    for sign in words.replace("整", ""):
        if sign in CAPITALS:
            digit = Decimal(CAPITALS.index(sign))
        elif sign in "拾佰仟":
            section += digit * {"拾": 10, "佰": 100, "仟": 1000}[sign]
            digit = Decimal(0)
        elif sign in "万亿":
            factor = {"万": 10**4, "亿": 10**8}[sign]
            section += digit
            total = (total + section) * factor if sign == "亿" else total + section * factor
            section = digit = Decimal(0)
        elif sign == "元":
            total += section + digit
            section = digit = Decimal(0)
        else:
            total += digit * {"角": Decimal("0.1"), "分": Decimal("0.01")}[sign]
            digit = Decimal(0)
    return total


@given(st.decimals(0, 999_999_999_999, places=2))
def test_amounts_are_read_back_the_same(amount: Decimal) -> None:
    words = amount_in_words(amount)
    assert _read_back(words) == amount
    assert "零零" not in words


@pytest.mark.parametrize(
    ("number", "words"), [(480000.0, "480,000"), (10449.5, "10,449.5"), (0, "0"), (1.99, "1.99"), (100, "100")]
)
def test_figures(number: float, words: str) -> None:
    assert figures(number) == words
