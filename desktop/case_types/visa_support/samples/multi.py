"""Invented requests for support of a visa of several years."""

from __future__ import annotations

from datetime import date, timedelta

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


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented request; the same seed and day give the same, every fourth is unfinished."""
    of = visit("multi", seed, day)
    random = of.random
    of.employer.update(employer_in_zone=True, zone=of.employer.get("zone") or "长春演示开发区")
    senior = random.random() < 0.5
    visits: list[JsonValue] = []
    for number in range(random.randint(1, 4)):
        entered = day - timedelta(days=60 * (number + 1) + random.randint(0, 20))
        visits.append(
            {
                "entered_on": entered.isoformat(),
                "left_on": (entered + timedelta(days=random.randint(3, 20))).isoformat(),
                "visa": "M字签证",
                "purpose": "商务洽谈",
            }
        )
    told: dict[str, JsonValue] = {
        **invitee(random),
        "post_level": "senior_manager" if senior else "professional",
        "post_proof": "任职证明" if senior else "工程师资格证书",
        "visa_years": random.choice((2, 3, 5)),
        "visa_entries": "multiple",
        "stay_days": random.choice((30, 60, 90)),
        "visit_reason": "每季度来华参加董事会、检查项目进度，并处理紧急技术问题，每年往返六次以上。",
        "past_visits": visits,
        "good_conduct": True,
        **terms(random),
        **signed(of),
    }
    told = unfinished(of, told, ("post_proof", "visa_years", "past_visits", "who_pays", "signed_on"), seed)
    return Subject(of.person, of.employer, told)
