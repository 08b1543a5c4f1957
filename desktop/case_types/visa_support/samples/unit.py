"""Invented requests for an authorised unit's invitation."""

from __future__ import annotations

from datetime import date, timedelta

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.visa_support.samples.pieces import (
    REASONS,
    SAMPLE_DAY,
    days,
    elsewhere,
    invitee,
    place_of,
    schedule,
    signed,
    terms,
    unfinished,
    visit,
)


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented request; the same seed and day give the same, every fourth is unfinished."""
    of = visit("unit", seed, day)
    random = of.random
    length = random.choice((5, 10, 14, 30))
    told_days = days(of, length, (30, 60))
    entries = random.choice(("single", "single", "double", "multiple"))
    abroad = random.random() < 0.2
    told: dict[str, JsonValue] = {
        **invitee(random),
        "visit_reason": random.choice(REASONS),
        **told_days,
        "visit_places": place_of(of),
        "schedule": schedule(told_days, place_of(of)),
        "authority": random.choice(("foreign_affairs", "foreign_affairs", "commerce")),
        "last_visa_application_on": (date.fromisoformat(told_days["arrive_on"]) - timedelta(days=10)).isoformat(),
        "visa_valid_months": 12 if entries == "multiple" else 3,
        "visa_entries": entries,
        "stay_days": length,
        "visa_country": elsewhere(of) if abroad else of.person["nationality"],
        "visa_post": of.visa_post,
        **terms(random),
        **signed(of),
        "first_filing": random.random() < 0.3,
        "guarantee_given": True,
    }
    if abroad:
        told["lives_there"] = True
    if entries == "multiple":
        told["past_visas"] = [
            {
                "visa_type": "M",
                "issued_on": f"{day.year - 1}-03-01",
                "valid_until": f"{day.year - 1}-08-31",
                "entries": "两次",
            }
        ]
    told = unfinished(of, told, ("who_pays", "schedule", "signer_rank", "visa_post", "guarantee_given"), seed)
    return Subject(of.person, of.employer, told)
