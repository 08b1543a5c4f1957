"""Invented committees and experts as raw answers, the same for the same seed."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.basics.identity.invented import invented_citizen, invented_uscc
from desktop.case_types.samples.citizens import GIVEN, SURNAMES
from desktop.case_types.samples.people import any_day
from desktop.policy.reckoning.age import years_later

_UNITS: Final = (
    ("演示工业大学", "province"), ("演示省机械研究院", "province"), ("演示省光电研究所", "province"),
    ("演示汽车工程院", "province"), ("演示省计量科学研究院", "province"), ("演示重型装备集团有限公司", "eminent"),
    ("国家演示光学工程中心", "eminent"), ("演示县农机推广站", "grassroots"), ("演示精工民营有限公司", "grassroots"),
    ("演示市新材料有限公司", "grassroots"), ("邻省演示理工大学", "outside"), ("邻省演示设计院有限公司", "outside"),
)  # fmt: skip
_SPECIALTIES: Final = ("机械设计", "机械制造", "电气自动化", "光电工程", "材料工程", "车辆工程", "计量检测", "工业软件")
_POSTS: Final = ("教授级高工", "总工程师", "研究室主任", "技术总监", "副院长", "实验室主任")
_TITLES: Final = {"ZG": "正高级工程师", "FG": "高级工程师"}


def invented_committee(day: date, *, left: int = 600) -> dict[str, JsonValue]:
    """A good committee of engineering, filed so that `left` days of the filing are left on a day."""
    until = day + timedelta(days=left)
    return {
        "name": "演示区工程系列高级职称评审委员会",
        "title_series": "engineering",
        "per": "series",
        "level": "high",
        "size": 25,
        "filing_number": f"演人社备〔{years_later(until, -3).year}〕7号",
        "filed_by": "演示省人力资源和社会保障厅",
        "filed_from": (years_later(until, -3) + timedelta(days=1)).isoformat(),
        "filed_until": until.isoformat(),
        "scope": "本区企业工程技术人员正高级、副高级及以下职称评审",
        "quotas": [{"origin": "grassroots", "count": 5}, {"origin": "eminent", "count": 4}],
        "office": "演示新区人才服务中心职称科",
        "contact": "周敏",
        "phone": "0431-88880000",
    }


def invented_expert(number: int, day: date, seed: int = 1) -> dict[str, JsonValue]:
    """The expert of a number, in service on a day; every ninth with somebody to withdraw from, a few away that day."""
    random = Random(f"expert {seed} {number}")  # noqa: S311 - invented people, no secrets
    unit, origin = _UNITS[number % len(_UNITS)]
    level = "ZG" if random.random() < 0.45 else "FG"
    born = any_day(random, day.year - random.randint(40, 60))
    first = day - timedelta(days=random.randint(60, 500))
    codes = Random(f"unit {seed} {unit}")  # noqa: S311 - invented firms, no secrets
    raw: dict[str, JsonValue] = {
        "name": random.choice(SURNAMES) + random.choice(GIVEN),
        "identity_number": invented_citizen(random, born, random.choice(("male", "female"))),
        "phone": f"1990002{number % 10_000:04d}",
        "title_series": "engineering",
        "specialty": random.choice(_SPECIALTIES),
        "level": level,
        "title": _TITLES[level],
        "title_on": any_day(random, day.year - random.randint(2, 12)).isoformat(),
        "employer_name": unit,
        "uscc": invented_uscc(codes),
        "post": random.choice(_POSTS),
        "origin": origin,
        "term_from": first.isoformat(),
        "term_until": (years_later(first, 3) - timedelta(days=1)).isoformat(),
    }
    if number % 9 == 4:
        raw["relatives"] = [{"name": random.choice(SURNAMES) + random.choice(GIVEN), "relation": "子女"}]
        raw["co_authors"] = [{"name": random.choice(SURNAMES) + random.choice(GIVEN), "work": "演示课题"}]
    if number % 17 == 3:
        back = day + timedelta(days=12)
        raw["absences"] = [{"first_day": day.isoformat(), "last_day": back.isoformat(), "why": "出差"}]
    return raw
