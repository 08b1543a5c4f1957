"""Invented requests for support of a visa at the port."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.visa_support.samples.pieces import (
    SAMPLE_DAY,
    invitee,
    signed,
    terms,
    unfinished,
    visit,
)

URGENCIES: Final = (
    ("repair", "生产线核心设备故障停机，厂商工程师须立即到场抢修。"),
    ("business", "合同谈判临时提前，外方代表须两日内到场签约。"),
    ("humanitarian", "在华亲属病危，须立即入境探望。"),
)


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented request; the same seed and day give the same, every fourth is unfinished."""
    of = visit("port", seed, day)
    random = of.random
    urgent, reason = random.choice(URGENCIES)
    told: dict[str, JsonValue] = {
        **invitee(random),
        "urgent_reason": urgent,
        "visit_reason": reason,
        "entry_port": random.choice(("长春龙嘉国际机场", "延吉朝阳川国际机场", "珲春口岸")),
        "arrive_on": (day + timedelta(days=random.randint(1, 4))).isoformat(),
        "arrives_by": random.choice(("KE823", "OZ343", "SU6221")),
        "visa_entries": "single",
        "stay_days": random.choice((7, 15, 30)),
        **terms(random),
        **signed(of),
    }
    told = unfinished(of, told, ("urgent_reason", "entry_port", "arrives_by", "who_pays", "signer"), seed)
    return Subject(of.person, of.employer, told)
