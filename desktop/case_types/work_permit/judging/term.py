"""The term of a permit under the class that counts: when it begins, what bounds it, what the residence paper costs."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from desktop.case_types.work_permit.facts_model import WorkPermitFacts
from desktop.case_types.work_permit.judging.classification import Classification
from desktop.policy.book.dealings.fees import FeesChapter
from desktop.policy.book.library import PolicyLibrary
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.fees import fees, months_of
from desktop.policy.reckoning.validity import ValidityFacts, propose_validity
from desktop.policy.verdict import Validity

VALIDITY = "work_permit/validity"
RESIDENCE_FEES = "work_permit/residence_fees"


def begins(facts: WorkPermitFacts, day: date, *, carries: bool) -> date:
    """The day a new term is counted from: today, or the end of the permit it goes on from."""
    return max(facts.permit_expires_on, day) if carries and facts.permit_expires_on else day


def term_of(library: PolicyLibrary, facts: WorkPermitFacts, first: date, found: Classification) -> Validity:
    """The proposed last day of a permit from a day on, with the fees where that day is known."""
    graduate = found.talent_class == "C" and any(judged.row.basis == "graduate" for judged in found.resting)
    cap = "GRAD" if graduate else found.talent_class
    bounds = ValidityFacts(
        cap=f"cap_{cap}" if cap else None,
        contract_until=facts.contract_until,
        passport_expires_on=facts.passport_expires_on,
        licence_expires_on=facts.licence_expires_on,
    )
    proposed = propose_validity(library.chapter(VALIDITY, RulesChapter), bounds, first)
    if proposed.until is None or proposed.until < first:
        return proposed
    months = months_of(first, proposed.until)
    return replace(proposed, residence_fees=fees(library.chapter(RESIDENCE_FEES, FeesChapter), months, first))
