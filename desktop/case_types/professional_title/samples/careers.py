"""An invented career: diploma, titles, posts, insurance, each in the order life has it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

Raw = dict[str, JsonValue]

SCHOOLS: Final = ("吉林演示大学", "长春演示理工大学", "东北演示大学", "延边演示大学", "演示交通大学")
COLLEGES: Final = ("长春演示职业技术学院", "吉林演示工业职业学院")
FIELDS: Final = (
    ("机械设计", "机械设计制造及其自动化"), ("汽车", "车辆工程"), ("电子信息", "电子信息工程"), ("自动化", "自动化"),
    ("材料", "材料科学与工程"), ("化工", "化学工程与工艺"), ("建筑施工", "土木工程"), ("计算机", "计算机科学与技术"),
)  # fmt: skip
POSTS: Final = ("技术员", "设计工程师", "工艺工程师", "项目工程师", "质量工程师")
LEAVES_SCHOOL: Final = {"COLLEGE": 21, "BACHELOR": 22, "MASTER": 25, "DOCTOR": 28}
DEGREE: Final = {"COLLEGE": "none", "BACHELOR": "bachelor", "MASTER": "master", "DOCTOR": "doctor"}
YEARS: Final = {"COLLEGE": 3, "BACHELOR": 4, "MASTER": 3, "DOCTOR": 4}
NAMES: Final = {"YJ": "技术员", "ZL": "助理工程师", "ZJ": "工程师", "FG": "高级工程师", "ZG": "正高级工程师"}
STEPS: Final = ("ZL", "ZJ", "FG")  # titles on the way up, each held so many years at the least
HELD: Final = {("MASTER", "ZL"): 2, ("COLLEGE", "ZL"): 4, ("DOCTOR", "ZJ"): 2}
USUAL: Final = {"ZL": 4, "ZJ": 5, "FG": 5}


def years_held(education: str, level: str) -> int:
    """How many years of a title somebody of this education needs for the next one (national engineering table)."""
    return HELD.get((education, level), USUAL[level])


@dataclass(frozen=True)
class Career:
    """One invented engineer on the way to a level."""

    education: str
    field: tuple[str, str]
    graduated: date
    titles: tuple[tuple[str, date], ...]  # the newest last

    @property
    def began(self) -> date:
        """The first day at work."""
        return self.graduated + timedelta(days=12)


def career_to(random: Random, education: str, target: str, day: date) -> Career:
    """Somebody who has just, or long since, held the title below long enough on the last day of the year."""
    below = STEPS[: STEPS.index(target)] if target in STEPS else STEPS
    if education == "DOCTOR":
        below = below[1:]  # a doctorate alone carries to the middle level
    year = day.year
    titles: list[tuple[str, date]] = []
    for level in reversed(below):
        year -= years_held(education, level) + random.choice((0, 0, 1, 2))
        titles.insert(0, (level, date(year, 12, random.randint(6, 28))))
    left = (titles[0][1].year if titles else day.year) - random.choice((1, 1, 2)) - (education == "COLLEGE") * 2
    return Career(education, random.choice(FIELDS), date(left, 7, random.randint(1, 6)), tuple(titles))


def of_education(random: Random, career: Career) -> list[JsonValue]:
    """The diploma."""
    college = career.education == "COLLEGE"
    return [
        {
            "level": career.education,
            "degree": DEGREE[career.education],
            "school": random.choice(COLLEGES if college else SCHOOLS),
            "major": career.field[1],
            "graduated_on": career.graduated.isoformat(),
            "study": "full_time",
            "years": YEARS[career.education],
            "related": True,
            "abroad": False,
            "certified": True,
        }
    ]


def of_titles(random: Random, career: Career, region: str = "吉林省") -> list[JsonValue]:
    """The titles, the newest first."""
    return [
        {
            "series": "engineering",
            "title": NAMES[level],
            "level": level,
            "way": "recognition" if level == "ZL" else "review",
            "passed_on": passed.isoformat(),
            "document_day": (passed + timedelta(days=24)).isoformat(),
            "document": f"演职〔{passed.year}〕{random.randint(10, 9_999)}号",
            "approved_by": "演示市人力资源和社会保障局",
            "region": region,
        }
        for level, passed in reversed(career.titles)
    ]


def of_appointments(career: Career, firm: str) -> list[JsonValue]:
    """A firm appoints to the post a month after the title."""
    begun = [(level, passed + timedelta(days=31)) for level, passed in career.titles]
    told: list[JsonValue] = []
    for place, (level, first) in enumerate(begun):
        row: Raw = {"title": NAMES[level], "level": level, "first_day": first.isoformat(), "unit": firm}
        if place + 1 < len(begun):
            row["last_day"] = (begun[place + 1][1] - timedelta(days=1)).isoformat()
        told.insert(0, row)
    return told


def of_work(random: Random, career: Career, firm: str, day: date) -> list[JsonValue]:
    """One or two posts at the firm since graduation."""
    field = career.field[0]
    if (day - career.began).days < 1_100:
        return [
            {
                "first_day": career.began.isoformat(), "unit": firm, "post": POSTS[0],
                "tasks": f"{field}专业技术工作", "in_specialty": True, "witness": "刘建华",
            }
        ]  # fmt: skip
    middle = career.began + timedelta(days=random.randint(700, 1_000))
    posts = random.sample(POSTS, 2)
    first: Raw = {
        "first_day": career.began.isoformat(), "last_day": (middle - timedelta(days=1)).isoformat(), "unit": firm,
        "post": posts[0], "tasks": f"{field}专业技术工作", "in_specialty": True, "witness": "刘建华",
    }  # fmt: skip
    second: Raw = {
        "first_day": middle.isoformat(), "unit": firm, "post": posts[1], "tasks": f"{field}设计、试验和项目实施",
        "in_specialty": True, "witness": "刘建华",
    }  # fmt: skip
    return [first, second]


def of_insurance(career: Career, firm: str) -> list[JsonValue]:
    """The firm has paid since the first day at work."""
    return [{"payer": firm, "first_day": career.began.replace(day=1).isoformat()}]


def of_training(random: Random, career: Career, day: date) -> list[JsonValue]:
    """Ninety hours and more in each year since the newest title, and in the last five."""
    last_title = career.titles[-1][1].year if career.titles else career.began.year
    first = max(min(last_title, day.year - 5), career.began.year)
    rows: list[JsonValue] = []
    for year in range(first, day.year + 1):
        professional, public = random.choice(((60, 30), (64, 30), (72, 32)))
        number = f"XS{year}{random.randrange(10**5):05d}"
        hours: Raw = {"total": professional + public, "professional": professional, "public": public}
        rows.append({"year": year, **hours, "proof": number})
    return rows
