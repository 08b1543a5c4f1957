"""Invented changes of employer."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.samples.names import FORMER_EMPLOYERS
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.sample import sample as first
from desktop.case_types.work_permit.samples.pieces import ABROAD_ONLY, permit, term, without


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented change of employer; the same seed and day give the same, every fourth is unfinished."""
    random = Random(f"transfer {seed}")  # noqa: S311 - invented people, no secrets
    subject = first(seed, day)
    answers = without(subject.answers, (*ABROAD_ONLY, "usual_residence", "no_criminal_record", "healthy"))
    ended = day - timedelta(days=random.randint(1, 15))
    told: dict[str, JsonValue] = {
        **permit(random, day + timedelta(days=random.randint(60, 400)), 2, answers),
        "previous_employer": f"{random.choice(FORMER_EMPLOYERS)}（演示）",
        "same_occupation": True,
        "same_post": random.random() < 0.7,
        "has_cancellation_certificate": True,
        "cancellation_effective_on": ended.isoformat(),
        "work_proof_filed_before": True,
        "degree_filed_before": random.random() < 0.8,
        **term(ended + timedelta(days=random.randint(10, 40)), random.choice((1, 2, 3))),
    }
    if seed % 4 == 3:  # what windows usually send back
        told["contract_from"] = (ended - timedelta(days=random.randint(1, 20))).isoformat()
        told.pop(random.choice(("residence_expires_on", "cancellation_effective_on", "previous_employer")))
    return Subject(subject.person, subject.employer, {**answers, **told})
