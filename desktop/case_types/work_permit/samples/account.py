"""Invented registrations of employers."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.samples.people import EMPLOYERS, invented_employer
from desktop.case_types.work_permit.samples.pieces import without

SAMPLE_DAY: Final = date(2026, 11, 22)
POSTS: Final = ("人事主管", "行政主管", "外事专员", "人力资源经理")
GRANTED: Final = ("has_account", "account_opened_on", "account_handler", "account_seal")


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented registration; the same seed and day give the same, every fourth is unfinished."""
    random = Random(f"account {seed}")  # noqa: S311 - invented firms, no secrets
    number = random.randrange(EMPLOYERS)
    seal = random.choice(("legal_name", "legal_name", "legal_name", "foreign_affairs", "personnel"))
    regulated = random.random() < 0.2
    told: dict[str, JsonValue] = {
        "founded_on": (day - timedelta(days=random.randint(400, 6_000))).isoformat(),
        "staff_count": random.randint(8, 900),
        "foreign_staff_planned": random.randint(1, 6),
        "account_email": f"account{number:03d}@example.com",
        "head_document": "citizen",
        "handler_document": "citizen",
        "handler_post": random.choice(POSTS),
        "handler_regular": True,
        "handler_insured": True,
        "seal_kind": seal,
        "industry_regulated": regulated,
    }
    if seal != "legal_name":
        told["seal_authority_on_file"] = True
    if regulated:
        told["industry_licence_number"] = f"演示许可〔{day.year - 1}〕{random.randint(1, 300)}号"
    if seed % 4 == 3:  # what windows usually send back: another seal without a letter, a handler who is not insured
        told |= {"seal_kind": "contract", "seal_authority_on_file": False, "handler_insured": random.random() < 0.5}
        told.pop(random.choice(("account_email", "handler_document", "industry_regulated")))
    return Subject({}, without(invented_employer(number), GRANTED), told)
