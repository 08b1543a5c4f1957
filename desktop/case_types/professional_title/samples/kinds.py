"""Invented applications of the five kinds, by seed and day; for one firm, or for any."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Sampler, Subject
from desktop.case_types.citizens.citizen import CHINA
from desktop.case_types.professional_title.samples import careers, faults, parts
from desktop.case_types.professional_title.samples.careers import Career, Raw
from desktop.case_types.samples.citizens import GIVEN, SURNAMES, invented_compatriot
from desktop.case_types.samples.people import EMPLOYERS, any_people, invented_employer, invented_person

SAMPLE_DAY: Final = date(2026, 11, 22)
MOST: Final = 26  # days before the sample's day by which everything was proved


@dataclass(frozen=True)
class Applicant:
    """What an invented application is told with."""

    random: Random
    day: date
    firm: str
    sex: str
    career: Career
    level: str


Told = Callable[[Applicant], Raw]


def applicant(
    kind: str, seed: int, day: date = SAMPLE_DAY, firm: Mapping[str, JsonValue] | None = None, *, mended: bool = False
) -> Subject:
    """One invented application of a kind; in: the firm, where it is not any: a batch of 143 has one.

    `mended`: as it stands once everything that a seed lacks or has wrong was put right.
    """
    random = Random(f"{kind} {seed}")  # noqa: S311 - invented people, no secrets
    any_firm = invented_employer(random.randrange(EMPLOYERS))
    at = {"zone": "长春新区", **(firm or any_firm), "employer_in_zone": True}
    education, level = random.choice(_WAYS[kind])
    career = careers.career_to(random, education, level, day)
    age = day.year - career.graduated.year + careers.LEAVES_SCHOOL[education]
    foreign = kind == _RECOGNITION and random.random() < 0.06
    person = invented_compatriot(random, age, day)
    if foreign:
        person = invented_person(random, any_people(random), age, day)
    one = Applicant(random, day, str(at["name"]), str(person["sex"]), career, level)
    answers = {**_begin(one), **_TOLD[kind](one), **({} if person["nationality"] == CHINA else _ABROAD)}
    if mended:
        return Subject(person, at, answers)
    if seed % 8 == 3:  # something the window usually finds missing
        answers.pop(random.choice(sorted(faults.ASKED & set(answers))))
    elif seed % 8 == 7:  # something it usually finds wrong
        faults.fault(random, answers)
    return Subject(person, at, answers)


def sampler(kind: str) -> Sampler:
    """The invented subjects of one kind; the same seed and day give the same."""

    def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
        return applicant(kind, seed, day)

    return sample


def _begin(one: Applicant) -> Raw:
    """What all kinds ask."""
    told: Raw = {
        "target_series": "engineering",
        "target_specialty": one.career.field[0],
        "target_level": one.level,
        "target_title": careers.NAMES[one.level],
        "education": careers.of_education(one.random, one.career),
        "work": careers.of_work(one.random, one.career, one.firm, one.day),
        "post": careers.POSTS[1],
        "post_since": one.career.began.isoformat(),
        "post_related": True,
        "insurance": careers.of_insurance(one.career, one.firm),
        "insurance_explained": False,
    }
    titles = careers.of_titles(one.random, one.career)
    told |= {"titles": titles} if titles else {}
    return {
        **told,
        **parts.standing(one.random, one.day, one.sex),
        **parts.background(one.random, one.career),
        **parts.of_unit(one.random, one.day),
    }


def _record(one: Applicant) -> Raw:
    """Training, results, papers, prizes, assessments, the own account."""
    proved = one.day - timedelta(days=MOST)
    told: Raw = {
        "appointments": careers.of_appointments(one.career, one.firm),
        "training": careers.of_training(one.random, one.career, one.day),
        "achievements": parts.achievements(one.random, one.career, proved),
        "papers": parts.papers(one.random, one.career, proved),
        "prizes": parts.prizes(one.random, one.career, proved),
        "assessments": parts.assessments(one.random, one.career, one.day),
        "summary": parts.SUMMARY,
    }
    return {name: value for name, value in told.items() if value}


def review(one: Applicant) -> Raw:
    """评审."""
    return {"route": "normal", **_record(one)}


def recognition(one: Applicant) -> Raw:
    """认定."""
    first = one.career.began
    return {
        "fit_assessed": True,
        "training": careers.of_training(one.random, one.career, one.day),
        "assessments": parts.assessments(one.random, one.career, one.day),
        "summary": parts.SUMMARY,
        "probation": [
            {
                "first_day": first.isoformat(), "last_day": (first + timedelta(days=364)).isoformat(),
                "tasks": "熟悉生产工艺，参加图样设计和现场调试", "finding": "按计划完成，考核合格", "witness": "刘建华",
            }
        ],
    }  # fmt: skip


def exceptional(one: Applicant) -> Raw:
    """破格."""
    names = one.random.sample([family + given for family in SURNAMES[:12] for given in GIVEN[:8]], 2)
    recommenders: list[JsonValue] = [
        {
            "name": name, "title": "正高级工程师", "level": "ZG", "series": "engineering",
            "specialty": one.career.field[0], "near": True, "unit": unit,
            "signed_on": (one.day - timedelta(days=27)).isoformat(),
        }
        for name, unit in zip(names, ("演示设计研究院", "吉林演示大学"), strict=True)
    ]  # fmt: skip
    level, _passed = one.career.titles[-1]  # the newest came too late for the usual way
    late = (level, date(one.day.year - 2, 12, one.random.randint(6, 28)))
    one = replace(one, career=replace(one.career, titles=(*one.career.titles[:-1], late)))
    return {
        **_record(one),
        "titles": careers.of_titles(one.random, one.career),
        "exceptional_lacks": ["years"],
        "exceptional_grounds": ["contribution"],
        "exceptional_reason": "主持研制的产品填补省内空白，获省级科技奖励，已形成批量生产。",
        "recommenders": recommenders,
    }


def transfer(one: Applicant) -> Raw:
    """转评."""
    told = _record(one)
    titles = careers.of_titles(one.random, one.career)
    newest = titles[0]
    level = str(newest["level"]) if isinstance(newest, dict) else one.level
    if isinstance(newest, dict):
        newest |= {"series": "experiment", "title": "高级实验师" if level == "FG" else "实验师"}
    return {
        **told,
        "target_level": level,
        "target_title": careers.NAMES[level],
        "titles": titles,
        "post_since": (one.day - timedelta(days=one.random.randint(500, 900))).isoformat(),
        "transfer_reason": "由实验室调到产品设计岗位，现从事工程技术工作，按岗位申请同级转评。",
    }


def confirmation(one: Applicant) -> Raw:
    """确认."""
    came = one.day - timedelta(days=one.random.randint(90, 300))
    titles = careers.of_titles(one.random, one.career, "辽宁省")
    newest = titles[0]
    level = newest["level"] if isinstance(newest, dict) else one.level
    return {
        "target_level": level,
        "target_title": careers.NAMES[str(level)],
        "titles": titles,
        "post_since": came.isoformat(),
        "came_from": "other_province",
        "came_on": came.isoformat(),
        "title_verified": True,
        "verified_how": "network",
        "verified_on": (one.day - timedelta(days=10)).isoformat(),
        "verified_note": "证书库可查，信息一致",
        "committee_filed": True,
    }


_RECOGNITION: Final = "professional_title_recognition"
_ABROAD: Final[Raw] = {"circumstances": ["foreigner"], "may_work": True}
_WAYS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "professional_title_review": (
        ("BACHELOR", "ZJ"), ("BACHELOR", "ZJ"), ("COLLEGE", "ZJ"), ("MASTER", "ZJ"), ("BACHELOR", "FG"),
        ("MASTER", "FG"), ("DOCTOR", "FG"), ("BACHELOR", "ZG"),
    ),
    _RECOGNITION: (("BACHELOR", "ZL"), ("BACHELOR", "ZL"), ("COLLEGE", "ZL")),
    "professional_title_exceptional": (("BACHELOR", "FG"), ("MASTER", "FG"), ("COLLEGE", "FG")),
    "professional_title_transfer": (("BACHELOR", "FG"), ("MASTER", "FG"), ("BACHELOR", "ZG")),
    "professional_title_confirmation": (("BACHELOR", "FG"), ("MASTER", "FG"), ("BACHELOR", "ZG")),
}  # fmt: skip
_TOLD: Final[Mapping[str, Told]] = {
    "professional_title_review": review,
    _RECOGNITION: recognition,
    "professional_title_exceptional": exceptional,
    "professional_title_transfer": transfer,
    "professional_title_confirmation": confirmation,
}
