"""Invented cases of a work permit: by points, by a line, teachers, graduates, elders, and unfinished ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.basics.months import Month
from desktop.case_types.case_type import Subject
from desktop.case_types.samples.names import FORMER_EMPLOYERS, MAJORS, POSTS, ZONES, People
from desktop.case_types.samples.people import (
    EMPLOYERS,
    any_people,
    invented_employer,
    invented_person,
)

SAMPLE_DAY: Final = date(2026, 11, 22)  # the day the invented people live in, when no other is given
STUDY_YEARS: Final = {"bachelor": 4, "master": 2, "doctor": 4}
LADDER: Final = ("bachelor", "master", "doctor")


@dataclass(frozen=True)
class Story:
    """One sort of applicant: ages, degree, pay, and what is particular."""

    ages: tuple[int, int]
    degree: str
    pay: tuple[int, int]  # yuan a year, in thousands
    occupation: str
    hsk: tuple[int, int] = (0, 4)
    lines: tuple[str, ...] = ()
    further: Callable[[Random, date], dict[str, JsonValue]] | None = None


def _teaching(random: Random, _day: date) -> dict[str, JsonValue]:
    return {
        "teaches_mother_tongue": True,
        "language_teaching_years": random.randint(2, 9),
        "language_degree": random.random() < 0.5,
        "teacher_certificate": random.random() < 0.4,
        "language_certificate_hours": random.choice((0, 120, 160)),
    }


def _graduating(random: Random, day: date) -> dict[str, JsonValue]:
    return {
        "graduate_of": random.choice(("china", "foreign_known")),
        "graduated_on": date(day.year, 7, 1).isoformat() if day.month > 7 else date(day.year - 1, 7, 1).isoformat(),
        "graduate_average_score": random.randint(80, 95),
        "graduate_no_misconduct": True,
        "job_matches_major": True,
        "post_vacancy_advertised": True,
        "average_wage_month_yuan": 7200,
        "wage_area": "演示数值，不是公布的平均工资",
    }


def _elder(random: Random, _day: date) -> dict[str, JsonValue]:
    return {
        "over_age_zone_recommended": True,
        "over_age_approval": f"演示〔2026〕{random.randint(1, 60)}号",
        "over_age_health_certificate": True,
        "over_age_insurance_and_guarantee": random.random() < 0.7,
    }


STORIES: Final = (
    Story((36, 45), "doctor", (480, 760), "professional", hsk=(2, 5)),
    Story((28, 45), "bachelor", (130, 260), "professional"),
    Story((30, 52), "master", (160, 340), "manager"),
    Story((33, 58), "doctor", (260, 420), "professional", lines=("A2.8",)),
    Story((38, 57), "master", (300, 600), "manager", lines=("A3.1",)),
    Story((27, 44), "bachelor", (90, 180), "language_teacher", lines=("B3",), further=_teaching),
    Story((24, 25), "master", (92, 130), "professional", hsk=(0, 1), lines=("GRAD",), further=_graduating),
    Story((61, 64), "bachelor", (240, 480), "professional", further=_elder),
    Story((23, 24), "bachelor", (60, 80), "professional"),
)
ODDS: Final = (22, 26, 14, 8, 6, 10, 4, 4, 6)


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented applicant, employer and case; the same seed and day give the same, every fourth is unfinished."""
    random = Random(seed)  # noqa: S311 - invented people, no secrets
    story = random.choices(STORIES, ODDS)[0]
    people = any_people(random)
    age = random.randint(*story.ages)
    person = invented_person(random, people, age, day)
    employer = invented_employer(random.randrange(EMPLOYERS))
    answers = _answers(random, story, people, age, day)
    if seed % 4 == 3:
        _leave_unfinished(random, person, answers)
    return Subject(person, employer, answers)


def _answers(random: Random, story: Story, people: People, age: int, day: date) -> dict[str, JsonValue]:
    begin = date(day.year + (day.month > 10), (day.month + 2) % 12 + 1, 1)
    years = random.choice((1, 2, 2, 3))
    education, work, worked = _career(random, story, people, age, day)
    city = random.choice(ZONES)
    raw: dict[str, JsonValue] = {
        "applied_class": "A" if story.pay[0] > 250 else "B",
        "post": random.choice(POSTS[story.occupation]),
        "occupation": story.occupation,
        "duties": "负责本岗位的技术和管理工作，指导国内人员，编制工艺和培训文件。",
        "work_place": f"吉林省{city[0]}市，{city[1]}",
        "hiring_form": "contract",
        "contract_from": begin.isoformat(),
        "contract_until": begin.replace(year=begin.year + years).isoformat(),
        "contract_elements": ["place", "content", "pay", "period", "position", "seal"],
        "contract_in_chinese": True,
        "annual_pay_yuan": random.randint(*story.pay) * 1000,
        "months_per_year_in_china": random.choice((8, 9, 10, 11, 12)),
        "months_applied": years * 12,
        "planned_entry_on": begin.isoformat(),
        "visa_post": people.visa_post,
        "applicant_outside_china": True,
        "usual_residence": people.code,
        "definite_employer": True,
        "post_needed": True,
        "industry_regulated": False,
        "degree": story.degree,
        "degree_country": people.code,
        "major": random.choice(MAJORS),
        "vocational": "none",
        "related_work_years": worked,
        "hsk_level": random.randint(*story.hsk),
        "degree_taught_in_chinese": False,
        "high_level_university": random.random() < 0.25,
        "fortune_500_experience": random.random() < 0.15,
        "holds_patent": random.random() < 0.15,
        "consecutive_years_in_china": 0,
        "no_criminal_record": True,
        "healthy": True,
        "education": education,
        "work": work,
    }
    if story.lines:
        raw["lines"] = list(story.lines)
    return raw | (story.further(random, day) if story.further else {})


def _career(
    random: Random, story: Story, people: People, age: int, day: date
) -> tuple[list[JsonValue], list[JsonValue], float]:
    """Studies, then work without a hole up to today; the years of work in the field."""
    month = Month(day.year - age + 18, 9)
    education: list[JsonValue] = []
    for degree in LADDER[: LADDER.index(story.degree) + 1]:
        end = min(month.plus(STUDY_YEARS[degree] * 12 - 1), Month.of(day).plus(-3))
        education.append(
            {
                "from_month": str(month),
                "until_month": str(end),
                "school": random.choice(people.schools),
                "country": people.code,
                "degree": degree,
                "major": random.choice(MAJORS),
            }
        )
        month = end.plus(1)
    today = Month.of(day)
    work: list[JsonValue] = []
    worked = 0
    while month <= today:
        length = random.randint(20, 90)
        idle = not work and random.random() < 0.15
        end = month.plus(random.randint(1, 5) if idle else length)
        if idle:
            work.append(_row(month, end, today, station="unemployed", country=people.code))
        else:
            worked += min(end.count, today.count) - month.count + 1
            work.append(
                _row(
                    month,
                    end,
                    today,
                    station="work",
                    employer=f"{random.choice(FORMER_EMPLOYERS)}（演示）",
                    country=people.code,
                    post=random.choice(POSTS[story.occupation]),
                    witness=f"{random.choice(people.family)[0]} {random.choice(people.male)[0]}",
                    witness_phone=f"+00 {random.randrange(10**8, 10**9)}",
                )
            )
        month = end.plus(1)
    return education, work, min(round(worked / 12, 2), 60)


def _row(first: Month, last: Month, today: Month, **rest: str) -> JsonValue:
    row: dict[str, JsonValue] = {"from_month": str(first), **rest}
    if last < today:
        row["until_month"] = str(last)
    return row


def _leave_unfinished(random: Random, person: dict[str, JsonValue], answers: dict[str, JsonValue]) -> None:
    """Take away what officers usually wait for: a few answers, a month of the career, a passport's digit."""
    for name in random.sample(sorted(answers), random.randint(1, 6)):
        del answers[name]
    for name in random.sample(
        ("email", "passport_issued_on", "address_abroad", "passport_lines"), random.randint(0, 2)
    ):
        person.pop(name, None)
    work = answers.get("work")
    if isinstance(work, list) and len(work) > 1 and random.random() < 0.4:
        del work[random.randrange(len(work) - 1)]
    if random.random() < 0.2:
        person["birth_date"] = str(person["birth_date"])[:8] + "11"
