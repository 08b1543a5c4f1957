"""The proposed last day of a permit: the earliest of contract, passport, licence and the class's cap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.basics.language import N_, joined
from desktop.policy.book.shapes import RulesChapter
from desktop.policy.reckoning.age import months_later
from desktop.policy.verdict import Validity


@dataclass(frozen=True)
class ValidityFacts:
    """What bounds a permit; `cap` is the rule's id (cap_A …), None without a class; a licence bounds when known."""

    cap: str | None
    contract_until: date | None
    passport_expires_on: date | None
    licence_expires_on: date | None = None


def propose_validity(chapter: RulesChapter, facts: ValidityFacts, issued_on: date) -> Validity:
    """The proposal for a permit issued on a day; `until` is None while contract, passport or class are unknown.

    The cap counts from the issue date to the corresponding day. Raises `Expected` before the chapter's first day.
    """
    rules = chapter.on(issued_on)
    candidates: list[tuple[str, date]] = []
    if facts.contract_until is not None:
        candidates.append((N_("聘用期限届满"), facts.contract_until))
    if facts.passport_expires_on is not None:
        candidates.append((N_("护照有效期届满"), facts.passport_expires_on))
    if facts.licence_expires_on is not None:
        candidates.append((N_("营业执照或行业许可届满"), facts.licence_expires_on))
    if facts.cap is not None and facts.cap in rules:
        rule = rules[facts.cap]
        candidates.append((rule.says, months_later(issued_on, int(rule.limit or 0))))
    lacking = [
        words
        for words, known in (
            (N_("类别未定"), facts.cap is not None),
            (N_("聘用期限未填"), facts.contract_until is not None),
            (N_("护照有效期未填"), facts.passport_expires_on is not None),
        )
        if not known
    ]
    if lacking:
        return Validity(None, joined(lacking, "、"), tuple(candidates))
    words, until = min(candidates, key=lambda candidate: candidate[1])
    return Validity(until, words, tuple(candidates))
