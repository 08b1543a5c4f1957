"""Invented Chinese citizens as raw answers, the same for the same seed."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.basics.identity.invented import invented_citizen
from desktop.case_types.samples.people import any_day
from desktop.policy.reckoning.age import years_later

SURNAMES: Final = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
GIVEN: Final = (
    "子涵", "欣怡", "浩然", "雨桐", "晓东", "海燕", "志强", "丽娜", "建国", "春梅", "文博", "佳琪", "明远", "思宁",
    "国栋", "玥", "喆", "翀", "𬱖",
    "䶮",
)  # fmt: skip
STREETS: Final = ("演示大街", "创新路", "朝阳胡同", "春城路")


def invented_compatriot(random: Random, age: int, day: date) -> dict[str, JsonValue]:
    """A citizen of this age on this day, complete and consistent with the card's number."""
    sex = random.choice(("male", "female"))
    born = any_day(random, years_later(day, -age - 1).year)
    place = f"吉林省长春市{random.choice(STREETS)}{random.randint(1, 300)}号"
    name = random.choice(SURNAMES) + random.choice(GIVEN)
    raw: dict[str, JsonValue] = {
        "citizen_number": invented_citizen(random, born, sex),
        "chinese_name": name,
        "sex": sex,
        "birth_date": born.isoformat(),
        "nationality": "CHN",
        "ethnic_group": random.choice(("汉族", "汉族", "汉族", "朝鲜族", "满族", "蒙古族")),
        "marital_status": random.choice(("single", "married")),
        "household_address": place,
        "address": place,
        "phone": f"1990001{random.randrange(10_000):04d}",
        "email": f"person{random.randrange(100_000):05d}@example.com",
    }
    if raw["marital_status"] == "married":
        raw["relatives"] = [_spouse(random, sex, born)]
    return raw


def _spouse(random: Random, sex: str, born: date) -> JsonValue:
    other = "female" if sex == "male" else "male"
    day = any_day(random, born.year + random.randint(-3, 3))
    return {
        "relation": "spouse",
        "name": random.choice(SURNAMES) + random.choice(GIVEN),
        "sex": other,
        "birth_date": day.isoformat(),
        "identity_number": invented_citizen(random, day, other),
    }
