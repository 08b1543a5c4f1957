"""Invented cards issued anew."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.sample import sample as first
from desktop.case_types.work_permit.samples.pieces import permit
from desktop.policy.reckoning.age import years_later

LAST_CARDS: Final = date(2024, 11, 30)  # since then permits are no cards


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented card of the old days, lost or damaged; the same for the same seed and day, a quarter unfinished."""
    random = Random(f"card {seed}")  # noqa: S311 - invented people, no secrets
    subject = first(seed, day)
    issued = LAST_CARDS - timedelta(days=random.randint(0, 240))
    until = max(years_later(issued, 5) - timedelta(days=1), day + timedelta(days=60))
    trouble = random.choice(("lost", "lost", "damaged"))
    told: dict[str, JsonValue] = {
        **permit(random, until, 5, {**subject.answers, "applied_class": "A"}),
        "permit_from": issued.isoformat(),
        "card_issued_on": issued.isoformat(),
        "card_trouble": trouble,
        "lost_on": (day - timedelta(days=random.randint(2, 30))).isoformat(),
        "card_says": "出差途中遗失，已向派出所报失。" if trouble == "lost" else "证件受潮，芯片不能读取。",
    }
    if seed % 4 == 3:  # what windows usually send back: a permit of the time without cards, nothing told
        told["card_issued_on"] = date(2025, 3, 1).isoformat()
        told.pop(random.choice(("card_says", "lost_on", "residence_expires_on")))
    return Subject(subject.person, subject.employer, told)
