"""Invented changes of a permit."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.samples.names import POSTS
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.sample import sample as first
from desktop.case_types.work_permit.samples.pieces import only, permit

CLASSIFIED = (
    "degree", "degree_country", "major", "vocational", "related_work_years", "hsk_level", "degree_taught_in_chinese",
    "high_level_university", "fortune_500_experience", "holds_patent", "consecutive_years_in_china", "lines",
    "annual_pay_yuan", "months_per_year_in_china",
)  # fmt: skip


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented change, told in time; the same seed and day give the same, every fourth is unfinished."""
    random = Random(f"change {seed}")  # noqa: S311 - invented people, no secrets
    subject = first(seed, day)
    held = permit(random, day + timedelta(days=random.randint(120, 600)), 2, subject.answers)
    item = random.choice(("passport", "passport", "passport", "post", "post", "post", "name"))
    if held["permit_class"] == "A" and random.random() < 0.5:
        item = "class"
    told: dict[str, JsonValue] = {
        **held,
        "same_employer": True,
        "change_items": [item],
        "changed_on": (day - timedelta(days=random.randint(1, 12))).isoformat(),
    }
    person = dict(subject.person)
    if item == "post":
        occupation = str(subject.answers.get("occupation") or "professional")
        told |= {
            "same_occupation": True,
            "post": f"高级{random.choice(POSTS[occupation])}",
            "occupation": occupation,
            "new_occupation": occupation,
            "duties": "在原职业内晋升，负责本专业的技术管理和人员指导。",
        }
    elif item == "class":
        told |= {**only(subject.answers, CLASSIFIED), "permit_class": "B", "applied_class": "A"}
    elif item == "name":
        told |= {"name_before": f"{person.get('surname')} {random.choice(('ANNA', 'MIN', 'IVAN'))}"}
    else:
        told |= {"passport_before": f"M{random.randrange(10**8):08d}"}
    if item in {"post", "class"}:
        for name in ("residence_kind", "residence_number", "residence_expires_on"):
            told.pop(name)
    if seed % 4 == 3:  # what windows usually send back: sent too late, the wrong kind, nothing told of before
        told["changed_on"] = (day - timedelta(days=random.randint(25, 60))).isoformat()
        told.pop(random.choice(("passport_before", "name_before", "post", "same_employer", "permit_number")), None)
        if item == "post":
            told["same_occupation"] = False
    return Subject(person, subject.employer, told)
