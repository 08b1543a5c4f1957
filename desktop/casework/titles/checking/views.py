"""Findings and decisions as pages show them: plain frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final, Literal

from desktop.basics.language import N_
from desktop.casework.changed import Changed
from desktop.policy.reckoning.terms.proof import Proof

Decision = Literal["accept", "return", "mended", "refuse", "lapse", "withdraw"]

DECISIONS: Final[dict[Decision, str]] = {
    "accept": N_("受理"),
    "return": N_("退回补正"),
    "mended": N_("补正已交"),
    "refuse": N_("不予受理"),
    "lapse": N_("逾期视为放弃"),
    "withdraw": N_("撤回"),
}


@dataclass(frozen=True)
class Shortfall:
    """One thing wrong with an application. `reason` is its id in the dictionary of returns, "" for a plain gap.

    `says`, `why` and `cure` are Chinese that `_` can translate; `by_batch` for what only the batch knows; `bars` for
    what no sentence goes over; `lacks` for a paper that was not handed in at all.
    """

    reason: str
    says: str
    why: str
    cure: str
    clause: str
    blocks: bool
    by_batch: bool = False
    bars: bool = False
    lacks: bool = False


@dataclass(frozen=True)
class DecisionLine:
    """What a decision would do to one applicant; `hindrance` is why it cannot, "" when it can."""

    application_id: int
    receipt: str
    applicant: str
    employer_name: str
    state: str
    becomes: str
    hindrance: str
    shortfalls: tuple[Shortfall, ...]
    writes: tuple[str, ...]


@dataclass(frozen=True)
class DecisionTrial:
    """A decision on many, tried dry; nothing was written. `stopped`: somebody stopped it, lines are not all there.

    `found`: what was found with each one looked at, by application; a further trial need not look again.
    """

    batch_id: int
    decision: Decision
    why: str
    lines: tuple[DecisionLine, ...]
    stopped: bool = False
    found: Mapping[int, tuple[Shortfall, ...]] = field(default_factory=dict)

    def without(self, left: frozenset[int]) -> DecisionTrial:
        """The same but for these applications, which are left as they are."""
        return replace(self, lines=tuple(line for line in self.lines if line.application_id not in left))

    @property
    def in_order(self) -> tuple[DecisionLine, ...]:
        """Those it can be carried out for first."""
        return tuple(sorted(self.lines, key=lambda line: bool(line.hindrance)))

    @property
    def ready(self) -> tuple[DecisionLine, ...]:
        """Those it can be carried out for."""
        return tuple(line for line in self.lines if not line.hindrance)


@dataclass(frozen=True)
class Decided:
    """What was carried out: the new state by application, why not of the others, how many were not reached."""

    done: Mapping[int, str]
    refused: Mapping[int, str]
    left: int
    changed: Changed


@dataclass(frozen=True)
class NoticeView:
    """Whether and by when an employer must be told, with the proof of the count."""

    submission_id: int
    employer_name: str
    received_on: date
    proof: Proof
    told_on: date | None
    numbers: tuple[str, ...]  # of the notices that stand
    returned: int
    refused: int
    hindrance: str  # why there is nothing to tell; "" when there is

    @property
    def in_time(self) -> bool | None:
        """Whether the employer was told in time; None while nothing was told."""
        if self.told_on is None or self.proof.end is None:
            return None
        return self.told_on <= self.proof.end
