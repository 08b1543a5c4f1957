"""Invented applications inside China."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.sample import sample as first
from desktop.case_types.work_permit.samples.pieces import ABROAD_ONLY, paper_number, without

# Ground, what the person holds, and the document that shows it.
GROUNDS: Final[tuple[tuple[str, str, str], ...]] = (
    ("family", "reunion", "结婚证（演示）及配偶身份证件"),
    ("intra_group", "visa_other", "集团内调动通知（演示〔2026〕12号）"),
    ("headquarters", "visa_other", "地区总部认定书（演示）"),
    ("agreement", "visa_other", "政府间合作协议（演示）"),
    ("work_visa", "visa_z", "首席代表证（演示）"),
    ("recognised", "private", "决定机关复函（演示〔2026〕8号）"),
    ("zone_preference", "visa_other", "自由贸易试验区优惠政策文件（演示）"),
)
OF_TALENTS: Final[tuple[tuple[str, str, str], ...]] = (("talent", "visa_other", ""), ("r_visa", "visa_r", ""))


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented application inside China; the same seed and day give the same, every fourth is unfinished."""
    random = Random(f"inside {seed}")  # noqa: S311 - invented people, no secrets
    subject = first(seed, day)
    answers = without(subject.answers, ABROAD_ONLY)
    talent = answers.get("applied_class") == "A" and answers.get("lines")
    ground, kind, basis = random.choice(OF_TALENTS if talent else GROUNDS)
    long_here = random.random() < 0.3
    told: dict[str, JsonValue] = {
        "inside_ground": ground,
        "residence_kind": kind,
        "residence_number": paper_number(random),
        "residence_expires_on": (day + timedelta(days=random.randint(20, 200))).isoformat(),
    }
    if basis and seed % 4 != 3:
        told["inside_ground_basis"] = basis
    if long_here:
        told |= {"usual_residence": "CHN", "usual_residence_years_in_china": random.randint(2, 6)}
    return Subject(subject.person, subject.employer, {**answers, **told})
