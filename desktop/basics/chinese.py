"""Days, amounts and numbers in Chinese words, and back where people type them."""

from __future__ import annotations

import re
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

DIGITS: Final = "〇一二三四五六七八九"
CAPITALS: Final = "零壹贰叁肆伍陆柒捌玖"
STEPS: Final = ("", "拾", "佰", "仟")
GROUPS: Final = ("", "万", "亿", "万亿")
LARGEST_AMOUNT: Final = Decimal("9999999999999999.99")


def day_in_words(day: date) -> str:
    """`2026年11月22日`: Arabic figures without leading zeros, as GB/T 9704 asks of the date of a document."""
    return f"{day.year}年{day.month}月{day.day}日"


def day_in_characters(day: date) -> str:
    """`二〇二六年十一月二十二日`, for certificates."""
    year = "".join(DIGITS[int(digit)] for digit in f"{day.year:04d}")
    return f"{year}年{number_in_characters(day.month)}月{number_in_characters(day.day)}日"


def day_from_words(text: str) -> date | None:
    """The day of `2026年11月22日`, `二〇二六年十一月二十二日`, `2026-11-22`, `2026.11.22` or `20261122`; else None."""
    plain = "".join(text.split())
    found = (
        re.fullmatch(
            r"([0-9〇零一二三四五六七八九]{4})年([0-9一二三四五六七八九十]{1,3})月([0-9一二三四五六七八九十]{1,3})日?",
            plain,
        )
        or re.fullmatch(r"([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})", plain)
        or re.fullmatch(r"([0-9]{4})([0-9]{2})([0-9]{2})", plain)
    )
    if found is None:
        return None
    try:
        return date(_year(found[1]), _number(found[2]), _number(found[3]))
    except ValueError:
        return None


def number_in_characters(number: int) -> str:
    """A whole number from 0 to 99 as `二十二`; raises ValueError for any other (a bug)."""
    if not 0 <= number <= 99:
        raise ValueError(number)
    tens, ones = divmod(number, 10)
    if tens == 0:
        return "零" if ones == 0 else DIGITS[ones]
    return ("" if tens == 1 else DIGITS[tens]) + "十" + (DIGITS[ones] if ones else "")


def amount_in_words(yuan: Decimal | int | str) -> str:
    """An amount of money in capitals, `壹万零伍拾元伍角整`, by the rules of the 票据 and settlement forms.

    In: yuan, rounded to fen half up. Out: ends in 整 unless there are fen. Raises ValueError when negative or above
    9999 万亿.
    """
    amount = Decimal(yuan).quantize(Decimal("0.01"), ROUND_HALF_UP)
    if not 0 <= amount <= LARGEST_AMOUNT:
        raise ValueError(yuan)
    whole, fen = divmod(int(amount * 100), 100)
    jiao, fen = divmod(fen, 10)
    words = f"{_capitals(whole)}元" if whole or not (jiao or fen) else ""
    if not jiao and not fen:
        return words + "整"
    if jiao:
        # A figure ending in 0 yuan has 零 before the jiao: 壹拾元零伍角 avoids a jiao being added in between.
        words += ("零" if whole and whole % 10 == 0 else "") + f"{CAPITALS[jiao]}角"
    elif whole:
        words += "零"
    return words + (f"{CAPITALS[fen]}分" if fen else "整")


def figures(number: float) -> str:
    """A number for papers: thousands apart, no needless decimals: `480,000`, `10,449.5`."""
    return f"{number:,.2f}".rstrip("0").rstrip(".")


def _capitals(whole: int) -> str:
    if whole == 0:
        return CAPITALS[0]
    words, gap = "", False
    for place in range(3, -1, -1):
        group = whole // 10000**place % 10000
        if group == 0:
            gap = bool(words)
            continue
        if words and (gap or group < 1000):
            words += CAPITALS[0]
        words += _group(group) + _group_name(place, whole)
        gap = False
    return words


def _group_name(place: int, whole: int) -> str:
    """万, 亿, and 万 before 亿: 壹万亿, but 壹万贰仟亿 says 亿 once, behind its own group."""
    if place == 3:
        return "万" if whole // 10000**2 % 10000 else "万亿"
    return GROUPS[place]


def _group(group: int) -> str:
    words, gap = "", False
    for place in range(3, -1, -1):
        digit = group // 10**place % 10
        if digit == 0:
            gap = bool(words)
            continue
        words += (CAPITALS[0] if gap else "") + CAPITALS[digit] + STEPS[place]
        gap = False
    return words


def _year(text: str) -> int:
    plain = text.replace("零", "〇")
    return int("".join(str(DIGITS.index(sign)) if sign in DIGITS else sign for sign in plain))


def _number(text: str) -> int:
    if text.isascii():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    if not ten:
        tens, ones = "", text
    if any(sign not in DIGITS for sign in tens + ones) or len(tens) > 1 or len(ones) > 1:
        raise ValueError(text)
    return (DIGITS.index(tens) if tens else bool(ten)) * 10 + (DIGITS.index(ones) if ones else 0)
