"""Invented talent services: mostly Chinese citizens, every fourth unfinished."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.basics.identity.invented import invented_citizen
from desktop.case_types.case_type import Sampler, Subject
from desktop.case_types.samples.citizens import GIVEN, SURNAMES, invented_compatriot
from desktop.case_types.samples.people import EMPLOYERS, any_people, invented_employer, invented_person
from desktop.policy.reckoning.age import years_later

SAMPLE_DAY: Final = date(2026, 11, 22)
Raw = dict[str, JsonValue]
Told = Callable[[Random, date], Raw]


def sampler(kind: str, told: Told, *, citizens_only: bool = False) -> Sampler:
    """The invented subjects of one kind; the same seed and day give the same."""

    def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
        random = Random(f"{kind} {seed}")  # noqa: S311 - invented people, no secrets
        age = random.randint(27, 44)
        foreign = not citizens_only and random.random() < 0.2
        person = invented_compatriot(random, age, day)
        if foreign:
            person = invented_person(random, any_people(random), age, day)
        answers = told(random, day)
        if seed % 4 == 3:  # something the window usually finds missing
            answers.pop(random.choice(sorted(answers)))
        firm = invented_employer(random.randrange(EMPLOYERS))
        return Subject(person, {"zone": "长春新区", **firm, "employer_in_zone": True}, answers)

    return sample


def _held(random: Random, day: date, classes: str = "BCDE") -> Raw:
    """A class on record under 3.0, and how its holder was brought in."""
    employed = day - timedelta(days=random.randint(200, 1_200))
    begin = employed + timedelta(days=random.randint(0, 20))
    letter = random.choice(classes)
    return {
        "class_basis": random.choice(("record", "record", "certificate")),
        "talent_class": letter,
        "class_programme": "p3",
        "class_certificate": f"吉演才〔{employed.year}〕{random.randint(100, 9_999)}号",
        "graded_on": (employed + timedelta(days=120)).isoformat(),
        "engagement": "full_time",
        "first_employed_on": employed.isoformat(),
        "contract_from": begin.isoformat(),
        "contract_until": (years_later(begin, random.choice((3, 3, 5))) - timedelta(days=1)).isoformat(),
    }


def _name(random: Random) -> str:
    return random.choice(SURNAMES) + random.choice(GIVEN)


def grading(random: Random, day: date) -> Raw:
    """An application for a class."""
    begin = day - timedelta(days=random.randint(60, 500))
    flexible = random.random() < 0.2
    told: Raw = {
        "class_asked": random.choice("CDEE"),
        "person_sort": random.choice(("professional", "professional", "skilled")),
        "grading_programme": "p3",
        "batch": f"{day.year}年常态化申报",
        "engagement": "flexible" if flexible else "full_time",
        "first_employed_on": begin.isoformat(),
        "contract_from": begin.isoformat(),
        "contract_until": (years_later(begin, 3) - timedelta(days=1)).isoformat(),
        "barred_standing": "none",
        "penalised": False,
        "graded_before": False,
        "failed_before": False,
        "achievements": "主持省级重点研发项目1项，授权发明专利3件，成果在区内企业转化应用。",
        "unit_recommended": True,
    }
    return told | ({"formal_contract": True, "months_in_jilin": random.choice((3.5, 4, 6))} if flexible else {})


def household(random: Random, day: date) -> Raw:
    """落户."""
    ground = random.choice(("diploma", "title", "returned"))
    told: Raw = {
        "household_ground": ground,
        "household_place": random.choice(("home", "unit", "centre")),
        "household_moves_to": f"长春市演示大街{random.randint(1, 200)}号",
    }
    if ground == "title":
        told["title_level"] = random.choice(("middle", "senior"))
        told["title_certificate"] = f"演职{random.randrange(10**6):06d}"
    else:
        told["degree"] = random.choice(("master", "bachelor", "doctor"))
    if random.random() < 0.4:
        number = invented_citizen(random, date(1990, 5, 20), "female")
        told["followers"] = [{"relation": "spouse", "name": _name(random), "identity_number": number}]
    return told | _held(random, day)


def housing(random: Random, day: date) -> Raw:
    """住房安排."""
    told: Raw = {
        "housing_kind": "flat",
        "owns_house": random.random() < 0.1,
        "persons": random.randint(1, 4),
        "wished_place": "开发区人才公寓（演示）",
    }
    return told | _held(random, day)


def security(random: Random, day: date) -> Raw:
    """社会保障."""
    matter = random.choice(("register", "transfer", "card"))
    told: Raw = {
        "security_matter": matter,
        "hired_on": (day - timedelta(days=random.randint(1, 25))).isoformat(),
        "insurances": ["pension", "medical"],
    }
    return told | ({"insured_before_at": "沈阳市"} if matter == "transfer" else {}) | _held(random, day)


def title(random: Random, day: date) -> Raw:
    """职称评定."""
    told: Raw = {
        "title_matter": random.choice(("special", "recognition")),
        "title_series": random.choice(("工程系列·机械", "工程系列·电子信息", "工程系列·材料")),
        "title_asked": random.choice(("middle", "senior")),
        "title_held": "助理工程师，2021年12月取得",
        "exam_only": False,
        "retired": False,
    }
    return told | _held(random, day)


def schooling(random: Random, day: date) -> Raw:
    """子女入学."""
    transfer = random.random() < 0.4
    told: Raw = {
        "child_name": _name(random),
        "child_sex": random.choice(("male", "female")),
        "child_birth_date": years_later(day, -random.randint(6, 9)).isoformat(),
        "child_relation": "child",
        "school_stage": "primary",
        "school_entry": "transfer" if transfer else "start",
        "grade": "小学三年级" if transfer else "小学一年级",
        "graduating_grade": False,
        "from_other_province": transfer,
        "school_wished": "演示实验小学",
        "home_address": f"长春市演示大街{random.randint(1, 200)}号",
    }
    return told | ({"former_school": "沈阳市演示小学"} if transfer else {}) | _held(random, day, "BCD")


def spouse(random: Random, day: date) -> Raw:
    """配偶安置."""
    former = random.choice(("institution", "private", "none"))
    told: Raw = {
        "spouse_name": _name(random),
        "spouse_identity": invented_citizen(random, date(1991, 3, 8), "female"),
        "spouse_former": former,
        "spouse_education": "硕士研究生，中级职称",
        "spouse_wish": "区内事业单位或企业技术岗位",
    }
    if former != "none":
        told |= {"spouse_former_unit": "沈阳市演示研究所，助理研究员", "former_unit_agrees": True}
    return told | _held(random, day)


def money(random: Random, day: date) -> Raw:
    """安家补贴."""
    held = _held(random, day)
    told: Raw = {
        "money_kind": "settling",
        "from_other_province": True,
        "applied_by_unit": True,
        "unit_published": True,
        "first_pension_on": held["first_employed_on"],
        "account_name": "演示单位",
        "account_bank": "演示银行长春分行",
        "account_number": f"6200{random.randrange(10**12):012d}",
    }
    return told | held


def employment(random: Random, day: date) -> Raw:
    """聘任制、档案封存."""
    approved = day - timedelta(days=random.randint(40, 300))
    begin = approved + timedelta(days=random.randint(5, 30))
    form = random.choice(("appointed", "appointed_sealed", "appointed_sealed"))
    told: Raw = {
        "employment_form": form,
        "origin": "institution" if form == "appointed_sealed" else "society",
        "approved_by": "演示开发区管理委员会",
        "approval_number": f"演管发〔{approved.year}〕{random.randint(1, 90)}号",
        "approval_on": approved.isoformat(),
        "appointed_post": random.choice(("招商服务中心副主任", "产业促进局主管", "项目服务专员")),
        "appointed_level": random.choice(("中层副职", "主管级", "专员级")),
        "appointed_from": begin.isoformat(),
        "appointed_until": (years_later(begin, 3) - timedelta(days=1)).isoformat(),
        "pay_form": random.choice(("annual", "agreed")),
        "annual_pay_yuan": random.randint(120, 300) * 1000,
        "duties": "完成年度招商、服务目标；按季度考核。",
    }
    if form == "appointed_sealed":
        told |= {
            "origin_unit": "演示市直属事业单位，科员",
            "file_sealed_on": begin.isoformat(),
            "file_keeper": "演示市人才服务中心档案室",
            "file_number": f"DA{random.randrange(10**5):05d}",
            "file_volumes": 1,
            "file_pages": random.randint(60, 220),
            "file_reviewed": True,
            "origin_kept": "保留原身份，工资关系暂停，社会保险按聘任单位缴纳。",
        }
    return told


TOLD: Final[Mapping[str, Told]] = {
    "talent_class": grading,
    "service_household": household,
    "service_housing": housing,
    "service_social_security": security,
    "service_title": title,
    "service_schooling": schooling,
    "service_spouse": spouse,
    "service_settling_money": money,
    "employment_form": employment,
}
