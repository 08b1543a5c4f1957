"""Invented extensions."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from pydantic import JsonValue

from desktop.case_types.case_type import Subject
from desktop.case_types.work_permit.sample import SAMPLE_DAY
from desktop.case_types.work_permit.sample import sample as first
from desktop.case_types.work_permit.samples.pieces import ABROAD_ONLY, permit, term, without

# Asked of first applications only.
FIRST_ONLY = (
    *ABROAD_ONLY, "usual_residence", "no_criminal_record", "healthy", "education", "work", "graduate_of",
    "graduated_on", "graduate_average_score", "graduate_no_misconduct", "job_matches_major", "post_vacancy_advertised",
)  # fmt: skip


def sample(seed: int, day: date = SAMPLE_DAY) -> Subject:
    """An invented extension within its window; the same seed and day give the same, every fourth is unfinished."""
    random = Random(f"extension {seed}")  # noqa: S311 - invented people, no secrets
    subject = first(seed, day)
    answers = without(subject.answers, FIRST_ONLY)
    if answers.get("lines") == ["GRAD"]:
        answers = {**without(answers, ("lines",)), "applied_class": "C"}
    until = day + timedelta(days=random.randint(33, 88))
    promised = random.random() < 0.4
    told: dict[str, JsonValue] = {
        **permit(random, until, random.choice((1, 2)), answers),
        "same_employer": True,
        "same_post": True,
        "previous_contract_until": until.isoformat(),
        "salary_promised": promised,
        **term(until + timedelta(days=1), random.choice((1, 2, 2, 3))),
    }
    if promised:
        told["tax_proof_handed"] = True
    if random.random() < 0.25:
        told |= {
            "change_items": ["passport"],
            "changed_on": (day - timedelta(days=random.randint(3, 12))).isoformat(),
            "change_says": "护照到期换发，号码由旧护照号变更为现护照号。",
        }
    if seed % 4 == 3:  # what windows usually send back: a gap between the contracts, a promise nobody looked into
        told |= term(until + timedelta(days=random.randint(5, 40)), 1)
        told.pop(random.choice(("tax_proof_handed", "residence_expires_on", "salary_promised", "same_post")), None)
    return Subject(subject.person, subject.employer, {**answers, **told})
