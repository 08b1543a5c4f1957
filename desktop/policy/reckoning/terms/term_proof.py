"""A clock of a case as papers tell it: the term, where it is written, and the count day by day."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.policy.reckoning.terms.proof import Proof
from desktop.policy.verdict import Confidence


@dataclass(frozen=True)
class TermProof:
    """One term of a case with its proof; `limit` is the term alone, `extended` the working days added to it."""

    says: str  # a message id
    begins: str  # the day it is counted from, a message id: 受理之日
    limit: int
    unit: str  # a message id: 个工作日
    source: str  # document number
    clause: str
    confidence: Confidence
    proof: Proof
    legal: bool = False  # the most the law allows, beside the promised term
    extended: int = 0
    remarks: tuple[str, ...] = ()  # pauses and the extension, each with its reason, in Chinese
