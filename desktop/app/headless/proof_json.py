"""A proof of a last day as scripts read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop.policy.reckoning.terms.deadlines import Deadline
    from desktop.policy.reckoning.terms.proof import Proof


def proof_json(proof: Proof) -> dict[str, Any]:
    """The last day, the days counted one by one, those skipped with why, those made up, the notices, the warnings."""
    return {
        "end": proof.end,
        "counted": proof.counted,
        "skipped": [{"day": step.day, "why": step.why} for step in proof.skipped],
        "made_up": proof.made_up,
        "moved_from": proof.moved_from,
        "rules": proof.rules,
        "sources": [
            {
                "year": notice.year,
                "number": notice.number,
                "title": notice.title,
                "clause": notice.clause,
                "confidence": notice.confidence,
            }
            for notice in proof.notices
        ],
        "warnings": proof.warnings,
    }


def deadline_json(deadline: Deadline) -> dict[str, Any]:
    """One deadline with the summary of its proof; `day` is null while the day it is counted from is unknown."""
    told: dict[str, Any] = {
        name: getattr(deadline, name)
        for name in (
            "id", "says", "step", "way", "body", "legal", "compared", "start", "start_says", "fact", "limit", "unit",
            "day", "safe_on", "clause", "source", "confidence", "note",
        )
    }  # fmt: skip
    proof = deadline.proof
    told["proof"] = None
    if proof is not None:
        told["proof"] = {
            "counted": len(proof.counted),
            "first_counted": proof.counted[0] if proof.counted else None,
            "skipped": [{"day": step.day, "why": step.why} for step in proof.skipped],
            "made_up": proof.made_up,
            "moved_from": proof.moved_from,
            "rules": proof.rules,
            "sources": [notice.number for notice in proof.notices],
            "warnings": proof.warnings,
        }
    return told
