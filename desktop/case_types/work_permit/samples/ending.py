"""Invented cancellations."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Final

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.work_permit.questions.afterwards.end_reasons import asking
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.sample import sample as first
from desktop.case_types.work_permit.samples.pieces import permit, without

OFTEN: Final = {
    "contract_ended": 30, "mutual": 20, "resigned": 18, "dismissed": 10, "vanished": 6, "not_entered": 5,
    "employer_closed": 4, "dispute": 4, "incapacity": 2, "death": 1,
}  # fmt: skip


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented cancellation, asked for in time; the same seed and day give the same, every fourth is unfinished."""
    random = Random(f"ending {seed}")  # noqa: S311 - invented people, no secrets
    subject = first(seed, day)
    reason = random.choices(tuple(OFTEN), tuple(OFTEN.values()))[0]
    ended = day - timedelta(days=random.randint(1, 12))
    promised = random.random() < 0.3
    held = permit(random, day + timedelta(days=random.randint(20, 300)), 2, subject.answers)
    told: dict[str, JsonValue] = {
        **without(held, ("residence_kind", "residence_number", "residence_expires_on")),
        "end_reason": reason,
        "ended_on": ended.isoformat(),
        "salary_promised": promised,
    }
    if promised:
        told["tax_proof_handed"] = random.random() < 0.9
    if reason in asking("both_sign"):
        told["termination_signed_by_both"] = True
    if reason in asking("notice_needed"):
        told |= {
            "left_on": (day - timedelta(days=random.randint(40, 60))).isoformat(),
            "newspaper_on": (day - timedelta(days=random.randint(11, 20))).isoformat(),
            "newspaper": "长春演示日报",
        }
    if reason in asking("judgment_needed"):
        told |= {"judgment_effective": True, "judgment_number": f"（2026）演0191民初{random.randint(100, 9999)}号"}
    if seed % 4 == 3:  # what windows usually send back: a signature missing, too early, nothing proved
        told |= {"end_reason": "mutual", "termination_signed_by_both": False}
        told.pop(random.choice(("ended_on", "salary_promised", "permit_number", "permit_class")), None)
    return Subject(subject.person, subject.employer, told)
