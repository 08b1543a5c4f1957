"""Invented cases of residence: the same for the same seed and day, every fourth unfinished or refused."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.samples.names import POSTS, ZONES
from desktop.case_types.samples.people import EMPLOYERS, any_people, invented_employer, invented_person
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.samples.pieces import paper_number
from desktop.policy.reckoning.age import months_later, years_later

SCHOOLS: Final = ("吉林大学", "东北师范大学", "延边大学", "哈尔滨工业大学")
ABROAD: Final = ("Seoul National University", "Lomonosov Moscow State University", "Kyoto University")
PROJECTS: Final = ("跨境电商平台", "智能农机传感器", "汽车电子检测", "中韩语言服务")


def _begun(name: str, seed: int, day: date, ages: tuple[int, int]) -> tuple[Random, Subject]:
    """The person, a firm inside a zone, and what every residence case answers."""
    random = Random(f"{name} {seed}")  # noqa: S311 - invented people, no secrets
    person = invented_person(random, any_people(random), random.randint(*ages), day)
    person["phone"] = f"+86 199000{random.randrange(100_000):05d}"
    number = next(n for n in (random.randrange(EMPLOYERS) for _try in range(100)) if _in_zone(n))
    return random, Subject(person, invented_employer(number), {})


def _in_zone(number: int) -> bool:
    return invented_employer(number).get("employer_in_zone") is True


def _applying(random: Random, day: date, months: int, *, first_kind: str, kind: str) -> dict[str, JsonValue]:
    """A first paper, an extension or a change within its days."""
    way = random.choices(("first", "extend", "change"), (4, 4, 2))[0]
    city, zone = random.choice(ZONES)
    told: dict[str, JsonValue] = {
        "apply_for": way,
        "address_in_china": f"{city}市{zone}人才公寓{random.randint(1, 30)}栋{random.randint(101, 2905)}室",
        "accommodation_registered": True,
        "residence_number": paper_number(random),
        "companions": random.choice((0, 0, 0, 1, 2)),
    }
    if way == "first":
        entered = day - timedelta(days=random.randint(2, 24))
        told |= {
            "entered_on": entered.isoformat(),
            "accommodation_registered_on": (entered + timedelta(days=random.choice((0, 1)))).isoformat(),
            "residence_kind": first_kind,
            "residence_expires_on": (entered + timedelta(days=30)).isoformat(),
        }
    else:
        until = day + timedelta(days=random.randint(31, 80))
        told |= {"residence_kind": kind, "residence_expires_on": until.isoformat()}
    if way == "change":
        told |= {
            "change_items": ["passport"],
            "changed_on": (day - timedelta(days=random.randint(1, 8))).isoformat(),
            "change_says": "护照到期换发，号码由旧护照号变更为现护照号。",
        }
    else:
        told["months_wanted"] = months
    return told


def _spoilt(random: Random, seed: int, subject: Subject, answers: dict[str, JsonValue], *names: str) -> Subject:
    """Every fourth: something unanswered, and the accommodation not registered."""
    if seed % 4 == 3:
        answers["accommodation_registered"] = False
        answers.pop(random.choice(names), None)
    return Subject(subject.person, subject.employer, answers)


def work(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """Somebody who works in the zone, for one to five years."""
    random, subject = _begun("residence work", seed, day, (26, 55))
    years = random.choice((1, 1, 2, 3, 5))
    answers = _applying(random, day, years * 12, first_kind="visa_z", kind="work")
    until = years_later(day, years) + timedelta(days=120)
    answers |= {
        "permit_number": f"2200{random.randrange(10**8):08d}",
        "permit_expires_on": until.isoformat(),
        "contract_until": (until + timedelta(days=random.choice((0, 0, 30)))).isoformat(),
        "post": random.choice(POSTS["professional"]),
    }
    if answers["apply_for"] == "extend":
        answers["same_employer"] = True
    return _spoilt(random, seed, subject, answers, "contract_until", "residence_expires_on", "companions")


def startup(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """Somebody who founds a firm in the zone after graduating here or abroad."""
    random, subject = _begun("residence startup", seed, day, (23, 34))
    here = random.random() < 0.6
    answers = _applying(
        random, day, random.choice((24, 36, 60)) if here else random.choice((12, 24)), first_kind="visa_other",
        kind="private",
    )  # fmt: skip
    proofs: list[JsonValue] = list(random.choice((("plan", "licence"), ("incubator",), ("plan", "capital"))))
    answers |= {
        "startup_path": "china" if here else "foreign",
        "school": random.choice(SCHOOLS if here else ABROAD),
        "degree": random.choice(("bachelor", "master")),
        "graduated_on": months_later(day, -random.randint(2, 20)).replace(day=1).isoformat(),
        "startup_in_zone": True,
        "project": random.choice(PROJECTS),
        "startup_proofs": proofs,
        "hired": False,
    }
    if here:
        answers["excellent"] = True
    if random.random() < 0.4:
        answers["endorsement"] = random.choice(("startup", "internship"))
    return _spoilt(random, seed, subject, answers, "school", "graduated_on", "startup_proofs")


def internship(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """A foreign student at a firm of the zone."""
    random, subject = _begun("residence internship", seed, day, (20, 27))
    here = random.random() < 0.5
    months = random.choice((8, 10, 12))
    answers = _applying(
        random, day, months, first_kind="visa_other", kind="study" if here else "private"
    )  # fmt: skip
    begin = day + timedelta(days=random.randint(0, 10))
    if answers["apply_for"] == "extend":  # what goes on from a paper in hand lasts half a year beyond it
        begin = date.fromisoformat(str(answers["residence_expires_on"]))
    answers |= {
        "student_of": "china" if here else "abroad",
        "school": random.choice(SCHOOLS if here else ABROAD),
        "in_study": True,
        "invited": True,
        "host_known": True,
        "post": "实习工程师",
        "intern_from": begin.isoformat(),
        "intern_until": months_later(begin, months).isoformat(),
    }
    if here:
        answers["school_agrees"] = True
    return _spoilt(random, seed, subject, answers, "intern_until", "post", "residence_expires_on")


def family(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """A spouse or a child of somebody who works in the zone."""
    child = seed % 3 == 1
    random, subject = _begun("residence family", seed, day, (6, 15) if child else (26, 55))
    answers = _applying(random, day, random.choice((12, 24)), first_kind="visa_other", kind="private")
    host = random.choice(("worker", "worker", "permanent", "citizen"))
    answers |= {
        "relation": "child" if child else "spouse",
        "relation_proved": True,
        "host_kind": host,
        "host_name": "WANG TEST" if host == "citizen" else "KIM TEST",
    }
    if host != "citizen":
        answers |= {
            "host_number": paper_number(random),
            "host_until": (years_later(day, 2) + timedelta(days=120)).isoformat(),
        }
    return _spoilt(random, seed, subject, answers, "relation_proved", "host_name", "companions")


def permanent(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """A recommended talent, somebody after four years in the zone, an ethnic Chinese doctor."""
    random, subject = _begun("permanent residence", seed, day, (35, 58))
    ground = random.choices(("recommended", "worker", "ethnic_doctor", "ethnic_worker"), (5, 4, 2, 2))[0]
    answers: dict[str, JsonValue] = {
        "pr_ground": ground,
        "post": random.choice(POSTS["manager"]),
        "no_criminal_record": True,
        "healthy": True,
        "family_along": random.choice((0, 0, 1, 3)),
    }
    if ground == "recommended":
        answers |= {"recommended": True, "merits": "主持新能源汽车电驱动项目，获发明专利六项，带动投资一亿元。"}
    if ground in {"worker", "ethnic_worker"}:
        answers["work_from"] = years_later(day, -random.randint(4, 7)).isoformat()
    if ground == "worker":
        answers["wage_area"] = "演示数值，不是公布的平均工资"
        answers["years"] = [
            {
                "year": day.year - back,
                "months": random.randint(6, 12),
                "income_yuan": 640_000 + 1000 * random.randint(0, 90),
                "tax_yuan": 147_000 + 100 * random.randint(0, 90),
                "average_month_yuan": 7200 + 200 * (4 - back),
            }
            for back in (4, 3, 2, 1)
        ]
    if ground.startswith("ethnic"):
        answers |= {"ethnic_chinese": True, "has_doctorate": ground == "ethnic_doctor"}
    if seed % 4 == 3:
        answers["healthy"] = False
        answers.pop(random.choice(("post", "family_along", "no_criminal_record")), None)
    return Subject(subject.person, subject.employer, answers)
