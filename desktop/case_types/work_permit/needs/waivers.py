"""When a paper of the matrix need not be handed in, or another stands in for it."""

from __future__ import annotations

from datetime import date

from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.policy.book.matrix import Waiver
from desktop.policy.reckoning.age import years_later

CHINA = "CHN"


def frees(waiver: Waiver, facts: WorkPermitFacts, day: date) -> bool:
    """True when the facts on the day of application fulfil a waiver; what is unknown frees nobody."""
    limit = waiver.limit or 0
    match waiver.test:
        case "degree_filed_before":
            return facts.degree_filed_before is True
        case "work_proof_filed_before":
            return facts.work_proof_filed_before is True and facts.same_post is True
        case "permit_held_within":
            until = facts.held_permit_until
            return until is not None and day <= years_later(until, int(limit))
        case "lives_in_china":
            return facts.usual_residence == CHINA
        case "lived_in_china_over":
            years = facts.usual_residence_years_in_china
            return facts.usual_residence == CHINA and years is not None and years > limit
        case "no_cancellation_certificate":
            return facts.has_cancellation_certificate is False
