"""One short code over all counts of a session that stand, printed on the count sheet and shown where it is read.

Who signed the sheet can see by it whether what came home is what was signed. It tells nothing of who voted how.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

_GROUP: Final = 4
_LENGTH: Final = 12


@dataclass(frozen=True, order=True)
class Summed:
    """One count that stands: whom it is about (受理号), its sums, what it came to, the digest of its ballots."""

    receipt: str
    round: int
    take: int
    present: int
    recused: int
    issued: int
    agree: int
    against: int
    abstain: int
    spoiled: int
    passed: bool
    reading: str
    ballots: str


def summed_of(count: Any, receipt: str) -> Summed:
    """A count as its row or its view tells it."""
    told = count.decision.get("ballots")
    digest = str(told.get("digest") or "") if isinstance(told, dict) else ""
    return Summed(
        receipt, count.round, count.take, count.present, count.recused, count.issued, count.agree, count.against,
        count.abstain, count.spoiled, count.passed, count.reading, digest,
    )  # fmt: skip


def digest_of_counts(counts: Iterable[Summed]) -> str:
    """SHA-256 over the counts in the order of their numbers, in hex; "" for none."""
    rows = [[*vars(one).values()] for one in sorted(counts)]
    text = json.dumps(rows, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest() if rows else ""


def count_code(digest: str) -> str:
    """The digest's beginning as it is read aloud and printed: 3F2A-91C0-77DE; "" for none."""
    shown = digest[:_LENGTH].upper()
    return "-".join(shown[at : at + _GROUP] for at in range(0, len(shown), _GROUP))
